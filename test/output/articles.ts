import type { Article, Entity, EntityType, Official, Post, Span, Word } from '../../src/article.js'

/**
 * Articles made by hand, for rooms that take an article as given. The text is marked up as
 * `⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧ ⟦PERSON|Lê An⟧`; sentences end at `.` and line breaks.
 */
export function markedArticle(markup: string, rest: Partial<Article> = {}): Article {
  const { entities, text } = readMarkup(markup)
  return toyArticle(text, { entities, ...rest })
}

/** An analyzer for tests: runs of capitalized words are organizations, after `ông` or `bà` persons. */
export function toyAnalyze(text: string): Article {
  const entities: Entity[] = []
  for (const found of text.matchAll(
    /(?<head>[Ôô]ng |[Bb]à )?(?<name>\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)+)/gu,
  )) {
    const start = found.index + (found.groups?.head ?? '').length
    const name = found.groups!.name!
    const type = found.groups?.head === undefined ? 'ORGANIZATION' : 'PERSON'
    entities.push({ type, start, end: start + name.length, text: name, by: 'toy' })
  }
  return toyArticle(text, { entities })
}

function toyArticle(text: string, rest: Partial<Article>): Article {
  const sentences = sentencesOf(text)
  return {
    text,
    language: text.trim() === '' ? 'und' : 'vie',
    headline: null,
    published: null,
    byline: null,
    source: null,
    blocks: sentences.map((span) => ({ ...span, kind: 'paragraph', by: 'toy' })),
    sentences,
    words: sentences.flatMap((sentence) => wordsOf(text, sentence)),
    abbreviations: [],
    entities: [],
    officials: [],
    ...rest,
  }
}

function readMarkup(markup: string): { readonly text: string; readonly entities: readonly Entity[] } {
  let text = ''
  const open: { type: EntityType; start: number }[] = []
  const spans: { type: EntityType; start: number; end: number }[] = []
  for (const { 0: part } of markup.matchAll(/⟦[A-Z]+\||⟧|[^⟦⟧]+/g)) {
    if (part.startsWith('⟦')) open.push({ type: part.slice(1, -1) as EntityType, start: text.length })
    else if (part === '⟧') spans.push({ ...open.pop()!, end: text.length })
    else text += part
  }
  const entities = spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ end, start, type }) => ({ type, start, end, text: text.slice(start, end), by: 'by-hand' }))
  return { text, entities }
}

function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = []
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    let start = line.index
    for (const piece of line[0].split(/(?<=\.)(?= )/)) {
      const lead = piece.length - piece.trimStart().length
      const end = start + piece.trimEnd().length
      if (end > start + lead) sentences.push({ start: start + lead, end })
      start += piece.length
    }
  }
  return sentences
}

function wordsOf(text: string, { end, start }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{Nd}/-]+|[^\s\p{L}\p{M}\p{Nd}]/gu)].map(
    (found) => {
      const letters = /\p{L}|\p{Nd}/u.test(found[0])
      return {
        start: start + found.index,
        end: start + found.index + found[0].length,
        tag: letters ? 'NOUN' : 'PUNCT',
        xpos: letters ? 'N' : 'PUNCT',
      }
    },
  )
}

function spanOf(text: string, surface: string, from = 0): Span {
  const start = text.indexOf(surface, from)
  return { start, end: start + surface.length }
}

/** Emoji, composed and decomposed letters, CRLF, markup characters: everything that shifts an offset or breaks a page. */
export function hardArticle(): Article {
  const decomposed = 'Uỷ ban nhân dân tỉnh Đồng Tháp'.normalize('NFD')
  const article = markedArticle(
    `🇻🇳 Tin <nóng> & "mới"\r\n⟦TITLE|Chủ tịch ⟦ORGANIZATION|${decomposed}⟧⟧ ⟦PERSON|Phạm Thị Ngọc Lan⟧ 👩‍🌾 nói với báo chí ⟦DATE|ngày 3/2/2024⟧.\r\n` +
      '😀 Ông ⟦PERSON|Lê Văn 𠀀 Tú⟧, ⟦TITLE|nguyên Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧, có mặt. ⟦LAW|Nghị định 15/2023/NĐ-CP⟧ được nhắc tới.\n',
  )
  const { entities, text } = article
  const post = (role: string, organization: string, status: Post['status'], title: number): Post => {
    const { end, start } = entities[title]!
    return { role, organization, status, span: { start, end }, by: 'by-hand' }
  }
  const titles = [...entities.keys()].filter((index) => entities[index]!.type === 'TITLE')
  const persons = entities.filter(({ type }) => type === 'PERSON')
  const official = (person: Entity, key: string, posts: readonly Post[]): Official => ({
    name: person.text,
    key,
    ranks: [],
    posts,
    mentions: [{ start: person.start, end: person.end }],
  })
  return {
    ...article,
    headline: { start: 0, end: text.indexOf('\r\n'), value: text.slice(0, text.indexOf('\r\n')) },
    published: { ...spanOf(text, '3/2/2024'), value: '2024-02-03' },
    abbreviations: [
      {
        short: 'NĐ-CP',
        long: 'nghị định của Chính phủ',
        from: 'dictionary',
        mentions: [spanOf(text, 'NĐ-CP')],
        score: 1,
        by: 'by-hand',
      },
    ],
    officials: [
      official(persons[0]!, 'phạm thị ngọc lan', [post('Chủ tịch', decomposed, 'current', titles[0]!)]),
      official(persons[1]!, 'lê văn 𠀀 tú', [post('nguyên Giám đốc', 'Sở Y tế', 'former', titles[1]!)]),
    ],
  }
}
