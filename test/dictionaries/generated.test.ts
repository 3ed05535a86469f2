import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildValidator } from '../../scripts/build-validators.js'
import { generateTypes } from '../../scripts/generate-types.js'

function committed(file: string): string {
  return readFileSync(new URL(`../../src/lexicon/generated/${file}`, import.meta.url), 'utf8')
}

test('the types of entries are those of the schemas', async () => {
  expect(committed('entries.ts')).toBe(await generateTypes())
})

test('the validator of users’ dictionaries is that of the schema', async () => {
  const built = await buildValidator()
  expect(committed('validate-dictionary.js')).toBe(built)
  expect(built).not.toMatch(/\brequire\(|new Function|\beval\(/)
})
