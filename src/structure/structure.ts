import type { Block, SpanValue } from '../article.js'
import { announcesText } from './announcements.js'
import { bundledDebris, type PageDebris } from './debris.js'
import { layOut } from './layout.js'
import { readLetterhead } from './letterhead.js'
import { keyOfLine } from './line-key.js'
import { type LineView, lineRules, type Mark } from './line-rules.js'
import { type Line, readLines } from './lines.js'
import { readByline, readHeadline, readPublished, readSource } from './values.js'

/** What a page is made of, and what it says about itself. */
export interface Structure {
  /** In order, without overlap; leave out only white space. */
  readonly blocks: readonly Block[]
  readonly headline: SpanValue | null
  readonly published: SpanValue | null
  readonly byline: SpanValue | null
  readonly source: SpanValue | null
}

/**
 * Tells the parts of an article apart: headline, lead, paragraphs, captions, bylines, and what is none of it.
 *
 * @param text - NFC text, at best with the line breaks that the page had
 * @param debris - phrases of page furniture
 * @returns blocks that cover everything but white space, and the values read from them
 * @example readStructure('Cầu mới thông xe\nSáng 2/3, cầu mới thông xe.\nLê An').byline?.value // 'Lê An'
 */
export function readStructure(text: string, debris: PageDebris = bundledDebris()): Structure {
  const lines = readLines(text)
  const blocks = layOut(text, lines, markLines(lines, debris), debris)
  return {
    blocks,
    headline: readHeadline(text, blocks),
    published: readPublished(text, blocks),
    byline: readByline(text, blocks, debris),
    source: readSource(text, blocks, debris),
  }
}

/** Asks the rules of each line; null is running text. */
function markLines(lines: readonly Line[], debris: PageDebris): readonly (Mark | null)[] {
  const marks: (Mark | null)[] = []
  let afterText = false
  let inBody = false
  let under: LineView['under'] = null
  let previous: LineView['previous'] = null
  const letterhead = readLetterhead(lines, debris)
  const document = letterhead.size > 0
  for (const [index, line] of lines.entries()) {
    const { key, words } = keyOfLine(line, debris, inBody && !line.stopped)
    const view: LineView = {
      line,
      key,
      words,
      previous,
      next: lines[index + 1] ?? null,
      afterText,
      inBody,
      under,
      document,
      debris,
    }
    const asked = line.long || lines.length === 1 ? undefined : lineRules.find(({ fits }) => fits(view))
    const rule = asked?.kind === 'noise' && isAnnounced(view) ? undefined : asked
    const mark = letterhead.get(index) ?? (rule === undefined ? null : { kind: rule.kind, by: rule.name })
    marks.push(mark)
    previous = mark === null ? null : { line, mark }
    if (mark === null) {
      afterText = true
      inBody ||= line.long || line.stopped
      under = under === 'comments' ? under : null
    } else if (mark.kind === 'noise') under = opened(words, inBody, under, debris)
  }
  return marks
}

/** A heading of links is one before whatever it stands. */
function isAnnounced({ line, words, next, under, debris }: LineView): boolean {
  if (words.length === 0 || under !== null || debris.opens.get(words.join(' ')) === 'links') return false
  return announcesText(line, next, debris)
}

function opened(
  words: readonly string[],
  inBody: boolean,
  under: LineView['under'],
  debris: PageDebris,
): LineView['under'] {
  const opens = debris.opens.get(words.join(' '))
  if (opens === undefined || under === 'comments') return under
  return opens === 'comments' && !inBody ? under : opens
}
