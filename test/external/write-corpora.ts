/**
 * Writes what the Python scripts beside this file read: `hard.jsonl`, articles full of emoji, NFD and CRLF; and gold
 * and predictions drawn at random from a seed, nested as JSON lines and flat as BIO columns.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Entity, EntityType, Word } from '../../src/article.js'
import { toBio } from '../../src/output/bio.js'
import { toJsonLine } from '../../src/output/document.js'
import { crosses } from '../../src/text/span.js'
import { hardArticle, markedArticle, toyAnalyze } from '../output/articles.js'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: write-corpora.ts FOLDER')

const TYPES: readonly EntityType[] = ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE']

/** Numbers from 0 to `limit`, the same in every run (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
}

/** A text of short words with entities over whole words, nested or flat, never crossing. */
function randomArticle(random: (limit: number) => number, nested: boolean): Article {
  const words: Word[] = []
  let text = ''
  const sentences: { start: number; end: number }[] = []
  for (let sentence = 0; sentence < 4; sentence++) {
    const start = text.length === 0 ? 0 : text.length + 1
    for (let word = 0; word < 12; word++) {
      const surface = ['ba', 'cô', 'đi', 'Huế', 'nắng', '🌾', 'Sở'][random(7)]!
      const from = text.length === 0 ? 0 : text.length + 1
      text += `${text.length === 0 ? '' : word === 0 ? '\n' : ' '}${surface}`
      words.push({ start: from, end: text.length, tag: 'NOUN', xpos: 'N' })
    }
    sentences.push({ start, end: text.length })
  }
  const article = { ...toyAnalyze(text), words, sentences, entities: [] as Entity[] }
  for (let tries = 0; tries < 14; tries++) addEntity(article, random, nested)
  article.entities.sort((a, b) => a.start - b.start || b.end - a.end)
  return article
}

function addEntity(
  article: Article & { entities: Entity[] },
  random: (limit: number) => number,
  nested: boolean,
): void {
  const first = random(article.words.length)
  const last = Math.min(first + random(5), article.words.length - 1, 12 * Math.floor(first / 12) + 11)
  const span = { start: article.words[first]!.start, end: article.words[last]!.end }
  const clash = article.entities.some((other) =>
    nested
      ? crosses(other, span) || (other.start === span.start && other.end === span.end)
      : other.start < span.end && other.end > span.start,
  )
  if (clash) return
  const type = TYPES[random(TYPES.length)]!
  article.entities.push({ ...span, type, text: article.text.slice(span.start, span.end), by: 'random' })
}

/** The same text with other entities: some kept, some of another type, some drawn anew. */
function predictionFor(article: Article, random: (limit: number) => number, nested: boolean): Article {
  const predicted = { ...article, entities: [] as Entity[] }
  for (const entity of article.entities) {
    const draw = random(10)
    if (draw < 5) predicted.entities.push(entity)
    else if (draw < 7) predicted.entities.push({ ...entity, type: TYPES[random(TYPES.length)]! })
  }
  for (let tries = 0; tries < 6; tries++) addEntity(predicted, random, nested)
  predicted.entities.sort((a, b) => a.start - b.start || b.end - a.end)
  return predicted
}

const random = seeded(20260701)
const pairs = (nested: boolean) =>
  Array.from({ length: 60 }, (_, index) => {
    const gold = randomArticle(random, nested)
    return { id: `d${index}`, gold, predicted: predictionFor(gold, random, nested) }
  })

const nested = pairs(true)
const flat = pairs(false)
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const lines = (side: 'gold' | 'predicted'): string =>
  nested.map((pair) => `${toJsonLine({ id: pair.id, article: pair[side] })}\n`).join('')
const columns = (side: 'gold' | 'predicted'): string =>
  flat.map((pair) => toBio({ id: pair.id, article: pair[side] })).join('')

write('gold.jsonl', lines('gold'))
write('predicted.jsonl', lines('predicted'))
write('gold.bio', columns('gold'))
// Tags that continue nothing are what real taggers write; conlleval has rules for them.
write(
  'predicted.bio',
  columns('predicted').replace(/\tB-/g, () => (random(4) === 0 ? '\tI-' : '\tB-')),
)

const documents = [
  { id: 'khó-1', article: hardArticle() },
  { id: 'trống', article: markedArticle('') },
  { id: 'dấu cách', article: markedArticle(' 😀  ⟦PERSON|Lê An⟧\t , ⟦LOCATION|Huế⟧ .\r\n\r\n  Hết.  ') },
  { id: 'nửa-đôi', article: markedArticle('Trước \ud83d sau ⟦PERSON|Trần Bình⟧ 🇻🇳.') },
  { id: 'dài', article: toyAnalyze(`🌾 ${'Ông Lê Văn Tám đến Sở Y Tế.\r\n'.repeat(300)}`.normalize('NFD')) },
]
write('hard.jsonl', documents.map((document) => `${toJsonLine(document)}\n`).join(''))
