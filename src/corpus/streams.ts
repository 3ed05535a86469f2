import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { failure } from './failure.js'

const CHUNK_BYTES = 1 << 18

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws while read, with exit code 2, where the file cannot be read
 */
export async function* openSource(
  path: string,
  stdin: Readable,
  onRead: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = path === '-' ? stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES })
  // Waiting for standard input must end with Ctrl-C too.
  const stop = (): unknown => stream.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      onRead(bytes.length)
      yield bytes
    }
  } catch (error) {
    if (signal?.aborted) return
    throw failure(`${path}: cannot be read: ${(error as Error).message}`)
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

/** Everything that a stream holds, in a buffer of its own. */
export async function readAll(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
