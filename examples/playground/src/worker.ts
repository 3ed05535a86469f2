/** Reads articles off the main thread, so that the page never waits. */
import { type Analyzer, analyze, createAnalyzer } from 'vanban'

export interface Question {
  readonly id: number
  readonly text: string
  /** JSON of a user's dictionary, or nothing. */
  readonly dictionary: string
}

let known = ''
let own: Analyzer = analyze

function reader(dictionary: string): Analyzer {
  if (dictionary.trim() === '') return analyze
  if (dictionary !== known) {
    own = createAnalyzer({ dictionaries: [JSON.parse(dictionary)] })
    known = dictionary
  }
  return own
}

self.onmessage = ({ data: { id, text, dictionary } }: MessageEvent<Question>) => {
  try {
    const began = performance.now()
    const article = reader(dictionary)(text)
    self.postMessage({ id, article, milliseconds: performance.now() - began })
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
