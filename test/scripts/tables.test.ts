import { expect, test } from 'vitest'
import { withTables } from '../../scripts/documentation/tables.js'

test('a table is written between its marks, from what was measured', () => {
  const page = withTables('page.md', 'a\n<!-- table accuracy-short -->\nold\n<!-- /table -->\nb')
  expect(page).toMatch(/^a\n<!-- table accuracy-short -->\n\| F1, exact spans \|.*\n\| --- \|/)
  expect(page).toMatch(/\n\| PERSON \| \d+\.\d \|\n/)
  expect(page).toMatch(/\n<!-- \/table -->\nb$/)
  expect(withTables('page.md', page)).toBe(page)
})

test('a table that nobody makes is a mistake', () => {
  expect(() => withTables('page.md', '<!-- table nothing -->\n<!-- /table -->')).toThrow('page.md')
})
