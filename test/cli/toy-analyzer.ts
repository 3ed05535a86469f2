import type { Analyze } from '../../src/corpus/batch.js'
import { toyAnalyze } from '../output/articles.js'

/** Stands for src/corpus/analyzer.ts in the command line that these tests build. */
export async function loadAnalyzer(): Promise<Analyze> {
  return toyAnalyze
}
