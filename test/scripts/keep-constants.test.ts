import { expect, test } from 'vitest'
import { withConstants } from '../../scripts/keep-constants.js'

test.each([
  ['var a = 1\nvar f = () => a', 'const a = 1\nconst f = () => a'],
  ['var a = 1, b = [a]', 'const a = 1, b = [a]'],
])('%s is constant', (code, expected) => {
  expect(withConstants(code)).toBe(expected)
})

test.each([
  'var made',
  'var count = 0\nfunction next() { return count++ }',
  'var made = null\nvar_: made ??= 1',
  'let made = 1',
  'const made = 1',
  'var list = []\nfunction f() { [list] = [1] }',
  'var key = 1\nfor (key in {}) f(key)',
  'function f() { var inner = 1; return inner }',
])('%s stays', (code) => {
  expect(withConstants(code)).toBe(code)
})
