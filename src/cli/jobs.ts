import { failure } from '../corpus/failure.js'

/** The number of `--jobs`. */
export function parseJobs(value: string): number {
  const jobs = Number(value)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw failure(`--jobs ${value}: expected a whole number from 1 to 256`)
  }
  return jobs
}
