import { analyze } from '../analyze.js'
import { createFormat, type FormatOptions } from '../output/formats.js'
import { type Batch, type BatchResult, runBatch } from './batch.js'
import { loadHtmlReader } from './read-html.js'
import type { FieldNames } from './records.js'

/** How every worker of a run reads, analyzes and writes. Plain data: it is sent along with each batch. */
export interface WorkerSetup {
  readonly to: string
  readonly formatOptions: FormatOptions
  readonly fields: FieldNames
  readonly strict: boolean
  readonly html: boolean
}

/** Entry of a worker thread, called by piscina once a batch. */
export async function annotateBatch(task: {
  readonly batch: Batch
  readonly setup: WorkerSetup
}): Promise<BatchResult> {
  const { fields, formatOptions, html, strict, to } = task.setup
  const readHtml = html ? { readHtml: await loadHtmlReader() } : {}
  return runBatch(task.batch, analyze, createFormat(to, formatOptions), { fields, strict, ...readHtml })
}
