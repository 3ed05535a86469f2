import type { Analyzer } from '../analyze.js'

/** Gathers an option that may be given several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

/** The library's analyzer with the dictionaries of `--dictionary`. */
export async function loadAnalyzerOf(dictionaries: readonly string[]): Promise<Analyzer> {
  const { loadAnalyzer } = await import('../corpus/analyzer.js')
  return loadAnalyzer(dictionaries)
}
