import { comparisonKey } from '../vietnamese/key.js'
import type { PageDebris } from './debris.js'
import type { Line } from './lines.js'

// Most lines have such a letter among their first.
const SMALL = /[a-z]/

/** `NGHỊ QUYẾT`, `QUYẾT ĐỊNH`, alone and in capitals; `LUẬT ĐẤT ĐAI`. */
export function isDocumentType(line: Line, debris: PageDebris): boolean {
  if (line.text.length > 120 || SMALL.test(line.text) || line.text !== line.text.toUpperCase()) return false
  const words = comparisonKey(line.text).split(' ')
  return (
    words.some((_, index) => debris.documentTypes.has(words.slice(0, index + 1).join(' '))) &&
    words.length <= 12
  )
}
