/** Accuracy on the treebank of a segmenter as users call it. */
import type { Upos, Word } from '../../src/article.js'
import { tagWords } from '../../src/words/tagger.js'
import type { WordsModel } from '../../src/words/words-model.js'
import type { GoldTokens } from './gold-tokens.js'
import { goldLabels, goldView } from './tag-data.js'

export interface Scores {
  readonly sentences: number
  readonly words: number
  /** Words with the right bounds: precision, recall and F1 in percent. */
  readonly wordPrecision: number
  readonly wordRecall: number
  readonly wordF1: number
  /** Words with the right bounds and tag. */
  readonly jointF1: number
}

/** Scores of raw sentences, each analysed by itself. */
export function scoreRaw(
  sentences: readonly GoldTokens[],
  segment: (text: string) => readonly Word[],
): Scores {
  let gold = 0
  let found = 0
  let right = 0
  let both = 0
  for (const { words, raw } of sentences) {
    const upos = new Map(words.map((word, i) => [`${raw.start[i]}-${raw.end[i]}`, word.upos as Upos]))
    const answer = segment(raw.text)
    gold += words.length
    found += answer.length
    for (const { start, end, tag } of answer) {
      const expected = upos.get(`${start}-${end}`)
      if (expected === undefined) continue
      right++
      if (expected === tag) both++
    }
  }
  return {
    sentences: sentences.length,
    words: gold,
    wordPrecision: percent(right, found),
    wordRecall: percent(right, gold),
    wordF1: percent(2 * right, gold + found),
    jointF1: percent(2 * both, gold + found),
  }
}

/** Share of gold words, in percent, that get the right tag when the words are given. */
export function scoreGoldWords(sentences: readonly GoldTokens[], model: WordsModel): number {
  let right = 0
  let total = 0
  for (const sentence of sentences) {
    const { atoms, keys, tokens, raw } = sentence
    const tagged = goldView(sentence, model.lexicon)
    const gold = goldLabels(sentence, tagged)
    const path = new Uint8Array(tagged.view.count)
    const whole = [{ start: 0, end: raw.text.length }]
    tagWords(model, { atoms, keys, tokens, view: tagged.view, starts: tagged.starts }, whole, path)
    const starts = new Set(raw.start)
    total += sentence.words.length
    for (let w = 0; w < path.length; w++) {
      // A gold word that begins inside a token can get no tag and counts as wrong.
      if (starts.has(atoms.start[tokens.first[tagged.starts[w]!]!]!) && path[w] === gold[w]) right++
    }
  }
  return percent(right, total)
}

function percent(part: number, whole: number): number {
  return Math.round((10000 * part) / whole) / 100
}
