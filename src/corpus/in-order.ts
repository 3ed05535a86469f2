/**
 * Hands out work to several workers and takes the results in the order of the work. At most `ahead` batches are
 * under way, so a slow output slows the reading, and memory does not depend on the size of the corpus.
 *
 * @param work what is to be done, taken only as fast as it is done
 * @param run does one piece of it
 * @param ahead how many pieces may be under way at once
 * @returns the results, in order
 */
export async function* inOrder<Work, Result>(
  work: AsyncIterable<Work>,
  run: (piece: Work) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void, undefined> {
  const underWay: Promise<Result>[] = []
  try {
    for await (const piece of work) {
      const promise = run(piece)
      // A failure is reported where its turn comes; until then it must not count as unhandled.
      promise.catch(() => {})
      underWay.push(promise)
      if (underWay.length >= ahead) yield await underWay.shift()!
    }
    while (underWay.length > 0) yield await underWay.shift()!
  } finally {
    await Promise.allSettled(underWay)
  }
}
