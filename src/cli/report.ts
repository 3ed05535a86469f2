import type { Article, Entity, EntityType, Official, Post } from '../article.js'
import type { Labels } from './labels.js'
import type { Paint, Style } from './paint.js'

export interface ReportOptions {
  readonly labels: Labels
  /** Colors a piece of text; gives it back unchanged where there is no terminal. */
  readonly paint: Paint
  /** Rows shown a list; the rest is counted. */
  readonly limit: number
  /** Key by which two spellings are one: `Thuỷ` and `Thủy`. */
  readonly keyOf: (surface: string) => string
}

const LISTED: readonly { readonly type: EntityType; readonly style: Style }[] = [
  { type: 'PERSON', style: 'cyan' },
  { type: 'ORGANIZATION', style: 'green' },
  { type: 'LOCATION', style: 'blue' },
  { type: 'DATE', style: 'magenta' },
  { type: 'LAW', style: 'yellow' },
  { type: 'EVENT', style: 'red' },
]

/**
 * The report of one article for a person, ready to print.
 *
 * @param article what was read
 * @param options labels, colors and how much to show
 * @returns lines, each ended by a line break
 */
export function report(article: Article, options: ReportOptions): string {
  if (article.text.trim() === '') return `${options.labels.empty}\n`
  const sections = [
    head(article, options),
    officials(article.officials, options),
    ...LISTED.map(({ style, type }) => entities(notOfficials(article), type, style, options)),
    abbreviations(article, options),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** Persons who hold a post are shown with it, not a second time among the other persons. */
function notOfficials({ entities, officials }: Article): readonly Entity[] {
  const shown = new Set(officials.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  return entities.filter(({ start, type }) => type !== 'PERSON' || !shown.has(start))
}

function head(article: Article, { labels, paint }: ReportOptions): readonly string[] {
  const words = article.words.filter(({ tag }) => tag !== 'PUNCT').length
  const rows = [
    [labels.headline, article.headline && paint('bold', oneLine(article.headline.value))],
    [labels.published, article.published?.value],
    [labels.byline, article.byline && oneLine(article.byline.value)],
    [labels.source, article.source && oneLine(article.source.value)],
    [labels.language, `${article.language}  ${paint('dim', labels.size(article.sentences.length, words))}`],
  ] as const
  const width = Math.max(...rows.map(([label]) => columns(label)))
  return rows.flatMap(([label, value]) => (value ? [`${paint('dim', pad(label, width))}  ${value}`] : []))
}

function officials(list: readonly Official[], options: ReportOptions): readonly string[] {
  const { labels, limit, paint } = options
  if (list.length === 0) return []
  const shown = list.slice(0, limit)
  const roleWidth = Math.min(
    32,
    Math.max(0, ...shown.flatMap(({ posts }) => posts.map(({ role }) => columns(oneLine(role))))),
  )
  return [
    title(labels.officials, list.length, options),
    ...shown.flatMap((official) => [
      `  ${paint('cyan', paint('bold', oneLine(official.name)))}${rank(official)}  ${paint('dim', labels.mentions(official.mentions.length))}`,
      ...official.posts.map((post) => `    ${postLine(post, roleWidth, options)}`),
    ]),
    ...rest(list.length, limit, options),
  ]
}

function rank({ ranks }: Official): string {
  return ranks.length === 0 ? '' : `, ${ranks.map(oneLine).join(', ')}`
}

function postLine(post: Post, roleWidth: number, { labels, paint }: ReportOptions): string {
  const notes = [
    ...(post.status === 'current' ? [] : [labels.status[post.status]]),
    ...(post.since === undefined ? [] : [`${labels.since} ${post.since}`]),
  ]
  const note = notes.length === 0 ? '' : paint('dim', ` (${notes.join(', ')})`)
  const role = oneLine(post.role)
  if (post.organization === null) return `${role}${note}`
  return `${pad(role, roleWidth)}  ${paint('green', oneLine(post.organization))}${note}`
}

function entities(
  all: readonly Entity[],
  type: EntityType,
  style: Style,
  options: ReportOptions,
): readonly string[] {
  const counted = countByKey(
    all.filter((entity) => entity.type === type),
    options.keyOf,
  )
  if (counted.length === 0) return []
  const { labels, limit, paint } = options
  const shown = counted.slice(0, limit)
  const width = Math.max(...shown.map(({ count }) => labels.mentions(count).length))
  return [
    title(labels.types[type], counted.length, options),
    ...shown.map(({ entity, count }) => {
      const detail = pointsAt(entity)
      return `  ${paint('dim', labels.mentions(count).padStart(width))}  ${paint(style, oneLine(entity.text))}${detail === '' ? '' : paint('dim', `  ${detail}`)}`
    }),
    ...rest(counted.length, limit, options),
  ]
}

/** What the entity points at, where it says more than the surface. */
function pointsAt({ value }: Entity): string {
  if (value === undefined) return ''
  if (value.kind === 'date') return value.iso
  if (value.kind === 'place')
    return [value.code, value.successor && `→ ${value.successor.name}`].filter(Boolean).join(' ')
  return [value.number, value.year, value.issuer].filter((part) => part !== undefined).join(', ')
}

function abbreviations(article: Article, options: ReportOptions): readonly string[] {
  const { labels, limit, paint } = options
  const list = article.abbreviations
  if (list.length === 0) return []
  const shown = list.slice(0, limit)
  const width = Math.max(...shown.map(({ short }) => columns(oneLine(short))))
  return [
    title(labels.abbreviations, list.length, options),
    ...shown.map(
      ({ short, long, from, mentions }) =>
        `  ${paint('yellow', pad(oneLine(short), width))}  ${oneLine(long)}  ${paint('dim', `${labels.from[from]}, ${labels.mentions(mentions.length)}`)}`,
    ),
    ...rest(list.length, limit, options),
  ]
}

function title(label: string, count: number, { paint }: ReportOptions): string {
  return `${paint('bold', label)} ${paint('dim', `(${count})`)}`
}

function rest(count: number, limit: number, { labels, paint }: ReportOptions): readonly string[] {
  return count > limit ? [`  ${paint('dim', labels.more(count - limit))}`] : []
}

/** One row a name, the most frequent first, in the spelling that came first. */
function countByKey(
  list: readonly Entity[],
  keyOf: (surface: string) => string,
): readonly { readonly entity: Entity; readonly count: number }[] {
  const rows = new Map<string, { entity: Entity; count: number }>()
  for (const entity of list) {
    const key = keyOf(entity.text)
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { entity, count: 1 })
    else row.count++
  }
  return [...rows.values()].sort((a, b) => b.count - a.count)
}

/** A surface may hold line breaks, and bytes that would move the cursor of a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
}

/** Columns of a terminal: marks stand on their letter. */
function columns(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}
