import type { Unicode } from './unicode.js'

// Unicode's stream-safe format allows 30 marks on a letter; no language needs more. Past that the host's sorting of
// marks may take quadratic time, so long runs are sorted here first.
const LONG = 32

/**
 * Canonical composition of one letter with its marks.
 *
 * @param cluster - a base and the marks after it, or marks alone
 * @returns what NFC makes of it, in linear time however many marks there are
 */
export function composeCluster(cluster: string, unicode: Unicode): string {
  return cluster.length <= LONG ? unicode.nfc(cluster) : unicode.nfc(sortMarks(unicode.nfd, cluster))
}

/**
 * Puts a long run of marks into canonical order by counting. Only the host knows the combining classes, and it is asked
 * about pairs of distinct marks, of which there are few.
 */
function sortMarks(nfd: (text: string) => string, cluster: string): string {
  const points = decompose(nfd, cluster)
  const distinct = [...new Set(points)]
  if (distinct.length > 256) return cluster
  const starter = new Map(distinct.map((mark) => [mark, isStarter(nfd, mark)]))
  const marks = distinct.filter((mark) => !starter.get(mark))
  marks.sort((a, b) => compareClasses(nfd, a, b))
  const rank = new Map<string, number>()
  let level = 0
  marks.forEach((mark, i) => {
    if (i > 0 && compareClasses(nfd, marks[i - 1]!, mark) !== 0) level++
    rank.set(mark, level)
  })
  let sorted = ''
  let buckets: string[][] = []
  const flush = () => {
    for (const bucket of buckets) if (bucket !== undefined) sorted += bucket.join('')
    buckets = []
  }
  for (const point of points) {
    const level = rank.get(point)
    if (level === undefined) {
      flush()
      sorted += point
    } else (buckets[level] ??= []).push(point)
  }
  flush()
  return sorted
}

function decompose(nfd: (text: string) => string, cluster: string): string[] {
  const known = new Map<string, string[]>()
  const points: string[] = []
  for (const point of cluster) {
    let parts = known.get(point)
    if (parts === undefined) known.set(point, (parts = [...nfd(point)]))
    for (const part of parts) points.push(part)
  }
  return points
}

// A mark of class 0 does not move: not even behind the class-230 and class-220 marks that any other mark would pass.
function isStarter(nfd: (text: string) => string, mark: string): boolean {
  if (nfd(`${mark}\u0334`) !== `${mark}\u0334`) return false
  return nfd(`\u0345${mark}`) === `\u0345${mark}` && mark !== '\u0345' && !/^\u0334$/u.test(mark)
}

function compareClasses(nfd: (text: string) => string, a: string, b: string): number {
  if (a === b) return 0
  if (nfd(a + b) !== a + b) return 1
  return nfd(b + a) !== b + a ? -1 : 0
}
