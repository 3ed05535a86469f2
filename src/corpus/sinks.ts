import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { DocumentId } from '../output/document.js'
import type { FilesFormat, StreamFormat } from '../output/format.js'
import type { Rendered } from './render.js'
import type { Target } from './targets.js'

/** Takes the results of a run, in order. */
export interface Sink {
  /** Takes the next result. */
  readonly take: (result: Rendered) => Promise<void>
  /** Ends a run that is done. */
  readonly close: () => Promise<void>
  /** Leaves after a failure or Ctrl-C. */
  readonly abandon: () => Promise<void>
}

/** Documents one after another in one output. */
export function streamSink(format: StreamFormat, target: Target): Sink {
  const encoder = new TextEncoder()
  const write = (text: string): Promise<void> =>
    text === '' ? Promise.resolve() : target.write(encoder.encode(text))
  let opened = false
  let any = false
  const open = async (): Promise<void> => {
    if (!opened) await write(format.open)
    opened = true
  }
  return {
    take: async ({ bytes }) => {
      await open()
      if (bytes.length === 0) return
      if (any) await write(format.between)
      any = true
      await target.write(bytes)
    },
    close: async () => {
      await open()
      await write(format.close)
      await target.close()
    },
    abandon: target.abandon,
  }
}

/** A few files a document in one folder, each written whole. Two documents of one name get two files. */
export async function folderSink(format: FilesFormat, folder: string): Promise<Sink> {
  await mkdir(folder, { recursive: true })
  for (const { content, name } of format.folderFiles) await writeFileAtomic(join(folder, name), content)
  const seen = new Map<string, number>()
  return {
    take: async ({ files }) => {
      for (const document of files) {
        const name = uniqueName(fileName(document.id), seen)
        for (const { extension, content } of document.files) {
          await writeFileAtomic(join(folder, `${name}${extension}`), content)
        }
      }
    },
    close: async () => {},
    abandon: async () => {},
  }
}

/** An id as a file name: no separators, no leading dot, not empty. */
function fileName(id: DocumentId): string {
  const name = String(id ?? 'document')
    .replace(/[\u0000-\u001f/\\:*?"<>|]/g, '_')
    .replace(/^\.+/, '_')
  return name === '' ? 'document' : name.slice(0, 200)
}

function uniqueName(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : uniqueName(`${name}-${count}`, seen)
}
