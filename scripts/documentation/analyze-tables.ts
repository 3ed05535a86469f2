import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { table } from './markdown-table.js'

interface AnalyzeFigures {
  readonly date: string
  readonly machine: string
  readonly megabytes: number
  readonly vanban: Readonly<Record<'analyze' | 'analyzeAndWords', number>>
  /** null where winkNLP was not installed. */
  readonly winkNLP: Readonly<Record<'english' | 'sameNews', number | null>>
}

function figures(): AnalyzeFigures {
  const path = fileURLToPath(new URL('../../bench/results/analyze.json', import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8')) as AnalyzeFigures
}

function speed(): string {
  const { vanban, winkNLP } = figures()
  const row = (name: string, value: number | null) => [
    name,
    value?.toFixed(2) ?? '–',
    value === null || winkNLP.english === null ? '–' : `${(value / winkNLP.english).toFixed(2)}×`,
    value === null || winkNLP.sameNews === null ? '–' : `${(value / winkNLP.sameNews).toFixed(2)}×`,
  ]
  return table(
    ['', 'MB/s', 'beside winkNLP on English', 'beside winkNLP on the same news'],
    [
      row('vanban: parts, sentences, abbreviations, entities, officials', vanban.analyze),
      row('vanban: the same and words with tags', vanban.analyzeAndWords),
      row('winkNLP, English prose: sentences, tags, entities', winkNLP.english),
      row('winkNLP, the same Vietnamese news', winkNLP.sameNews),
    ],
  )
}

function setting(): string {
  const { date, machine, megabytes } = figures()
  return `Measured on ${date}, ${megabytes} MB of text: ${machine}.`
}

export const ANALYZE_TABLES: Readonly<Record<string, () => string>> = {
  'analyze-speed': speed,
  'analyze-setting': setting,
}
