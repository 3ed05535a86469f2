import type { Span } from '../article.js'
import { codePointOffsets } from './code-points.js'
import type { AnnotatedDocument } from './document.js'
import type { OutputFile } from './format.js'
import { relationsOf } from './relations.js'

/**
 * One document in brat's stand-off format: `.txt` is the text, `.ann` its entities (T), person–post–organization
 * relations (R), the state of a post that is not current (A) and values and long forms as notes (#). Offsets count
 * code points. An entity over a line break has two fragments, as brat demands.
 *
 * @see https://brat.nlplab.org/standoff.html
 */
export function toBrat(document: AnnotatedDocument): readonly OutputFile[] {
  return [
    { extension: '.txt', content: document.article.text },
    { extension: '.ann', content: annotations(document) },
  ]
}

/** What brat must know of a folder before it shows it: the types and that entities may nest. */
export const BRAT_CONFIGURATION = `[entities]
PERSON
TITLE
ORGANIZATION
LOCATION
DATE
LAW
EVENT

[relations]
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
HOLDS\tArg1:PERSON, Arg2:TITLE
OF\tArg1:TITLE, Arg2:ORGANIZATION|LOCATION

[events]

[attributes]
Status\tArg:TITLE, Value:former|acting|appointed|dismissed
`

function annotations({ article }: AnnotatedDocument): string {
  const toCodePoint = codePointOffsets(article.text)
  const relations = relationsOf(article)
  const lines = article.entities.map((entity, index) => {
    const fragments = fragmentsOf(article.text, entity)
    const places = fragments.map(({ start, end }) => `${toCodePoint(start)} ${toCodePoint(end)}`).join(';')
    const surface = fragments
      .map(({ start, end }) => article.text.slice(start, end).replaceAll('\t', ' '))
      .join(' ')
    return `T${index + 1}\t${entity.type} ${places}\t${surface}`
  })
  relations.forEach(({ type, from, to }, index) => {
    lines.push(`R${index + 1}\t${type} Arg1:T${from + 1} Arg2:T${to + 1}`)
  })
  let attributes = 0
  for (const post of article.officials.flatMap(({ posts }) => posts)) {
    if (post.status === 'current') continue
    const title = article.entities.findIndex(
      ({ type, start, end }) => type === 'TITLE' && start <= post.span.start && end >= post.span.end,
    )
    if (title !== -1) lines.push(`A${++attributes}\tStatus T${title + 1} ${post.status}`)
  }
  let notes = 0
  const note = (index: number, text: string): void => {
    lines.push(`#${++notes}\tAnnotatorNotes T${index + 1}\t${text.replace(/\s+/g, ' ')}`)
  }
  article.entities.forEach(({ value }, index) => {
    if (value?.kind === 'date') note(index, value.iso)
    if (value?.kind === 'place') note(index, `${value.level} ${value.code}`)
    if (value?.kind === 'law' && value.number !== undefined) note(index, value.number)
  })
  return lines.map((line) => `${line}\n`).join('')
}

function fragmentsOf(text: string, span: Span): readonly Span[] {
  const fragments: Span[] = []
  let start = span.start
  for (const found of text.slice(span.start, span.end).matchAll(/[\r\n]+/g)) {
    const at = span.start + found.index
    if (at > start) fragments.push({ start, end: at })
    start = at + found[0].length
  }
  if (start < span.end) fragments.push({ start, end: span.end })
  return fragments
}
