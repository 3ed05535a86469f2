import type { Command } from 'commander'
import { decodeText } from '../corpus/decode.js'
import { failure } from '../corpus/failure.js'
import { openSource } from '../corpus/streams.js'
import { sentences, type TaggedPiece, words } from '../split.js'
import { type Io, processIo } from './io.js'
import { print } from './print.js'

const FORMATS = ['line', 'conllu', 'json'] as const
type Format = (typeof FORMATS)[number]

interface Flags {
  readonly tags?: boolean
  readonly format: string
}

/** `vanban words [FILE…]`: words, one line of text after the other, so that memory does not grow with the file. */
export function wordsCommand(program: Command, io: Io = processIo()): void {
  program
    .command('words')
    .summary('cut text into words, with or without tags')
    .description('Cuts texts into words, line by line: the syllables of a word are joined by _.')
    .argument('[file...]', 'text files, or - for standard input', ['-'])
    .option('--tags', 'the Universal part-of-speech tag after each word, as word/TAG')
    .option('--format <format>', `${FORMATS.join(', ')}`, 'line')
    .addHelpText(
      'after',
      '\nFormats:\n  line      one line of words for each line of text\n  conllu    CoNLL-U, one block a sentence, both tags\n  json      one object for each line of text: line, words with start, end (UTF-16 code units of the line), tag, xpos\n\nExample:\n  $ echo "Nhà máy thủy điện mới." | vanban words --tags\n  Nhà_máy/NOUN thủy_điện/NOUN mới/ADJ ./PUNCT\n',
    )
    .action(async (files: readonly string[], flags: Flags) => {
      const format = FORMATS.find((known) => known === flags.format)
      if (format === undefined)
        throw failure(`--format ${flags.format}: expected one of ${FORMATS.join(', ')}`)
      for (const file of files) await writeFile(io, file, format, flags.tags === true)
    })
}

async function writeFile(io: Io, file: string, format: Format, tags: boolean): Promise<void> {
  let line = 0
  for await (const texts of wholeLines(
    openSource(file, io.stdin, () => {}),
    file,
  )) {
    const out: string[] = []
    for (const text of texts) out.push(render(text, ++line, format, tags))
    await print(io.stdout, out.join(''))
  }
}

/** Lines of a stream, as many at a time as have arrived; a last line without a feed counts. */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string[]> {
  const pending: Uint8Array[] = []
  for await (const chunk of chunks) {
    const feed = chunk.lastIndexOf(10)
    pending.push(feed < 0 ? chunk : chunk.subarray(0, feed))
    if (feed < 0) continue
    yield linesOf(pending.splice(0), file)
    if (feed + 1 < chunk.length) pending.push(chunk.subarray(feed + 1))
  }
  if (pending.length > 0) yield linesOf(pending, file)
}

function linesOf(pieces: readonly Uint8Array[], file: string): string[] {
  const decoded = decodeText(Buffer.concat(pieces))
  if (decoded.error !== undefined) throw failure(`${file}: ${decoded.error}`)
  return decoded.text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function render(text: string, line: number, format: Format, tags: boolean): string {
  switch (format) {
    case 'line':
      return `${words(text)
        .map((word) => (tags ? `${joined(word)}/${word.tag}` : joined(word)))
        .join(' ')}\n`
    case 'json':
      return `${JSON.stringify({ line, words: words(text) })}\n`
    case 'conllu':
      return conllu(text, line)
  }
}

function joined({ text }: TaggedPiece): string {
  return text.replace(/\s+/gu, '_')
}

/** What lies outside all sentences (rules, page debris) is no sentence and is left out. */
function conllu(text: string, line: number): string {
  const all = words(text)
  let next = 0
  return sentences(text)
    .map((sentence, index) => {
      while (next < all.length && all[next]!.start < sentence.start) next++
      const rows: string[] = []
      for (; next < all.length && all[next]!.end <= sentence.end; next++) {
        const { text: form, tag, xpos, end } = all[next]!
        const glued = all[next + 1]?.start === end && end < sentence.end
        const surface = form.replace(/\s+/gu, ' ')
        const misc = glued ? 'SpaceAfter=No' : '_'
        rows.push(
          [rows.length + 1, surface, surface.toLowerCase(), tag, xpos, '_', '_', '_', '_', misc].join('\t'),
        )
      }
      return `# sent_id = ${line}-${index + 1}\n# text = ${sentence.text.replace(/\s+/gu, ' ')}\n${rows.join('\n')}\n\n`
    })
    .join('')
}
