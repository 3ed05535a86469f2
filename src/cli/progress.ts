import { SingleBar } from 'cli-progress'
import type { BadDocument } from '../corpus/batch.js'
import type { Progress } from '../corpus/tally.js'
import type { Io } from './io.js'

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void
  /** Tells of a document that could not be read; after some, they are only counted. */
  readonly complain: (bad: BadDocument) => void
  /** Takes the bar away; the second call does nothing. */
  readonly end: (summary: string | null) => void
}

const STEPS = 1000

/** How many complaints about single documents are shown before they are only counted. */
const COMPLAINTS_SHOWN = 20

/** A bar on standard error, only on a terminal; messages and the summary everywhere. */
export function startProgress(io: Io, quiet: boolean): ProgressDisplay {
  const started = performance.now()
  const bar = quiet || io.stderr.isTTY !== true ? null : createBar(io)
  let ended = false
  let complaints = 0
  return {
    show: ({ bad, documents, fraction }) => {
      if (bar === null) return
      const rate = Math.round(documents / ((performance.now() - started) / 1000))
      bar.update(Math.floor((fraction ?? 0) * STEPS), { documents, rate, bad })
    },
    complain: ({ error, line }) => {
      complaints++
      const place = line === null ? '' : `line ${line}: `
      if (!quiet && complaints <= COMPLAINTS_SHOWN) io.stderr.write(`vanban: ${place}${error}\n`)
      if (!quiet && complaints === COMPLAINTS_SHOWN)
        io.stderr.write('vanban: further complaints are only counted\n')
    },
    end: (summary) => {
      if (ended) return
      ended = true
      bar?.stop()
      if (summary !== null) io.stderr.write(`vanban: ${summary}\n`)
    },
  }
}

function createBar(io: Io): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {documents} documents | {rate}/s | {eta_formatted} left | {bad} bad',
    stream: io.stderr as NodeJS.WriteStream,
    noTTYOutput: false,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  })
  bar.start(STEPS, 0, { documents: 0, rate: 0, bad: 0 })
  return bar
}
