import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

const FOUNDATION = ['article', 'text']
const STEPS = ['normalize', 'structure', 'sentences', 'words', 'abbreviations', 'entities', 'officials']
const STEP_MAY_USE = [...FOUNDATION, 'vietnamese', 'lexicon', 'model']

/** Which rooms each room may import, besides itself. A room that is not named here may not exist. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  article: [],
  text: ['article'],
  vietnamese: FOUNDATION,
  lexicon: [...FOUNDATION, 'vietnamese'],
  model: [...FOUNDATION, 'vietnamese', 'lexicon'],
  ...Object.fromEntries(STEPS.map((step) => [step, STEP_MAY_USE])),
  // The trace goes over the entities' steps one by one, and asks the sentences for their reasons.
  debug: [...STEP_MAY_USE, 'entities', 'sentences'],
  analyze: [...STEP_MAY_USE, ...STEPS, 'debug'],
  split: [...STEP_MAY_USE, 'normalize', 'structure', 'sentences', 'words'],
  expand: [...STEP_MAY_USE, 'normalize', 'structure', 'sentences', 'abbreviations'],
  unorm: ['normalize', 'text', 'vietnamese'],
  output: [...FOUNDATION, 'vietnamese'],
  evaluate: [...FOUNDATION, 'vietnamese', 'output'],
  interop: ['article', 'text', 'vietnamese', 'lexicon', 'analyze', 'words'],
  corpus: ['article', 'text', 'vietnamese', 'output', 'evaluate', 'analyze', 'lexicon'],
}
/** Front doors may import anything below them. */
const FRONT_DOORS = ['index', 'cli', ...STEPS.map((step) => `${step}.ts`)]

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function roomOf(path: string): string {
  const parts = relative(src, path).split('/')
  const first = parts[0]!
  if (parts.length > 1) return first
  const name = first.replace(/\.(d\.)?[jt]s$/, '')
  return STEPS.includes(name) ? `${name}.ts` : name
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
}

const files = sourceFiles(src)

test('a room imports only the rooms below it', () => {
  const wrong: string[] = []
  for (const file of files) {
    const room = roomOf(file)
    if (FRONT_DOORS.includes(room)) continue
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) continue
      const path = resolve(dirname(file), target)
      if (!path.startsWith(src)) continue
      const other = roomOf(path)
      if (other !== room && !(ALLOWED[room] ?? []).includes(other))
        wrong.push(`${relative(src, file)} imports ${other}/`)
    }
  }
  expect(wrong).toEqual([])
})

test('node: modules appear only in corpus, cli and the weights loader', () => {
  const wrong = files.filter((file) => {
    const room = roomOf(file)
    if (room === 'corpus' || room === 'cli' || file.endsWith('weights.node.ts')) return false
    return importsOf(file).some((target) => target.startsWith('node:'))
  })
  expect(wrong.map((file) => relative(src, file))).toEqual([])
})

test('no folder or file is called utils, helpers, common, core or types', () => {
  const wrong = files.filter((file) =>
    /(^|\/)(utils?|helpers?|common|core|types)(\.ts|\/|$)/.test(relative(src, file)),
  )
  expect(wrong.map((file) => relative(src, file))).toEqual([])
})

test('ASCII-only word classes are not used in regular expressions', () => {
  const wrong: string[] = []
  for (const file of files) {
    if (/generated/.test(file)) continue
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        const code = line.replace(/\/\/.*$|^\s*\*.*$|^\s*\/\*.*$/, '')
        if (/\\[bwW](?![a-zA-Z])/.test(code)) wrong.push(`${relative(src, file)}:${index + 1}`)
      })
  }
  expect(wrong).toEqual([])
})
