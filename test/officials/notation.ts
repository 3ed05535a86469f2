import type { Entity, EntityType, Official, Span } from '../../src/article.js'
import { findOfficials } from '../../src/officials/find-officials.js'
import { toyLexicon } from './toy-lexicon.js'

/**
 * The one-line notation of this room. In: a text with its entities in brackets, `‖` between sentences:
 *
 *     T[Thứ trưởng O[Bộ Lúa]] P[Lê Văn An] phát biểu.‖Ông P[An] nói.
 *
 * Out: one record a person, joined by ` ;; `; a status other than current in brackets, with its date:
 *
 *     Lê Văn An | rank: Đại tá | post: Thứ trưởng @ Bộ Lúa [appointed 2024-05-01]
 */
export function read(line: string): string {
  return write(officialsOf(line))
}

export function officialsOf(line: string): readonly Official[] {
  const { text, entities, sentences } = parse(line)
  return findOfficials(text, sentences, entities, [], toyLexicon)
}

/** The surfaces of all mentions, person by person. */
export function mentionsOf(line: string): readonly string[] {
  const { text } = parse(line)
  return officialsOf(line).map(({ name, mentions }) =>
    [`${name}:`, ...mentions.map(({ start, end }) => text.slice(start, end))].join(' | '),
  )
}

const TYPES: Readonly<Record<string, EntityType>> = {
  T: 'TITLE',
  P: 'PERSON',
  O: 'ORGANIZATION',
  L: 'LOCATION',
  D: 'DATE',
}

export interface Parsed {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly sentences: readonly Span[]
}

/** Takes the brackets out; a date in the form `1/5/2024` gets its value. */
export function parse(line: string): Parsed {
  const pieces: string[] = []
  const spans: { type: EntityType; start: number; end: number }[] = []
  const open: { type: EntityType; start: number }[] = []
  const ends: number[] = []
  let length = 0
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!
    const type = line[i + 1] === '[' ? TYPES[character] : undefined
    if (type !== undefined) {
      open.push({ type, start: length })
      i++
    } else if (character === ']' && open.length > 0) spans.push({ ...open.pop()!, end: length })
    else if (character === '‖') ends.push(length)
    else length = pieces.push(character)
  }
  ends.push(length)
  const text = pieces.join('')
  const sentences = ends.map((end, i) => ({ start: i === 0 ? 0 : ends[i - 1]!, end }))
  return {
    text,
    sentences,
    entities: spans.map(({ type, start, end }) => entity(type, start, end, text.slice(start, end))),
  }
}

function entity(type: EntityType, start: number, end: number, surface: string): Entity {
  const day = type === 'DATE' ? /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(surface) : null
  const base = { type, start, end, text: surface, by: 'test' }
  if (day === null) return base
  const iso = `${day[3]!}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}`
  return { ...base, value: { kind: 'date', iso } }
}

export function write(officials: readonly Official[]): string {
  return officials
    .map(({ name, ranks, posts }) =>
      [
        name,
        ...ranks.map((rank) => `rank: ${rank}`),
        ...posts.map(({ role, organization, status, since }) => {
          const when = since === undefined ? '' : ` ${since}`
          return `post: ${role} @ ${organization ?? '–'}${status === 'current' ? '' : ` [${status}${when}]`}`
        }),
      ].join(' | '),
    )
    .join(' ;; ')
}
