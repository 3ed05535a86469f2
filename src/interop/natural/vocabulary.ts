import { loadWeights } from '#weights'
import stopWords from '../../../dictionaries/stop-words.json' with { type: 'json' }
import type { Span } from '../../article.js'
import { scanAtoms } from '../../text/atoms.js'
import { comparisonKey } from '../../vietnamese/key.js'
import { createSegmenter, type Segmenter } from '../../words/segmenter.js'

/** Which words become terms. */
export interface TermOptions {
  /** Keep words such as `và`, `của`, `đã`. Default false. */
  readonly keepStopWords?: boolean
}

/** A word of a text in the form it is counted in, and where it stands. */
export interface TextTerm extends Span {
  /** Comparison key: small letters, one tone placement; syllables parted by a space. */
  readonly term: string
}

let segmenter: Segmenter | undefined
let stopKeys: ReadonlySet<string> | undefined

/** True for words that say nothing about what a text is about (dictionaries/stop-words.json). */
export function isStopWord(word: string): boolean {
  stopKeys ??= new Set(stopWords.entries.map((entry) => comparisonKey(entry.word)))
  return stopKeys.has(comparisonKey(word))
}

/**
 * The words of a text as terms to count: segmented, without punctuation, in one spelling. `Thuỷ lợi`, `Thủy lợi` and
 * decomposed letters give one term.
 *
 * @param text - any string
 * @example termsOfText('Nhà máy thuỷ điện').map(({ term }) => term) // ['nhà máy', 'thủy điện']
 */
export function termsOfText(text: string, options: TermOptions = {}): readonly TextTerm[] {
  segmenter ??= createSegmenter(loadWeights('words'))
  const composed = text.normalize('NFC')
  const terms: TextTerm[] = []
  for (const { start, end, tag } of segmenter.segment(composed, scanAtoms(composed))) {
    if (tag === 'PUNCT' || tag === 'SYM') continue
    const term = comparisonKey(composed.slice(start, end))
    if (options.keepStopWords || !isStopWord(term)) terms.push({ start, end, term })
  }
  return terms
}
