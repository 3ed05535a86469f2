import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { failure } from './failure.js'

/** Where bytes go. `close` ends a whole output, `abandon` leaves after a failure or Ctrl-C. */
export interface Target {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Standard output. Each write waits until the reader has taken it. */
export function streamTarget(stream: Writable): Target {
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error == null ? resolve() : reject(error)))
      }),
    close: async () => {},
    abandon: async () => {},
  }
}

/**
 * A file that grows by whole documents and keeps them if the run ends early. Written from `position` on; what stood
 * there before is cut off with the first write, and not earlier, so that a run that fails at once destroys nothing.
 */
export async function growingFile(path: string, position: number): Promise<Target> {
  const file = await openForWriting(path, position === 0 ? 'w' : 'r+')
  let at = position
  let cut = false
  return {
    write: async (bytes) => {
      if (!cut) await file.truncate(position)
      cut = true
      await writeWhole(file, bytes, at)
      at += bytes.length
    },
    close: () => file.close(),
    abandon: () => file.close(),
  }
}

/** A file that appears only when it is whole: written beside its place, then renamed. */
export async function wholeFile(path: string): Promise<Target> {
  const temporary = `${path}.${process.pid}.part`
  const file = await openForWriting(temporary, 'w', path)
  let at = 0
  return {
    write: async (bytes) => {
      await writeWhole(file, bytes, at)
      at += bytes.length
    },
    close: async () => {
      await file.sync()
      await file.close()
      await rename(temporary, path)
    },
    abandon: async () => {
      await file.close()
      await rm(temporary, { force: true })
    },
  }
}

async function openForWriting(path: string, flags: string, shown = path): Promise<FileHandle> {
  try {
    return await open(path, flags)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw failure(`${shown}: the folder ${dirname(shown)} does not exist`, {
        hint: `mkdir -p ${dirname(shown)}`,
      })
    if (code === 'EISDIR') throw failure(`${shown}: is a folder; -o needs the name of a file for this format`)
    throw failure(`${shown}: cannot be written: ${message}`)
  }
}

async function writeWhole(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
