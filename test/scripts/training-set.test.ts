import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasGold } from '../../bench/accuracy/gold.js'
import { readArticles } from '../../scripts/train-entities/notation.js'
import { readTrainingSet } from '../../scripts/train-entities/training-set.js'

const folder = new URL('../../training/compositions/', import.meta.url)
const articles = readdirSync(folder).flatMap((file) =>
  readArticles(readFileSync(new URL(file, folder), 'utf8')).map((article) => ({ file, ...article })),
)

test('every composition has an id of its own, sentences, and entities that nest', () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  for (const { id, entities, sentenceEnds } of articles) {
    expect(sentenceEnds.length, id).toBeGreaterThan(0)
    const crossing = entities.filter((a) =>
      entities.some((b) => a.start < b.start && b.start < a.end && a.end < b.end),
    )
    expect(crossing, id).toEqual([])
  }
})

test.runIf(hasGold())('marks on news lie within their articles, and between words', () => {
  const news = readTrainingSet().filter(({ id }) => /^\d/.test(id))
  for (const { id, text, entities } of news) {
    for (const { start, end } of entities) {
      expect(end, id).toBeLessThanOrEqual(text.length)
      expect(text.slice(start, end).trim(), id).toBe(text.slice(start, end))
    }
  }
})
