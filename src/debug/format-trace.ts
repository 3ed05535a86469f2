import type { Article } from '../article.js'
import type { Trace, TracedAtom, TracedSpan } from './trace.js'

/**
 * Writes a trace as tables for a person: blocks, sentence ends, words, atoms, steps, entities, abbreviations, officials.
 *
 * @param trace - what `analyze.debug` gave
 * @returns lines of plain text, without color
 * @example console.log(formatTrace(analyze.debug('Ông Lò Văn Sỏi ở Huế.')))
 */
export function formatTrace(trace: Trace): string {
  const { article } = trace
  const sections: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['Blocks: what each part is, and the rule that decided', blockRows(article)],
    ['Sentence ends: what stands before them, what was decided, by which rule', cutRows(trace)],
    ['Words', wordRows(article)],
    [
      'Atoms: label, its weight and the lead over the runner-up; lists hit; what decided',
      atomRows(trace.atoms),
    ],
    ['Steps: what each adds (+) and takes away (−)', stepRows(trace)],
    ['Entities and the steps they went through', entityRows(trace)],
    ['Abbreviations', abbreviationRows(article)],
    ['Officials: posts and the rule that gave them', officialRows(article)],
  ]
  return sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `${title}\n${table(rows)}\n`)
    .join('\n')
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(onOneLine))
  const widths: number[] = []
  for (const row of cells)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  return cells
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .join('\n')
}

/** As wide as it looks, and nothing in it that a terminal would obey. */
function onOneLine(cell: string): string {
  return cell.normalize('NFC').replace(/[\s\u0000-\u001f\u007f-\u009f]/g, ' ')
}

const SHOWN_OF_BLOCK = 40

function blockRows({ text, blocks }: Article): readonly (readonly string[])[] {
  return blocks.map(({ kind, start, end, by }) => {
    const shown = text.slice(start, Math.min(end, start + SHOWN_OF_BLOCK))
    return [kind, by, `${start}–${end}`, end - start > SHOWN_OF_BLOCK ? `${shown}…` : shown]
  })
}

const BEFORE_CUT = 24

function cutRows({ cuts, article }: Trace): readonly (readonly string[])[] {
  return cuts.map(({ at, cut, by }) => {
    const before = article.text.slice(Math.max(0, at - BEFORE_CUT), at)
    return [String(at), `…${before}`, cut ? 'ends' : 'goes on', by]
  })
}

function wordRows({ text, sentences, words }: Article): readonly (readonly string[])[] {
  return sentences.map(({ start, end }) => {
    const inside = words.filter((word) => word.start >= start && word.end <= end)
    return [inside.map((word) => `${text.slice(word.start, word.end)}/${word.tag}`).join('  ')]
  })
}

function atomRows(atoms: readonly TracedAtom[]): readonly (readonly string[])[] {
  const rows = atoms.map(({ text, shape, label, asked, score, margin, runnerUp, lists, evidence }) => [
    text,
    shape,
    label,
    ...(asked
      ? [score.toFixed(2), `+${margin.toFixed(2)}`.replace('+-', '-'), runnerUp ?? '']
      : ['not asked', '', '']),
    lists.join(' '),
    evidence.map(({ of, weight }) => `${of} ${weight.toFixed(2)}`).join('; '),
  ])
  const head = ['atom', 'shape', 'label', 'weight', 'lead', 'runner-up', 'lists', 'loses without']
  return rows.length === 0 ? [] : [head, ...rows]
}

function stepRows({ steps }: Trace): readonly (readonly string[])[] {
  const row = (step: string, sign: string) => (span: TracedSpan) => [
    step,
    sign,
    span.type,
    `${span.start}–${span.end}`,
    span.text,
    span.by,
  ]
  return steps.flatMap(({ step, added, removed }) => [
    ...removed.map(row(step, '−')),
    ...added.map(row(step, '+')),
  ])
}

function entityRows({ entities }: Trace): readonly (readonly string[])[] {
  return entities.map(({ type, text, by, value, steps }) => [
    type,
    text,
    by,
    steps.join(' → '),
    value === undefined ? '' : JSON.stringify(value),
  ])
}

function abbreviationRows({ abbreviations }: Article): readonly (readonly string[])[] {
  return abbreviations.map(({ short, long, by, score, alternatives }) => [
    short,
    long,
    by,
    score.toFixed(2),
    alternatives === undefined ? '' : `or ${alternatives.join(', ')}`,
  ])
}

function officialRows({ officials }: Article): readonly (readonly string[])[] {
  return officials.flatMap(({ name, ranks, posts, mentions }) => {
    const said = [`${mentions.length} mentions`, ranks.join(', ')]
    if (posts.length === 0) return [[name, '', '', '', '', ...said]]
    return posts.map(({ role, organization, status, by }) => [
      name,
      role,
      organization ?? '',
      status,
      by,
      ...said,
    ])
  })
}
