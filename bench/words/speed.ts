/** Speed beside winkNLP, in one process, one thread: warmed, median of five. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Segmenter } from '../../src/words/segmenter.js'

export interface Speed {
  readonly megabytesPerSecond: number
  readonly wordsPerSecond: number
}

const PASSES = 5

/** CPU time, not the clock: the machine may be busy with other work. */
export function measure(texts: readonly string[], read: (text: string) => number, warmUp = 1): Speed {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const seconds: number[] = []
  let words = 0
  for (let pass = 0; pass < warmUp + PASSES; pass++) {
    words = 0
    const before = process.cpuUsage()
    for (const text of texts) words += read(text)
    const { user, system } = process.cpuUsage(before)
    if (pass >= warmUp) seconds.push((user + system) / 1e6)
  }
  const median = seconds.sort((a, b) => a - b)[PASSES >> 1]!
  return {
    megabytesPerSecond: Math.round(bytes / median / 1e4) / 100,
    wordsPerSecond: Math.round(words / median),
  }
}

export function ourSpeed(
  texts: readonly string[],
  { segment, segmentToArrays }: Segmenter,
): Record<string, Speed> {
  return {
    wordsAsArrays: measure(
      texts,
      (text) => segmentToArrays(text, undefined, undefined, undefined, false).count,
    ),
    wordsAndTagsAsArrays: measure(texts, (text) => segmentToArrays(text).count),
    wordsAndTagsAsObjects: measure(texts, (text) => segment(text).length),
  }
}

interface Items {
  readonly out: (its?: unknown) => unknown[]
  readonly length: () => number
}

interface Wink {
  readonly readDoc: (text: string) => Readonly<Record<'tokens' | 'sentences' | 'entities', () => Items>>
  readonly its: Readonly<Record<'pos' | 'detail', unknown>>
}

/** winkNLP with some of its steps; null where its packages are not installed beside this file. */
export function loadWink(pipe: readonly string[]): Wink | null {
  const require = createRequire(import.meta.url)
  try {
    require.resolve('wink-nlp')
  } catch {
    return null
  }
  return require('wink-nlp')(require('wink-eng-lite-web-model'), pipe)
}

/** winkNLP on English prose; null where it is not installed. */
export function winkSpeed(texts: readonly string[]): Record<string, Speed> | null {
  const plain = loadWink(['sbd'])
  const tagging = loadWink(['sbd', 'pos'])
  if (plain === null || tagging === null) return null
  return {
    tokensAndSentences: measure(texts, (text) => plain.readDoc(text).tokens().length()),
    sentencesAndTags: measure(texts, (text) => tagging.readDoc(text).tokens().length()),
    sentencesAndTagsRead: measure(
      texts,
      (text) => tagging.readDoc(text).tokens().out(tagging.its.pos).length,
    ),
  }
}

/** Raw news in pieces, about `bytes` in all. */
export function vietnameseTexts(file: string, bytes: number): string[] {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'))
  return upTo(texts, bytes)
}

/** English prose of the same size: the manuals that came with the installed packages, without code and mark-up. */
export function englishTexts(folder: string, bytes: number, pieceBytes: number): string[] {
  const prose = manuals(folder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/```[\s\S]*?```/gu, ' ')
    .split('\n')
    .filter((line) => /^[A-Z][a-z]+ .{60,}$/u.test(line) && !/https?:|[|<>`{}]/u.test(line))
  const pieces: string[] = []
  let piece = ''
  for (const line of prose) {
    piece += `${line}\n`
    if (piece.length < pieceBytes) continue
    pieces.push(piece)
    piece = ''
  }
  const texts: string[] = []
  for (let size = 0, i = 0; size < bytes && pieces.length > 0; i++) {
    const next = pieces[i % pieces.length]!
    texts.push(next)
    size += next.length
  }
  return texts
}

function manuals(folder: string): string[] {
  const files: string[] = []
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    const stat = statSync(path)
    if (stat.isDirectory()) files.push(...manuals(path))
    else if (/\.md$/iu.test(name)) files.push(path)
  }
  return files
}

function upTo(texts: readonly string[], bytes: number): string[] {
  let size = 0
  return texts.filter((text) => (size += Buffer.byteLength(text)) <= bytes)
}
