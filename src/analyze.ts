import { loadWeights } from '#weights'
import { findAbbreviations } from './abbreviations/find-abbreviations.js'
import type { Article, Word } from './article.js'
import { createTracer, type Reading } from './debug/create-tracer.js'
import type { Trace } from './debug/trace.js'
import { resolveDates } from './entities/dates/resolve.js'
import { createEntityFinder } from './entities/find-entities.js'
import { claimOwnNames } from './entities/own-names.js'
import { linkPlaces } from './entities/places/link-places.js'
import { atomKeys } from './lexicon/atom-keys.js'
import { loadDictionary } from './lexicon/dictionary.js'
import { bundledLexicon, extendLexicon, type Lexicon } from './lexicon/lexicon.js'
import { normalizeWithMap } from './normalize/normalize.js'
import { readBack, readWordsBack, type WithoutWords } from './normalize/read-back.js'
import { findOfficials } from './officials/find-officials.js'
import { splitSentences } from './sentences/sentences.js'
import { readStructure } from './structure/structure.js'
import { scanAtoms } from './text/atoms.js'
import { languageByLetters } from './vietnamese/evidence.js'
import { splitGlued } from './vietnamese/glued.js'
import { createSegmenter } from './words/segmenter.js'

/** What an analyzer knows beside its model. */
export interface AnalyzerOptions {
  /** Default: the bundled dictionaries. */
  readonly lexicon?: Lexicon
  /** Your own people, bodies, titles, places, abbreviations and words: parsed JSON; entries win over statistics. */
  readonly dictionaries?: readonly unknown[]
}

/** Reads one text. Pure: the same text gives the same article. */
export interface Analyzer {
  (text: string): Article
  /**
   * Says why a text is read as it is: every candidate, and the rule or weight that decided. Made for a sentence or two;
   * `formatTrace` turns the answer into a table.
   *
   * @param text - any string
   * @example console.log(formatTrace(analyze.debug('Ông Lò Văn Sỏi ở Huế.')))
   */
  readonly debug: (text: string) => Trace
}

/**
 * Makes a reader of articles. Weights and dictionaries are loaded here, once.
 *
 * @param options - see `AnalyzerOptions`
 * @returns a function from a text to an `Article`; it never throws, whatever the text
 * @throws TypeError on an unknown option; DictionaryError if a dictionary is wrong, with the path, the value and a hint
 * @example createAnalyzer({ dictionaries: [{ organizations: [{ name: 'Báo Bến Xưa', kind: 'press' }] }] })
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions(options)
  const lexicon = (options.dictionaries ?? []).reduce<Lexicon>(
    (extended, json) => extendLexicon(extended, loadDictionary(json)),
    options.lexicon ?? bundledLexicon(),
  )
  const segmenter = createSegmenter(loadWeights('words'), { words: lexicon.words.phrases })
  const findEntities = createEntityFinder(loadWeights('entities'), lexicon)

  const read = (input: string): Reading => {
    const { text, map } = normalizeWithMap(input)
    const { blocks, headline, published, byline, source } = readStructure(text)
    const atoms = splitGlued(text, scanAtoms(text))
    const sentences = splitSentences(text, blocks, undefined, atoms)
    const keys = atomKeys(text, atoms)
    const abbreviations = findAbbreviations(text, atoms, lexicon, keys)
    const found = findEntities(text, atoms, keys, sentences, blocks, abbreviations)
    const claimed = claimOwnNames(found, text, atoms, keys, sentences, lexicon)
    const dated = resolveDates(claimed, published?.value ?? null)
    const entities = linkPlaces(dated, text, lexicon, published?.value ?? null)
    const officials = findOfficials(text, sentences, entities, abbreviations, lexicon)
    const language = languageByLetters(text)
    const page = { text, language, headline, published, byline, source, blocks, sentences }
    const parts = { ...page, abbreviations, entities, officials }
    const readWords = () => readWordsBack(segmenter.segment(text, atoms, keys, sentences), map)
    const article = withWords(readBack(parts, input, map), readWords)
    return { text, map, atoms, keys, blocks, sentences, found, claimed, entities, article }
  }

  let trace: ((reading: Reading) => Trace) | undefined
  const debug = (input: string): Trace => {
    trace ??= createTracer(lexicon)
    return trace(read(input))
  }
  return Object.assign((input: string) => read(input).article, { debug })
}

/** No other step needs words, and their tags take a tenth of the time: they are read when first asked for. */
function withWords(parts: WithoutWords, read: () => readonly Word[]): Article {
  const { text, language, headline, published, byline, source, blocks, sentences } = parts
  const { abbreviations, entities, officials } = parts
  let words: readonly Word[] | undefined
  // Written out: each spread would take a microsecond, as long as a sentence does.
  return {
    text,
    language,
    headline,
    published,
    byline,
    source,
    blocks,
    sentences,
    // A property like all others to whoever reads, copies or writes the article; filling it late has no visible effect.
    get words() {
      words ??= read()
      return words
    },
    abbreviations,
    entities,
    officials,
  }
}

const OPTIONS = ['lexicon', 'dictionaries']

/** Callers without TypeScript are told at once what they mistyped. */
function checkOptions(options: AnalyzerOptions): void {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) {
      throw new TypeError(`options.${name}: unknown option; known are ${OPTIONS.join(', ')}`)
    }
  }
  if (options.dictionaries !== undefined && !Array.isArray(options.dictionaries)) {
    throw new TypeError(
      'options.dictionaries: give a list of dictionaries, [dictionary], each as parsed JSON',
    )
  }
}

let standard: Analyzer | undefined

function standardAnalyzer(): Analyzer {
  standard ??= createAnalyzer()
  return standard
}

/**
 * Reads a Vietnamese article: its parts, sentences, words, abbreviations, entities and officials.
 * `analyze.debug(text)` says why it is read so.
 *
 * @param text - any string; it is never altered
 * @returns an `Article`, whose spans are UTF-16 code units into `text`
 * @example analyze('Thứ trưởng Bộ Y tế Lê Văn An phát biểu.').officials[0]?.name // 'Lê Văn An'
 */
export const analyze: Analyzer = /* @__PURE__ */ Object.assign((text: string) => standardAnalyzer()(text), {
  debug: (text: string) => standardAnalyzer().debug(text),
})
