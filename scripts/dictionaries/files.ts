import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const FOLDER = new URL('../../dictionaries/', import.meta.url)

/** One entry of a dictionary file: plain data of its schema's shape. */
export type Entry = Readonly<Record<string, unknown>>

/** A dictionary file as it stands on the disk. */
export interface DictionaryFile {
  /** `titles` for dictionaries/titles.json. */
  readonly name: string
  readonly source: string
  readonly entries: readonly Entry[]
}

/** All dictionaries of the package. */
export function readDictionaries(): readonly DictionaryFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const source = readFileSync(new URL(file, FOLDER), 'utf8')
      const { entries } = JSON.parse(source) as { entries: readonly Entry[] }
      return { name: file.replace('.json', ''), source, entries }
    })
}

export function readSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, FOLDER), 'utf8')) as object
}

export function writeDictionary(name: string, source: string): void {
  writeFileSync(new URL(`${name}.json`, FOLDER), source)
}

/** One line an entry, so that a change of one entry is a change of one line. */
export function formatDictionary(name: string, entries: readonly Entry[]): string {
  const lines = entries.map((entry) => `    ${formatEntry(entry)}`)
  return `{\n  "$schema": "./schema/${name}.schema.json",\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
}

function formatEntry(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatEntry).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const properties = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${formatEntry(item)}`,
  )
  return `{${properties.join(', ')}}`
}
