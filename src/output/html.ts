import type { Abbreviation, Article, Entity, Official } from '../article.js'
import type { AnnotatedDocument } from './document.js'
import { HTML_STYLE } from './html-style.js'
import { escapeHtml, type TaggedSpan, tagText } from './html-text.js'

const TYPES = ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'LAW', 'EVENT'] as const

/** What stands before the first document of a page: it loads nothing and runs no script. */
export function htmlOpening(title: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="vanban">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<p class="legend">${TYPES.map((type) => `<mark class="${type}">${type.toLowerCase()}</mark>`).join(' ')}</p>
`
}

export const HTML_CLOSING = '</body>\n</html>\n'

/**
 * One document as an `<article>` of such a page: its text with nested entities, and tables of its officials and
 * abbreviations. Everything that comes from the text is escaped.
 */
export function toHtmlSection({ id, article }: AnnotatedDocument): string {
  const heading = article.headline?.value ?? String(id ?? '')
  return [
    '<article>',
    `<div class="id">${escapeHtml(String(id ?? ''))}</div>`,
    `<h1>${escapeHtml(heading)}</h1>`,
    facts(article),
    `<div class="text">${textWithEntities(article)}</div>`,
    officialsTable(article.officials),
    abbreviationsTable(article.abbreviations),
    '</article>\n',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function facts(article: Article): string {
  const named = [
    ['Published', article.published],
    ['Byline', article.byline],
    ['Source', article.source],
  ] as const
  const shown = named.flatMap(([label, value]) =>
    value === null ? [] : [`<span>${label}: ${escapeHtml(value.value)}</span>`],
  )
  return shown.length === 0 ? '' : `<div class="facts">${shown.join('')}</div>`
}

function textWithEntities(article: Article): string {
  const { blocks, entities, text } = article
  const marks = entities.map(markOf)
  if (blocks.length === 0) return tagText(text, { start: 0, end: text.length }, marks)
  let next = 0
  return blocks
    .map((block) => {
      while (next < marks.length && marks[next]!.start < block.start) next++
      const first = next
      while (next < marks.length && marks[next]!.start < block.end) next++
      return `<div class="${block.kind}">${tagText(text, block, marks.slice(first, next))}</div>`
    })
    .join('')
}

function markOf(entity: Entity): TaggedSpan {
  const detail = entity.value === undefined ? '' : ` · ${pointsAt(entity.value)}`
  const title = escapeHtml(`${entity.type}${detail} · ${entity.by}`)
  const { start, end, type } = entity
  return {
    start,
    end,
    open: `<mark class="${type}" data-type="${type.toLowerCase()}" title="${title}">`,
    close: '</mark>',
  }
}

function pointsAt(value: NonNullable<Entity['value']>): string {
  if (value.kind === 'date') return value.iso
  if (value.kind === 'place') return `${value.name} (${value.code}, ${value.status})`
  return [value.type, value.number, value.issuer].filter((part) => part !== undefined).join(', ')
}

function officialsTable(officials: readonly Official[]): string {
  if (officials.length === 0) return ''
  const rows = officials.flatMap((official) => {
    const person = [official.name, official.ranks.join(', ')]
    const mentions = String(official.mentions.length)
    if (official.posts.length === 0) return [[...person, '', '', '', mentions]]
    return official.posts.map((post, index) => [
      ...(index === 0 ? person : ['', '']),
      post.role,
      post.organization ?? '',
      post.since === undefined ? post.status : `${post.status}, ${post.since}`,
      index === 0 ? mentions : '',
    ])
  })
  return table('Officials', ['Name', 'Rank', 'Role', 'Organization', 'Status', 'Mentions'], rows)
}

function abbreviationsTable(abbreviations: readonly Abbreviation[]): string {
  if (abbreviations.length === 0) return ''
  const rows = abbreviations.map(({ short, long, from, mentions }) => [
    short,
    long,
    from,
    String(mentions.length),
  ])
  return table('Abbreviations', ['Short form', 'Long form', 'From', 'Mentions'], rows)
}

/** A table under a heading, every cell escaped. */
export function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = (tag: 'th' | 'td', row: readonly string[]): string =>
    `<tr>${row.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`
  return `<h2>${escapeHtml(heading)}</h2>\n<div class="scroll"><table>\n<thead>${cells('th', columns)}</thead>\n<tbody>\n${rows.map((row) => cells('td', row)).join('\n')}\n</tbody>\n</table></div>`
}

/**
 * A whole page of one or more documents.
 *
 * @example
 * toHtml([{ id: 'a', article: analyze(text) }], 'My articles')
 */
export function toHtml(documents: readonly AnnotatedDocument[], title = 'vanban'): string {
  return htmlOpening(title) + documents.map(toHtmlSection).join('') + HTML_CLOSING
}
