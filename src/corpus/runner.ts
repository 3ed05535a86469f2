import type { Format } from '../output/format.js'
import { type Analyze, type Batch, type BatchResult, runBatch } from './batch.js'
import { startPool } from './pool.js'
import { loadHtmlReader } from './read-html.js'
import type { WorkerSetup } from './worker.js'

/** Carries out batches, in this thread or in workers. */
export interface Runner {
  readonly run: (batch: Batch) => Promise<BatchResult>
  /** How many batches may be under way at once. */
  readonly ahead: number
  readonly close: () => Promise<void>
}

/** Batches a worker may have waiting, so that none is ever idle while the output is written. */
const WAITING = 3

/**
 * Starts what carries out a run. What a worker would fail on (a wrong dictionary, packages that are missing) fails
 * here, before anything is written.
 *
 * @param jobs worker threads; 1 works in this thread
 * @param setup how each batch is read, analyzed and written
 * @param stand takes the place of the library's analyzer, in this thread only
 */
export async function startRunner(
  jobs: number,
  setup: WorkerSetup,
  format: Format,
  stand: Analyze | undefined,
): Promise<Runner> {
  const readHtml = setup.html ? { readHtml: await loadHtmlReader() } : {}
  const shared = jobs > 1 && stand === undefined
  const analyze = stand ?? (shared && setup.dictionaries.length === 0 ? null : await load(setup.dictionaries))
  if (shared) {
    const pool = startPool(jobs, setup)
    return { run: pool.run, ahead: jobs * WAITING, close: pool.close }
  }
  const { fields, strict } = setup
  return {
    run: (batch) => runBatch(batch, analyze!, format, { fields, strict, ...readHtml }),
    ahead: 1,
    close: async () => {},
  }
}

/** Loaded only where it is used: a run on workers does not need it in this thread. */
async function load(dictionaries: readonly string[]): Promise<Analyze> {
  const { loadAnalyzer } = await import('./analyzer.js')
  return loadAnalyzer(dictionaries)
}
