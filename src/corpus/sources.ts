import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { failure } from './failure.js'

/**
 * What an input holds: one document (`text`, `html`) or many (`jsonl`, `csv`); `annotated` is JSON lines that this
 * library wrote, which are taken as they are.
 */
export type InputKind = 'text' | 'jsonl' | 'csv' | 'html' | 'annotated'

export const INPUT_KINDS: readonly InputKind[] = ['text', 'jsonl', 'csv', 'html', 'annotated']

export interface Source {
  /** Path, or `-` for standard input. */
  readonly path: string
  readonly kind: InputKind
}

const KIND_OF_EXTENSION: Readonly<Record<string, InputKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/**
 * Finds the inputs of a run, in a fixed order: as given, folders and globs by name.
 *
 * @param inputs files, folders, globs, or `-` for standard input
 * @param from what they hold; without it the extension decides, and a file with an unknown one is text
 * @param output where the run writes; it is never read
 * @throws with exit code 2 where an input does not exist or a folder holds nothing to read
 */
export async function listSources(
  inputs: readonly string[],
  from?: InputKind,
  output?: string,
): Promise<readonly Source[]> {
  const written = output === undefined ? undefined : resolve(output)
  const sources: Source[] = []
  for (const input of inputs) {
    if (input === '-') sources.push({ path: '-', kind: from ?? 'text' })
    else if (resolve(input) === written) throw failure(`${input}: is both an input and the output`)
    else {
      for (const path of await expandInput(input, from)) {
        // The output of an earlier run may lie in the folder that is read.
        if (resolve(path) !== written) sources.push({ path, kind: from ?? kindOf(path) })
      }
    }
  }
  return sources
}

/** A file's name without extension, as documents are called: `tin/bai-1.txt` is `bai-1`. */
export function documentName(path: string): string {
  return path === '-' ? 'stdin' : basename(path, extname(path))
}

function kindOf(path: string): InputKind {
  const kind = KIND_OF_EXTENSION[extname(path).toLowerCase()] ?? 'text'
  return kind === 'jsonl' && isAnnotated(path) ? 'annotated' : kind
}

/** What `annotate` writes begins so; nobody wants it annotated once more. */
function isAnnotated(path: string): boolean {
  const head = new Uint8Array(1 << 16)
  const file = openSync(path, 'r')
  const size = readSync(file, head)
  closeSync(file)
  const start = new TextDecoder().decode(head.subarray(0, size))
  return /^\{"id":[^{}]*?,"text":/.test(start) && /,"language":"[a-z]{3}","headline":/.test(start)
}

async function expandInput(input: string, from: InputKind | undefined): Promise<readonly string[]> {
  const stat = statSync(input, { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    const found = await filesIn(input, from)
    if (found.length === 0) {
      throw failure(
        `${input}: no file to read in this folder (looked for ${extensionsOf(from).join(', ')})`,
        {
          hint: `name the files with a glob, for example: "${join(input, '*.txt')}"`,
        },
      )
    }
    return found
  }
  if (stat !== undefined) return [input]
  if (!isDynamicPattern(input)) throw failure(`${input}: no such file or folder`)
  const found = await glob([input.replaceAll('\\', '/')], { onlyFiles: true, expandDirectories: false })
  if (found.length === 0) throw failure(`${input}: no file matches this pattern`)
  return found.sort(byName)
}

/** The files of a folder and its folders, by name, hidden ones left out. */
async function filesIn(folder: string, from: InputKind | undefined): Promise<readonly string[]> {
  const wanted = new Set(extensionsOf(from))
  const found: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) for (const inner of await filesIn(path, from)) found.push(inner)
    else if (wanted.has(extname(entry.name).toLowerCase()) && !statSync(path).isDirectory()) found.push(path)
  }
  return found
}

function extensionsOf(from: InputKind | undefined): readonly string[] {
  return Object.keys(KIND_OF_EXTENSION).filter(
    (extension) => from === undefined || KIND_OF_EXTENSION[extension] === from,
  )
}

/** By code unit, so that the order is the same under every locale. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
