import { open } from 'node:fs/promises'
import type { DocumentId } from '../output/document.js'

/** What an interrupted run left in its output. */
export interface Left {
  /** Documents to leave out: all that are whole but the last, which is made again to see that the inputs agree. */
  readonly documents: number
  /** Where they end, in bytes. */
  readonly bytes: number
  /** Id of the last whole document; undefined where there is none. */
  readonly lastId: DocumentId | undefined
}

const LINE_FEED = 0x0a
const CHUNK_BYTES = 1 << 20
const NOTHING: Left = { documents: 0, bytes: 0, lastId: undefined }

/**
 * Reads the output of an interrupted run and cuts off half a line at its end. The output has exactly one line a
 * document, in the order of the input, so the count of lines says where to go on: no other record is kept.
 *
 * @param path JSON lines that an earlier run wrote; may be absent
 */
export async function readLeft(path: string): Promise<Left> {
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (file === null) return NOTHING
  try {
    const chunk = new Uint8Array(CHUNK_BYTES)
    let documents = 0
    let lastStart = 0
    let end = 0
    for (let position = 0; ; ) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position)
      if (bytesRead === 0) break
      const filled = chunk.subarray(0, bytesRead)
      for (let at = filled.indexOf(LINE_FEED); at !== -1; at = filled.indexOf(LINE_FEED, at + 1)) {
        documents++
        lastStart = end
        end = position + at + 1
      }
      position += bytesRead
    }
    await file.truncate(end)
    if (documents === 0) return NOTHING
    const line = new Uint8Array(end - lastStart)
    await file.read(line, 0, line.length, lastStart)
    return { documents: documents - 1, bytes: lastStart, lastId: idOf(line) }
  } finally {
    await file.close()
  }
}

function idOf(line: Uint8Array): DocumentId | undefined {
  try {
    return (JSON.parse(new TextDecoder().decode(line)) as { id?: DocumentId }).id
  } catch {
    return undefined
  }
}
