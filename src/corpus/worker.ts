import { createFormat, type FormatOptions } from '../output/formats.js'
import { loadAnalyzer } from './analyzer.js'
import { type Analyze, type Batch, type BatchResult, runBatch } from './batch.js'
import { loadHtmlReader } from './read-html.js'
import type { FieldNames } from './records.js'

/** How every worker of a run reads, analyzes and writes. Plain data: it is sent along with each batch. */
export interface WorkerSetup {
  readonly to: string
  readonly formatOptions: FormatOptions
  readonly fields: FieldNames
  readonly strict: boolean
  readonly html: boolean
  /** Files of a user's own dictionaries. */
  readonly dictionaries: readonly string[]
}

// A worker serves one run, so its dictionaries never change.
let loaded: Promise<Analyze> | undefined

/** Entry of a worker thread, called by piscina once a batch. */
export async function annotateBatch(task: {
  readonly batch: Batch
  readonly setup: WorkerSetup
}): Promise<BatchResult> {
  const { dictionaries, fields, formatOptions, html, strict, to } = task.setup
  loaded ??= loadAnalyzer(dictionaries)
  const readHtml = html ? { readHtml: await loadHtmlReader() } : {}
  return runBatch(task.batch, await loaded, createFormat(to, formatOptions), { fields, strict, ...readHtml })
}
