import type { Article, EntityValue } from '../article.js'
import { codePointOffsets } from './code-points.js'
import type { AnnotatedDocument } from './document.js'
import type { Cell, Column, Row } from './format.js'
import { depthsOf } from './nesting.js'

/** The tables that a corpus can become. */
export type TableName = 'entities' | 'officials'

/** One row an entity. Offsets count code points, as the names of their columns say. */
const ENTITY_COLUMNS: readonly Column[] = [
  { name: 'document', type: 'STRING' },
  { name: 'published', type: 'STRING' },
  { name: 'type', type: 'STRING' },
  { name: 'text', type: 'STRING' },
  { name: 'start_codepoint', type: 'INT32' },
  { name: 'end_codepoint', type: 'INT32' },
  { name: 'depth', type: 'INT32' },
  { name: 'sentence', type: 'INT32' },
  { name: 'value', type: 'STRING' },
  { name: 'by', type: 'STRING' },
]

/** One row a post of a person; an official with ranks only has one row with an empty role. */
const OFFICIAL_COLUMNS: readonly Column[] = [
  { name: 'document', type: 'STRING' },
  { name: 'published', type: 'STRING' },
  { name: 'name', type: 'STRING' },
  { name: 'key', type: 'STRING' },
  { name: 'ranks', type: 'STRING' },
  { name: 'role', type: 'STRING' },
  { name: 'organization', type: 'STRING' },
  { name: 'status', type: 'STRING' },
  { name: 'since', type: 'STRING' },
  { name: 'mentions', type: 'INT32' },
  { name: 'start_codepoint', type: 'INT32' },
  { name: 'end_codepoint', type: 'INT32' },
]

/** The columns of each table, in order. */
export const TABLE_COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  entities: ENTITY_COLUMNS,
  officials: OFFICIAL_COLUMNS,
}

/** The rows that one document adds to a table. */
export function tableRows(document: AnnotatedDocument, table: TableName): readonly Row[] {
  return table === 'entities' ? entityRows(document) : officialRows(document)
}

function entityRows({ id, article }: AnnotatedDocument): readonly Row[] {
  const toCodePoint = codePointOffsets(article.text)
  const depths = depthsOf(article.entities)
  const sentenceOf = sentenceFinder(article)
  return article.entities.map((entity, index) => ({
    document: id === null ? null : String(id),
    published: article.published?.value ?? null,
    type: entity.type,
    text: entity.text,
    start_codepoint: toCodePoint(entity.start),
    end_codepoint: toCodePoint(entity.end),
    depth: depths[index]!,
    sentence: sentenceOf(entity.start),
    value: entity.value === undefined ? null : valueAsText(entity.value),
    by: entity.by,
  }))
}

function officialRows({ id, article }: AnnotatedDocument): readonly Row[] {
  const toCodePoint = codePointOffsets(article.text)
  return article.officials.flatMap((official): readonly Row[] => {
    const person: Record<string, Cell> = {
      document: id === null ? null : String(id),
      published: article.published?.value ?? null,
      name: official.name,
      key: official.key,
      ranks: official.ranks.length === 0 ? null : official.ranks.join('; '),
    }
    const mention = official.mentions[0]
    if (official.posts.length === 0) {
      const place = mention ?? { start: 0, end: 0 }
      return [
        {
          ...person,
          role: null,
          organization: null,
          status: null,
          since: null,
          mentions: official.mentions.length,
          start_codepoint: toCodePoint(place.start),
          end_codepoint: toCodePoint(place.end),
        },
      ]
    }
    return official.posts.map((post) => ({
      ...person,
      role: post.role,
      organization: post.organization,
      status: post.status,
      since: post.since ?? null,
      mentions: official.mentions.length,
      start_codepoint: toCodePoint(post.span.start),
      end_codepoint: toCodePoint(post.span.end),
    }))
  })
}

/** The number of the sentence that an offset lies in, from 0; null outside all. Asked in ascending order. */
function sentenceFinder({ sentences }: Article): (offset: number) => number | null {
  let at = 0
  return (offset) => {
    while (at < sentences.length && sentences[at]!.end <= offset) at++
    return at < sentences.length && sentences[at]!.start <= offset ? at : null
  }
}

function valueAsText(value: EntityValue): string {
  if (value.kind === 'date') return value.iso
  if (value.kind === 'place') return value.code
  return value.number ?? value.title ?? value.type
}
