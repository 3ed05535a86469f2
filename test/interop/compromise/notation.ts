import type { Article, Entity, EntityType, Word } from '../../../src/article.js'

/** An article from one line: `⟦TYPE|…⟧` are entities and may nest; words are what spaces part. */
export function readNotation(line: string): Article {
  let text = ''
  const open: { type: EntityType; start: number }[] = []
  const entities: Entity[] = []
  for (const piece of line.split(/(⟦[A-Z]+\||⟧)/)) {
    if (piece.startsWith('⟦')) open.push({ type: piece.slice(1, -1) as EntityType, start: text.length })
    else if (piece === '⟧') {
      const { type, start } = open.pop()!
      entities.push({ type, start, end: text.length, text: text.slice(start), by: 'notation' })
    } else text += piece
  }
  entities.sort((a, b) => a.start - b.start || b.end - a.end)
  const words: Word[] = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    tag: 'NOUN',
    xpos: 'N',
  }))
  return {
    ...{ text, language: 'vie', headline: null, published: null, byline: null, source: null },
    blocks: [],
    sentences: text === '' ? [] : [{ start: 0, end: text.length }],
    ...{ words, abbreviations: [], entities, officials: [] },
  }
}
