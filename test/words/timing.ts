/**
 * CPU time of a piece of work in milliseconds, the best of three: the machine may be busy, and what counts is how the
 * time grows, eight times for eight times the text and not sixty-four times.
 */
export function cpuTime(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
