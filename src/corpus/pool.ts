import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Piscina from 'piscina'
import type { Batch, BatchResult } from './batch.js'
import { failure } from './failure.js'
import type { WorkerSetup } from './worker.js'

/** A pool of workers that carry out batches. */
export interface Pool {
  readonly run: (batch: Batch) => Promise<BatchResult>
  readonly close: () => Promise<void>
}

/**
 * Room for new objects. An article is many small ones that are written and forgotten; with Node's default of 48 MB they
 * are moved about more often (3,000 articles on two workers: 13.9 s, with this 12.7 s, for 54 MB more a worker).
 */
const YOUNG_MEGABYTES = 96

/**
 * Starts a pool. Each worker loads the library once; a batch goes over as bytes and comes back as bytes.
 *
 * @param jobs how many workers
 * @param setup how each worker reads, analyzes and writes
 * @throws with exit code 2 where the worker's file is missing, as when run from sources
 */
export function startPool(jobs: number, setup: WorkerSetup): Pool {
  const filename = fileURLToPath(new URL('./annotate-worker.js', import.meta.url))
  if (!existsSync(filename)) {
    throw failure(`${filename}: the worker is missing`, { hint: 'run npm run build, or use --jobs 1' })
  }
  const pool = new Piscina({
    filename,
    name: 'annotateBatch',
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  return {
    run: (batch) =>
      pool.run({ batch, setup }, 'bytes' in batch ? { transferList: [batch.bytes.buffer] } : {}),
    close: () => pool.destroy(),
  }
}
