import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import type { Command } from 'commander'
import {
  CHARSETS,
  type Charset,
  detectCharset,
  explain,
  type NormalizeOptions,
  normalize,
} from '../normalize.js'
import { bytesToText } from '../vietnamese/charsets/decode.js'
import { isUtf8 } from '../vietnamese/charsets/utf8.js'

interface Flags {
  readonly tone?: 'old' | 'new'
  readonly iy?: 'i' | 'y'
  readonly quotes?: 'straight' | 'curly'
  readonly dashes?: 'hyphen' | 'en'
  readonly case?: 'lower' | 'upper'
  readonly from?: Charset | 'auto'
  readonly mojibake?: boolean
  readonly check?: boolean
}

/** Enough to tell the charset of a file from; the rest is streamed. */
const FIRST_READ = 1 << 16

/**
 * Registers `vanban normalize [FILE…|-]`.
 *
 * @param program - the commander program
 */
export function normalizeCommand(program: Command): void {
  program
    .command('normalize')
    .description(
      'set Vietnamese text right: composed letters, look-alikes, stray marks, odd spaces; more on request',
    )
    .argument('[files...]', 'files, or - for standard input', ['-'])
    .option('--tone <style>', 'tone placement: old (hòa) or new (hoà)')
    .option('--iy <letter>', 'open syllables where both are standard: i (lí) or y (lý)')
    .option('--quotes <style>', 'quotation marks: straight or curly')
    .option('--dashes <style>', 'dashes: hyphen or en')
    .option('--case <case>', 'letters: lower or upper')
    .option('--from <charset>', `legacy charset: ${CHARSETS.join(', ')} or auto`)
    .option('--mojibake', 'undo UTF-8 that was read in a wrong charset')
    .option(
      '--check',
      'list what would change by line and column, change nothing; exit code 1 if anything would',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ vanban normalize --tone new article.txt\n  $ vanban normalize --from auto old-file.txt > new-file.txt\n',
    )
    .action(async (files: string[], flags: Flags) => {
      const { check, ...options } = flags
      // A wrong option must fail before any file is read.
      normalize('', options)
      let changes = 0
      for (const file of files) {
        const pieces = file === '-' ? process.stdin : createReadStream(file)
        changes += await normalizeStream(pieces, options, check === true ? file : null)
      }
      if (changes > 0) process.exitCode = 1
    })
}

/** Normalizes whole lines as they arrive; returns how many changes `--check` found. */
async function normalizeStream(
  pieces: AsyncIterable<Uint8Array>,
  options: NormalizeOptions,
  checked: string | null,
): Promise<number> {
  let line = 0
  let changes = 0
  for await (const lines of linesOf(pieces, options)) {
    if (checked === null) await write(normalize(lines.text, lines.options))
    else changes += await report(checked, line, lines)
    line += countFeeds(lines.text)
  }
  return changes
}

interface Lines {
  readonly text: string
  /** The caller's options, with the charset that the beginning of the file showed in place of `auto`. */
  readonly options: NormalizeOptions
}

/** Cuts a stream of bytes into texts that end with a line, decoded as the first of them shows. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>, options: NormalizeOptions): AsyncGenerator<Lines> {
  let decoder: ((bytes: Uint8Array, last: boolean) => string) | null = null
  let settled = options
  let pending: Uint8Array = new Uint8Array(0)
  let rest = ''
  const feed = (bytes: Uint8Array, last: boolean): Lines => {
    decoder ??= decoderFor(bytes)
    const text = rest + decoder(bytes, last)
    if (settled.from === 'auto' && text !== '') settled = withCharset(settled, text)
    const cut = last ? text.length : text.lastIndexOf('\n') + 1
    rest = text.slice(cut)
    return { text: text.slice(0, cut), options: settled }
  }
  for await (const piece of pieces) {
    pending = concat(pending, piece)
    if (decoder === null && pending.length < FIRST_READ) continue
    const lines = feed(pending, false)
    pending = new Uint8Array(0)
    if (lines.text !== '') yield lines
  }
  const lines = feed(pending, true)
  if (lines.text !== '') yield lines
}

function withCharset(options: NormalizeOptions, text: string): NormalizeOptions {
  const { charset } = detectCharset(text)
  const { from: _auto, ...others } = options
  return charset === null || charset === 'utf-8' ? others : { ...others, from: charset }
}

/** UTF-8 where the bytes are, else one character a byte: the legacy charset's, or windows-1252. */
function decoderFor(bytes: Uint8Array): (bytes: Uint8Array, last: boolean) => string {
  let whole = bytes.length
  // A letter may be cut in two at the end of what was read.
  for (let back = 0; back < 3 && whole > 0 && bytes[whole - 1]! >= 0x80; back++) whole--
  if (isUtf8(bytes.subarray(0, whole)) === 'no') return (some) => bytesToText(some)
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  return (some, last) => utf8.decode(some, { stream: !last })
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** `file:line:column: rule "before" → "after"`, columns in UTF-16 code units from 1. */
async function report(file: string, firstLine: number, { text, options }: Lines): Promise<number> {
  const changes = explain(text, options)
  let line = firstLine
  let lineStart = 0
  const name = file === '-' ? '<stdin>' : file
  for (const { start, before, after, rule } of changes) {
    for (
      let feed = text.indexOf('\n', lineStart);
      feed >= 0 && feed < start;
      feed = text.indexOf('\n', lineStart)
    ) {
      line++
      lineStart = feed + 1
    }
    const place = `${name}:${line + 1}:${start - lineStart + 1}`
    await write(`${place}: ${rule} ${JSON.stringify(before)} → ${JSON.stringify(after)}\n`)
  }
  return changes.length
}

function countFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (process.stdout.write(text, (error) => (error ? reject(error) : undefined))) resolve()
    else process.stdout.once('drain', resolve)
  })
}
