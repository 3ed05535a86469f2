/**
 * npm install && node entities.js: the tables of a corpus as Parquet, asked in SQL with DuckDB
 * (build the package first: npm run build).
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { annotateCorpus } from 'vanban/corpus'

const articles = fileURLToPath(new URL('../articles', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vanban-duckdb-'))
const files = { entities: join(folder, 'entities.parquet'), officials: join(folder, 'officials.parquet') }

for (const [table, output] of Object.entries(files)) {
  await annotateCorpus({ inputs: [articles], to: 'parquet', formatOptions: { table }, output })
}

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()

const types = await ask(`
  SELECT type, count(*)::INT AS mentions, count(DISTINCT text)::INT AS names
  FROM '${files.entities}' GROUP BY type ORDER BY mentions DESC, type`)
console.table(types)

const holders = await ask(`
  SELECT name, role, organization FROM '${files.officials}'
  WHERE organization LIKE '%Công an%' ORDER BY name, role`)
console.table(holders)

// A nested entity has depth 1 or more: places named inside bodies and posts.
const nested = await ask(`SELECT text, depth FROM '${files.entities}' WHERE type = 'LOCATION' AND depth > 0`)
console.table(nested)

assert.ok(types.length >= 6 && nested.length > 0)
assert.ok(holders.some(({ name }) => name === 'Đỗ Khắc Tường'))
connection.closeSync()
rmSync(folder, { recursive: true })
