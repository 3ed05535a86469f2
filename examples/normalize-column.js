/**
 * node examples/normalize-column.js: one spelling for the names of a table, and which rows are the same person
 * (build the package first: npm run build).
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { comparisonKey, normalize } from 'vanban/normalize'

const rows = parse(readFileSync(new URL('data/contacts.csv', import.meta.url), 'utf8'), { columns: true })

/** What is stored: composed letters, the old tone placement, one space. What is shown stays as people wrote it. */
function clean(cell) {
  return normalize(cell, { tone: 'old' }).replace(/\s+/gu, ' ').trim()
}

const people = new Map()
for (const row of rows) {
  const name = clean(row.name)
  // The key forgets case, tone placement, and i or y: it finds duplicates and is never shown.
  const key = `${comparisonKey(name)} | ${comparisonKey(clean(row.ward))}`
  people.set(key, [...(people.get(key) ?? []), { id: row.id, name }])
}

for (const same of people.values()) {
  console.log(same.map(({ id }) => `#${id}`).join(' = '), same[0].name)
}
assert.equal(people.size, 3, 'five rows, three people')
