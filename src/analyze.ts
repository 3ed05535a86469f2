import { loadWeights } from '#weights'
import { findAbbreviations } from './abbreviations/find-abbreviations.js'
import type { Article } from './article.js'
import { findDates } from './entities/dates/find.js'
import { resolveDates } from './entities/dates/resolve.js'
import { atomKeys } from './lexicon/atom-keys.js'
import { bundledLexicon, type Lexicon } from './lexicon/lexicon.js'
import { normalizeWithMap } from './normalize/normalize.js'
import { readBack } from './normalize/read-back.js'
import { findOfficials } from './officials/find-officials.js'
import { splitSentences } from './sentences/sentences.js'
import { readStructure } from './structure/structure.js'
import { scanAtoms } from './text/atoms.js'
import { languageByLetters } from './vietnamese/evidence.js'
import { createSegmenter } from './words/segmenter.js'

export interface AnalyzerOptions {
  /** Default: the bundled dictionaries. */
  readonly lexicon?: Lexicon
}

/** Reads one text. Pure: the same text gives the same article. */
export type Analyzer = (text: string) => Article

/**
 * Makes a reader of articles. Weights and dictionaries are loaded here, once.
 *
 * @param options - see `AnalyzerOptions`
 * @returns a function from a text to an `Article`; it never throws, whatever the text
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const lexicon = options.lexicon ?? bundledLexicon()
  const segmenter = createSegmenter(loadWeights('words'))

  return (input) => {
    const { text, map } = normalizeWithMap(input)
    const { blocks, headline, published, byline, source } = readStructure(text)
    const sentences = splitSentences(text, blocks)
    const atoms = scanAtoms(text)
    const keys = atomKeys(text, atoms)
    const words = segmenter.segment(text, atoms, keys, sentences)
    const abbreviations = findAbbreviations(text, atoms, keys, sentences, lexicon)
    const entities = resolveDates(findDates(text, atoms), published?.value ?? null).map((date) => ({
      ...date,
      type: 'DATE' as const,
      text: text.slice(date.start, date.end),
    }))
    const officials = findOfficials(text, sentences, entities, abbreviations, lexicon)
    const language = languageByLetters(text)
    const layers = { blocks, sentences, words, abbreviations, entities, officials }
    return readBack({ text, language, headline, published, byline, source, ...layers }, input, map)
  }
}

let standard: Analyzer | undefined

/**
 * Reads a Vietnamese article: its parts, sentences, words, abbreviations, entities and officials.
 *
 * @param text - any string; it is never altered
 * @returns an `Article`, whose spans are UTF-16 code units into `text`
 * @example analyze('Thứ trưởng Bộ Y tế Lê Văn An phát biểu.').officials[0]?.name // 'Lê Văn An'
 */
export function analyze(text: string): Article {
  standard ??= createAnalyzer()
  return standard(text)
}
