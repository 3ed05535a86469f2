/** Accuracy on the treebank's test part, ours and peers', by the same count: bounds between characters that are no space. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { scoreGoldWords, scoreRaw } from '../../scripts/train-words/evaluate.js'
import type { GoldTokens } from '../../scripts/train-words/gold-tokens.js'
import type { Segmenter } from '../../src/words/segmenter.js'
import { readWordsModel } from '../../src/words/words-model.js'

export interface PeerScore {
  readonly rawF1: number
  readonly pretokenizedF1: number
  readonly megabytesPerSecond: number
}

const PEERS = fileURLToPath(new URL('./peers.py', import.meta.url))

export function ourAccuracy(test: readonly GoldTokens[], segmenter: Segmenter, bytes: Uint8Array): object {
  const raw = scoreRaw(test, (text) => segmenter.segment(text))
  const surfaces = (text: string): string[] =>
    segmenter.segment(text).map(({ start, end }) => text.slice(start, end))
  return {
    raw,
    pretokenizedF1: f1(
      test,
      test.map((sentence) => surfaces(pretokenized(sentence))),
    ),
    uposOnGoldWords: scoreGoldWords(test, readWordsModel(bytes)),
  }
}

/** A Python package's score, or why there is none. */
export function peerAccuracy(test: readonly GoldTokens[], peer: 'underthesea' | 'pyvi'): PeerScore | string {
  const raw = ask(
    peer,
    test.map(({ raw: { text } }) => text),
  )
  if (typeof raw === 'string') return raw
  const texts = test.map(pretokenized)
  const pre = ask(peer, texts)
  if (typeof pre === 'string') return pre
  const bytes = test.reduce((sum, { raw: { text } }) => sum + Buffer.byteLength(text), 0)
  return {
    rawF1: f1(test, raw.words),
    pretokenizedF1: f1(test, pre.words),
    megabytesPerSecond: Math.round(bytes / raw.seconds / 1e3) / 1e3,
  }
}

interface Answer {
  readonly words: readonly (readonly string[])[]
  readonly seconds: number
}

function ask(peer: string, texts: readonly string[]): Answer | string {
  const { status, stdout, stderr } = spawnSync('python3', [PEERS, peer], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) return `did not run: ${(stderr ?? '').trim().split('\n').at(-1) ?? 'no python3'}`
  return JSON.parse(stdout) as Answer
}

/** As the treebank's `# text` lines are: a space around every word. */
function pretokenized({ words }: GoldTokens): string {
  return words.map(({ form }) => form).join(' ')
}

function f1(test: readonly GoldTokens[], answers: readonly (readonly string[])[]): number {
  let right = 0
  let total = 0
  test.forEach(({ words }, i) => {
    const gold = bounds(words.map(({ form }) => form))
    const found = bounds(answers[i]!)
    for (const span of found) if (gold.has(span)) right++
    total += gold.size + found.size
  })
  return Math.round((20000 * right) / total) / 100
}

function bounds(words: readonly string[]): Set<string> {
  let at = 0
  return new Set(
    words
      .map((word) => word.normalize('NFC').replace(/[\s_]/gu, '').length)
      .filter((length) => length > 0)
      .map((length) => `${at}-${(at += length)}`),
  )
}
