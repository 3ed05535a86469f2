import { createOfficialsRegister, type RegisterRow } from '../output/officials-register.js'
import { type AnnotateOptions, annotateCorpus, type Summary } from './annotate.js'

/** What to read, and how. */
export type OfficialsOptions = Omit<AnnotateOptions, 'to' | 'output' | 'resume' | 'formatOptions' | 'sink'>

/**
 * Who held which post where, over a whole corpus: one row a person and post, with the days when first and last seen.
 *
 * @param options inputs and how to read them, as for {@link annotateCorpus}; JSON lines that `annotate` wrote are read
 * with `from: 'annotated'`, which is many times faster
 * @example
 * const { rows } = await officialsOfCorpus({ inputs: ['annotated.jsonl'], from: 'annotated' })
 */
export async function officialsOfCorpus(
  options: OfficialsOptions,
): Promise<{ readonly rows: readonly RegisterRow[]; readonly summary: Summary }> {
  const register = createOfficialsRegister()
  const summary = await annotateCorpus({
    ...options,
    to: 'parquet',
    formatOptions: { table: 'officials' },
    sink: {
      take: async ({ rows }) => {
        for (const row of rows) register.add(row)
      },
      close: async () => {},
      abandon: async () => {},
    },
  })
  return { rows: register.rows(), summary }
}
