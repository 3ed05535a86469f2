import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { ARTICLE_SCHEMA, DOCUMENT_SCHEMA } from '../../src/output/article-schema.js'
import { toErrorLine, toJsonLine } from '../../src/output/document.js'
import { hardArticle, markedArticle, toyAnalyze } from './articles.js'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const isArticle = ajv.compile(ARTICLE_SCHEMA)
const isDocument = ajv.compile(DOCUMENT_SCHEMA)

test('every article is valid by its schema, alone and as a line', () => {
  for (const article of [hardArticle(), toyAnalyze('Ông Lê Văn Tám.'), markedArticle('')]) {
    isArticle(article)
    expect(isArticle.errors).toBeNull()
    expect(isDocument(JSON.parse(toJsonLine({ id: 1, article })))).toBe(true)
  }
  expect(isDocument(JSON.parse(toErrorLine(null, 'no')))).toBe(true)
})

test('what is no article is not', () => {
  expect(isArticle({ ...hardArticle(), entities: [{ type: 'PLACE' }] })).toBe(false)
  expect(isDocument({ id: [], error: 'x' })).toBe(false)
})
