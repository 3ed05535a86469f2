import type { Confusion } from '../evaluate/confusion.js'
import type { EntityError } from '../evaluate/errors.js'
import type { Evaluation } from '../evaluate/evaluate.js'
import { summaryRows } from '../evaluate/summary.js'
import type { Paint } from './paint.js'

/** The scores as a table for a terminal, in percent. */
export function scoreTable(evaluation: Evaluation, paint: Paint): string {
  const header = ['', 'scheme', 'P', 'R', 'F1', 'gold', 'predicted']
  const lines = columns([header, ...summaryRows(evaluation)], 2)
  const [first = '', ...rest] = lines
  return `${paint('dim', `${evaluation.documents} documents`)}\n${paint('bold', first)}\n${rest.join('\n')}\n`
}

/** What was taken for what: a row a gold type, a column a predicted one. */
export function confusionTable(confusion: Confusion, paint: Paint): string {
  if (confusion.size === 0) return ''
  const special = (name: string): boolean => name.startsWith('(')
  const order = (a: string, b: string): number => Number(special(a)) - Number(special(b)) || (a < b ? -1 : 1)
  const rows = [...confusion.keys()].sort(order)
  const names = [...new Set([...confusion.values()].flatMap((row) => [...row.keys()]))].sort(order)
  const cells = rows.map((gold) => [
    gold,
    ...names.map((name) => String(confusion.get(gold)?.get(name) ?? '·')),
  ])
  const [first = '', ...rest] = columns([['gold \\ predicted', ...names], ...cells], 1)
  return `${paint('bold', first)}\n${rest.join('\n')}\n`
}

/** Errors in context: gold in ⟦ ⟧, prediction in ⟪ ⟫. */
export function errorList(errors: readonly EntityError[], count: number, paint: Paint): string {
  const lines = errors.slice(0, count).map(({ context, gold, id, kind, predicted }) => {
    const types =
      gold !== null && predicted !== null ? `${gold.type} → ${predicted.type}` : (gold ?? predicted)!.type
    return `${paint(kind === 'spurious' ? 'red' : 'bold', kind.padEnd(8))} ${types}  ${paint('dim', String(id))}\n    ${context}`
  })
  const rest = errors.length - lines.length
  return `${lines.join('\n')}\n${rest > 0 ? paint('dim', `… and ${rest} more errors\n`) : ''}`
}

/** Pads the cells of each column; the first `left` columns to the right, the rest to the left. */
function columns(rows: readonly (readonly string[])[], left: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => (column < left ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}
