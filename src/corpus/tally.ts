import { statSync } from 'node:fs'
import type { BatchResult } from './batch.js'
import type { Source } from './sources.js'

/** How far a run has come. */
export interface Progress {
  /** Documents written in this run. */
  readonly documents: number
  /** Documents that were there already (`resume`). */
  readonly resumed: number
  readonly bad: number
  /** UTF-16 code units analyzed. */
  readonly characters: number
  /** Bytes of input read; files of one document each are not counted. */
  readonly bytesRead: number
  /** How much of the input is done, from 0 to 1; null where standard input hides its length. */
  readonly fraction: number | null
}

export interface Tally {
  readonly read: (bytes: number) => void
  readonly add: (result: BatchResult) => void
  readonly progress: () => Progress
}

/** Counts what a run has done, against the size of its sources. */
export function createTally(sources: readonly Source[], resumed: number): Tally {
  const size = sizeOf(sources)
  let [documents, bad, characters, bytesRead] = [0, 0, 0, 0]
  return {
    read: (bytes) => {
      bytesRead += bytes
    },
    add: (result) => {
      documents += result.documents
      bad += result.bad.length
      characters += result.characters
    },
    progress: () => {
      const byFiles = size !== null && size.bytes === 0
      const fraction = size && (byFiles ? (resumed + documents) / size.files : bytesRead / size.bytes)
      return { documents, resumed, bad, characters, bytesRead, fraction }
    },
  }
}

/** Bytes where there are files of many documents, else the count of files. */
function sizeOf(sources: readonly Source[]): { readonly bytes: number; readonly files: number } | null {
  if (sources.some(({ path }) => path === '-')) return null
  let bytes = 0
  for (const { kind, path } of sources) if (kind !== 'text' && kind !== 'html') bytes += statSync(path).size
  return { bytes, files: sources.length }
}
