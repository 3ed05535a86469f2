/** Annotated texts beside the gold: our own compositions, and articles of ../shared/data/news, of which marks alone are kept. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldDocument } from '../../bench/accuracy/gold.js'
import { sharedFolder } from '../../bench/accuracy/gold.js'
import type { EntityType } from '../../src/article.js'
import { readArticles } from './notation.js'

const folder = fileURLToPath(new URL('../../training', import.meta.url))

/** A line of training/news.jsonl. */
export interface NewsMarks {
  readonly id: string
  readonly entities: readonly (readonly [type: EntityType, start: number, end: number])[]
  readonly sentenceEnds: readonly number[]
}

/** All of them, in an order that never changes. */
export function readTrainingSet(): readonly GoldDocument[] {
  return [...readCompositions(), ...readNews()]
}

/** training/compositions. */
export function readCompositions(): readonly GoldDocument[] {
  const files = readdirSync(join(folder, 'compositions')).sort()
  return files.flatMap((file) =>
    readArticles(readFileSync(join(folder, 'compositions', file), 'utf8')).map((article) => ({
      ...article,
      officials: [],
      abbreviations: [],
    })),
  )
}

/** training/news.jsonl with the texts it belongs to. */
export function readNews(): readonly GoldDocument[] {
  const texts = new Map(
    linesOf<{ id: string; text: string }>(join(sharedFolder, 'data/news/articles.jsonl')).map(
      ({ id, text }) => [id, text],
    ),
  )
  return linesOf<NewsMarks>(join(folder, 'news.jsonl')).map(({ id, entities, sentenceEnds }) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`training/news.jsonl: ../shared/data/news has no article ${id}.`)
    return {
      id,
      text,
      entities: entities.map(([type, start, end]) => ({ type, start, end })),
      sentenceEnds,
      officials: [],
      abbreviations: [],
    }
  })
}

function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}
