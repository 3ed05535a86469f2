import type { Writable } from 'node:stream'
import type { Format } from '../output/format.js'
import { failure } from './failure.js'
import { folderSink, type Sink, streamSink } from './sinks.js'
import { tableSink } from './table-sink.js'
import { growingFile, streamTarget, wholeFile } from './targets.js'

/**
 * Opens the output of a run: standard output, a file or a folder, as the format needs it. JSON lines grow in their
 * file, so that they can be read and resumed; every other file appears when it is whole.
 *
 * @param format what is written
 * @param output file or folder; without it standard output
 * @param position where JSON lines go on in their file
 */
export async function openSink(
  format: Format,
  output: string | undefined,
  stdout: Writable,
  position = 0,
): Promise<Sink> {
  if (format.shape === 'stream') {
    if (output === undefined) return streamSink(format, streamTarget(stdout))
    return streamSink(
      format,
      await (format.name === 'jsonl' ? growingFile(output, position) : wholeFile(output)),
    )
  }
  if (output === undefined) {
    const [what, where] =
      format.shape === 'files' ? ['several files a document', 'FOLDER'] : ['a binary file', 'FILE']
    throw failure(`--to ${format.name} writes ${what}, so it cannot go to standard output`, {
      hint: `add -o ${where}`,
    })
  }
  return format.shape === 'files' ? folderSink(format, output) : tableSink(format, await wholeFile(output))
}
