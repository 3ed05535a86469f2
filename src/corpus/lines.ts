/**
 * Lines by bytes. A line ends at LF alone: not at U+2028, which is a letter of a JSON string. Lines stay bytes until
 * a worker reads them, and a line that fills many chunks is joined once, so a long line costs linear time.
 */

/** Whole lines, each with its line break but perhaps the last of a file. */
export interface LineBatch {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly lines: number
  /** Number of the first line, counted from 1. */
  readonly first: number
}

/** How many documents are still to be left out; counts down over all the inputs of a run. */
export interface Skip {
  left: number
}

export interface BatchLimits {
  /** Lines a batch. */
  readonly lines: number
  /** A batch is closed when it holds this many bytes, however few its lines. */
  readonly bytes: number
}

const LINE_FEED = 0x0a

/**
 * Cuts a byte stream into batches of whole lines.
 *
 * @param chunks the stream, such as `fs.createReadStream(path)`
 * @param limits how large a batch may grow
 * @param skip how many lines to leave out at the start, as `--resume` does; counted down here
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  limits: BatchLimits,
  skip: Skip = { left: 0 },
): AsyncGenerator<LineBatch, void, undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  let lines = 0
  let number = 0

  const take = (): LineBatch => {
    const batch = { bytes: join(pieces, size), lines, first: number - lines + 1 }
    pieces = []
    size = 0
    lines = 0
    return batch
  }

  let open = false
  for await (const chunk of chunks) {
    let from = 0
    let at = chunk.indexOf(LINE_FEED)
    while (at !== -1) {
      number++
      open = false
      if (skip.left > 0) {
        skip.left--
        from = at + 1
      } else {
        lines++
        if (lines >= limits.lines || size + at + 1 - from >= limits.bytes) {
          pieces.push(chunk.subarray(from, at + 1))
          size += at + 1 - from
          from = at + 1
          yield take()
        }
      }
      at = chunk.indexOf(LINE_FEED, at + 1)
    }
    if (from < chunk.length) {
      open = chunk[chunk.length - 1] !== LINE_FEED
      if (skip.left === 0) {
        pieces.push(chunk.subarray(from))
        size += chunk.length - from
      }
    }
  }
  if (open) {
    number++
    if (skip.left > 0) skip.left--
    else lines++
  }
  if (lines > 0) yield take()
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
