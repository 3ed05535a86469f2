import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EntityType } from '../../src/article.js'

/** Gold annotation of one document, in the shape of `../shared/gold/ID.json`. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly type: EntityType; readonly start: number; readonly end: number }[]
  readonly sentenceEnds: readonly number[]
  readonly officials: readonly GoldOfficial[]
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[]
}

export interface GoldOfficial {
  readonly name: string
  readonly ranks: readonly string[]
  readonly posts: readonly { readonly role: string; readonly organisation: string | null }[]
}

/** Where the annotated articles lie. */
export const sharedFolder =
  process.env.VANBAN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

/** True where the annotated articles lie beside the checkout; they are press text and never part of it. */
export function hasGold(): boolean {
  return existsSync(join(sharedFolder, 'gold/train'))
}

/** Reads `gold/train` or `gold/dev`, sorted by id. */
export function readGold(split: 'train' | 'dev'): readonly GoldDocument[] {
  const folder = join(sharedFolder, 'gold', split)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readDocument(folder, name.slice(0, -'.json'.length)))
}

/** The article that the project was asked to handle. */
export function readSeed(): GoldDocument {
  return readDocument(join(sharedFolder, 'seed'), 'article')
}

function readDocument(folder: string, id: string): GoldDocument {
  const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Omit<
    GoldDocument,
    'id' | 'text'
  >
  return { ...gold, id, text: readFileSync(join(folder, `${id}.txt`), 'utf8') }
}
