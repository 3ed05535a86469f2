import type { EntityType } from '../../src/article.js'
import type { Reading } from './measure.js'

const AROUND = 60

/** One line an error: what is missing (-) and what should not be there (+), in its context. */
export function entityErrors(readings: readonly Reading[], type?: EntityType): readonly string[] {
  const lines: string[] = []
  for (const { gold, article } of readings) {
    const key = (entity: { type: string; start: number; end: number }) =>
      `${entity.type} ${entity.start} ${entity.end}`
    const wanted = new Set(gold.entities.map(key))
    const found = new Set(article.entities.map(key))
    const wrong = [
      ...gold.entities
        .filter((entity) => !found.has(key(entity)))
        .map((entity) => ({ ...entity, sign: '-', by: '' })),
      ...article.entities
        .filter((entity) => !wanted.has(key(entity)))
        .map((entity) => ({ ...entity, sign: '+' })),
    ].sort((a, b) => a.start - b.start)
    for (const { sign, by, start, end, type: is } of wrong) {
      if (type !== undefined && is !== type) continue
      lines.push(`${gold.id} ${sign} ${is.padEnd(12)} ${inContext(gold.text, start, end)} ${by}`)
    }
  }
  return lines
}

/** Posts, names and short forms that only one side has. */
export function recordErrors(
  readings: readonly Reading[],
  what: 'officials' | 'abbreviations',
): readonly string[] {
  return readings.flatMap(({ gold, article }) => {
    const wanted =
      what === 'officials'
        ? gold.officials.flatMap((o) =>
            o.posts.map((p) => `${o.name} | ${p.role} @ ${p.organisation ?? '–'}`),
          )
        : gold.abbreviations.map((a) => `${a.short} = ${a.long}`)
    const found =
      what === 'officials'
        ? article.officials.flatMap((o) =>
            o.posts.map((p) => `${o.name} | ${p.role} @ ${p.organization ?? '–'}`),
          )
        : article.abbreviations.map((a) => `${a.short} = ${a.long}`)
    return [
      ...wanted.filter((line) => !found.includes(line)).map((line) => `${gold.id} - ${line}`),
      ...found.filter((line) => !wanted.includes(line)).map((line) => `${gold.id} + ${line}`),
    ]
  })
}

/** Sentence ends that only one side has. */
export function sentenceErrors(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap(({ gold, article }) => {
    const wanted = new Set(gold.sentenceEnds)
    const found = new Set(article.sentences.map(({ end }) => end))
    return [
      ...[...wanted].filter((end) => !found.has(end)).map((end) => ({ end, sign: '-' })),
      ...[...found].filter((end) => !wanted.has(end)).map((end) => ({ end, sign: '+' })),
    ]
      .sort((a, b) => a.end - b.end)
      .map(({ end, sign }) => `${gold.id} ${sign} ${inContext(gold.text, end, end)}`)
  })
}

function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return `…${before}⟦${text.slice(start, end)}⟧${after}…`.replace(/\n/g, '⏎')
}
