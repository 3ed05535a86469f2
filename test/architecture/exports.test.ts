import { expect, test } from 'vitest'
import * as front from '../../src/index.js'

/** What a user may call. Taking a name away is a breaking change; adding one deserves a thought and a changeset. */
test('the front door exports these and no others', () => {
  expect(Object.keys(front).sort()).toEqual([
    'analyze',
    'bundledLexicon',
    'comparisonKey',
    'createAnalyzer',
    'expand',
    'extendLexicon',
    'formatTrace',
    'loadDictionary',
    'normalize',
    'normalizeWithMap',
    'readDocumentNumber',
    'sentences',
    'toInputSpan',
    'toOutputSpan',
    'words',
  ])
})
