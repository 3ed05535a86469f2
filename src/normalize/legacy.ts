import type { Charset } from '../vietnamese/charsets/charset.js'
import { decodePieces } from '../vietnamese/charsets/decode.js'
import { detectCharset } from '../vietnamese/charsets/detect.js'
import { type Revision, revise, ruleNumber } from './revision.js'

const CHARSET = ruleNumber('charset')

/** Reads text in a legacy charset; `auto` finds out which, and leaves good text alone. */
export function decodeLegacy(text: string, from: Charset | 'auto'): Revision | null {
  const charset = from === 'auto' ? detectCharset(text).charset : from
  if (charset === null || charset === 'utf-8') return null
  const builder = revise(text)
  decodePieces(text, charset, (start, length, out) => {
    const units = out.length === 1 ? [out.charCodeAt(0)] : [out.charCodeAt(0), out.charCodeAt(1)]
    builder.replace(start, start + length, units, 0, out.length, CHARSET)
  })
  return builder.finish()
}
