/**
 * The tables of the pages, made from what `bench/` measured: `<!-- table NAME -->` … `<!-- /table -->` holds what the
 * function of that name gives. `npm run documentation` refuses a page that says something else; `-- --write` mends it.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ANALYZE_TABLES } from './analyze-tables.js'
import { table } from './markdown-table.js'
import { WORDS_TABLES } from './words-tables.js'

type Figures = Readonly<Record<string, number>>

type Sets = Readonly<Record<'dev' | 'seed' | 'folds' | 'compositions', Figures>>

function accuracyFigures(): Sets {
  const path = fileURLToPath(new URL('../../bench/accuracy.json', import.meta.url))
  const { dev, seed, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Figures>>
  const named = (start: string) => Object.entries(rest).find(([name]) => name.startsWith(start))?.[1] ?? {}
  return { dev: dev!, seed: seed!, folds: named('folds'), compositions: named('compositions') }
}

const ENGLISH: Readonly<Record<string, string>> = {
  'official names': 'names of officials',
  'official posts': 'posts (name, role, organization)',
  abbreviations: 'abbreviations (short and long)',
}

const VIETNAMESE: Readonly<Record<string, string>> = {
  'all entities': 'mọi thực thể',
  'sentence ends': 'chỗ hết câu',
  'official names': 'tên người giữ chức vụ',
  'official posts': 'chức vụ (tên, chức, cơ quan)',
  abbreviations: 'chữ viết tắt (ngắn và dài)',
}

function short(head: readonly string[], names: Readonly<Record<string, string>>): string {
  const rows = Object.entries(accuracyFigures().dev).filter(([name]) => name !== 'official ranks')
  return table(
    head,
    rows.map(([name, value]) => [names[name] ?? name, value.toFixed(1)]),
  )
}

function long(): string {
  const { dev, seed, folds, compositions } = accuracyFigures()
  const cell = (value: number | undefined) => value?.toFixed(2) ?? '–'
  return table(
    ['F1', 'dev', 'folds', 'compositions', 'the article the project began with'],
    Object.keys(dev).map((name) => [name, ...[dev, folds, compositions, seed].map((set) => cell(set[name]))]),
  )
}

const TABLES: Readonly<Record<string, () => string>> = {
  'accuracy-short': () => short(['F1, exact spans', '41 articles of 2017 and 2026'], ENGLISH),
  'accuracy-short-vi': () => short(['F1, đúng từng vị trí', '41 bài năm 2017 và 2026'], VIETNAMESE),
  accuracy: long,
  ...ANALYZE_TABLES,
  ...WORDS_TABLES,
}

/** The page with every table as it is measured now. */
export function withTables(page: string, markdown: string): string {
  return markdown.replace(/<!-- table ([a-z-]+) -->\n[\s\S]*?<!-- \/table -->/g, (_, name: string) => {
    const make = TABLES[name]
    if (make === undefined)
      throw new Error(`${page}: there is no table "${name}" (scripts/documentation/tables.ts)`)
    return `<!-- table ${name} -->\n${make()}\n<!-- /table -->`
  })
}
