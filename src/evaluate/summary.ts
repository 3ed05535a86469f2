import type { Evaluation } from './evaluate.js'
import { SCHEMES } from './matching.js'
import type { Score } from './scores.js'

/** The scores as rows of text: what, scheme, precision, recall, F1 in percent, counts. */
export function summaryRows(evaluation: Evaluation): readonly (readonly string[])[] {
  const { abbreviations, flat, nested, officials, sentences, words } = evaluation
  const layers: readonly (readonly [string, Score | null | undefined])[] = [
    ['sentence ends', sentences],
    ['words', words],
    ['abbreviations', abbreviations],
    ['officials', officials?.names],
    ['ranks', officials?.ranks],
    ['posts', officials?.posts],
  ]
  return [
    ...SCHEMES.map((scheme) => row('all entities, nested', scheme, nested.all[scheme])),
    ...SCHEMES.map((scheme) => row('all entities, flat', scheme, flat.all[scheme])),
    ...Object.entries(nested.types).map(([type, scores]) => row(type, 'strict', scores.strict)),
    ...layers.flatMap(([name, score]) =>
      score === null || score === undefined ? [] : [row(name, '', score)],
    ),
  ]
}

function row(
  name: string,
  scheme: string,
  { actual, f1, possible, precision, recall }: Score,
): readonly string[] {
  return [name, scheme, percent(precision), percent(recall), percent(f1), String(possible), String(actual)]
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}
