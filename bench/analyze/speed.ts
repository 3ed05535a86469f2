/** Speed of the whole beside winkNLP, in one process, one thread. */
import { loadWink, measure } from '../words/speed.js'

/** A corpus is read by compiled code: it takes some thousand articles until all of it is. */
const PASSES_TO_WARM = 3

/**
 * MB of UTF-8 a second: everything as objects, without and with words and their tags, which are read when asked for. It is
 * the built package that is measured, as it is installed.
 */
export async function ourSpeed(
  texts: readonly string[],
): Promise<Readonly<Record<'analyze' | 'analyzeAndWords', number>>> {
  const built = new URL('../../dist/index.js', import.meta.url).href
  const { analyze } = (await import(built)) as typeof import('../../src/index.js')
  return {
    analyze: megabytes(texts, (text) => analyze(text).entities.length),
    analyzeAndWords: megabytes(texts, (text) => analyze(text).words.length),
  }
}

function megabytes(texts: readonly string[], read: (text: string) => number): number {
  return measure(texts, read, PASSES_TO_WARM).megabytesPerSecond
}

/** winkNLP with sentences, tags and entities, read out; null where its packages are not installed in bench/words. */
export function winkSpeed(texts: readonly string[]): number | null {
  const wink = loadWink(['sbd', 'pos', 'ner'])
  if (wink === null) return null
  const { pos, detail } = wink.its
  return megabytes(texts, (text) => {
    const doc = wink.readDoc(text)
    return doc.tokens().out(pos).length + doc.sentences().out().length + doc.entities().out(detail).length
  })
}
