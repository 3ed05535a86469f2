import type { Annotation, LabeledSpan } from '../output/annotation.js'
import type { DocumentId } from '../output/document.js'

/** One entity that is not as the gold has it. */
export interface EntityError {
  readonly id: DocumentId
  readonly kind: 'missed' | 'spurious' | 'type' | 'span'
  readonly gold: LabeledSpan | null
  readonly predicted: LabeledSpan | null
  /** The text around both, with the gold in ⟦ ⟧ and the prediction in ⟪ ⟫. */
  readonly context: string
}

const AROUND = 45

/** The errors of one document, in the order of the text. */
export function errorsOf(gold: Annotation, predicted: Annotation): readonly EntityError[] {
  const isSame = (a: LabeledSpan, b: LabeledSpan): boolean =>
    a.start === b.start && a.end === b.end && a.type === b.type
  const index = new Set(predicted.entities.map(keyOf))
  const goldIndex = new Set(gold.entities.map(keyOf))
  const missed = gold.entities.filter((entity) => !index.has(keyOf(entity)))
  const free = new Set(predicted.entities.filter((entity) => !goldIndex.has(keyOf(entity))))
  const errors: EntityError[] = []
  const add = (kind: EntityError['kind'], right: LabeledSpan | null, found: LabeledSpan | null): void => {
    errors.push({
      id: gold.id,
      kind,
      gold: right,
      predicted: found,
      context: contextOf(gold.text, right, found),
    })
  }
  for (const entity of missed) {
    let partner: LabeledSpan | null = null
    for (const candidate of free) {
      if (candidate.start >= entity.end || candidate.end <= entity.start || isSame(candidate, entity))
        continue
      if (partner === null || closeness(candidate, entity) > closeness(partner, entity)) partner = candidate
    }
    if (partner !== null) free.delete(partner)
    const sameSpan = partner?.start === entity.start && partner.end === entity.end
    add(partner === null ? 'missed' : sameSpan ? 'type' : 'span', entity, partner)
  }
  for (const entity of free) add('spurious', null, entity)
  return errors.sort((a, b) => placeOf(a) - placeOf(b))
}

/** Same type counts more than the same span. */
function closeness(a: LabeledSpan, b: LabeledSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared / Math.max(a.end - a.start, b.end - b.start) + (a.type === b.type ? 1 : 0)
}

function placeOf({ gold, predicted }: EntityError): number {
  return (gold ?? predicted)!.start
}

function contextOf(text: string, gold: LabeledSpan | null, predicted: LabeledSpan | null): string {
  const spans = [gold, predicted].filter((span) => span !== null)
  const start = Math.max(0, Math.min(...spans.map((span) => span.start)) - AROUND)
  const end = Math.min(text.length, Math.max(...spans.map((span) => span.end)) + AROUND)
  const marks = [
    ...(gold === null
      ? []
      : [
          { at: gold.start, mark: '⟦' },
          { at: gold.end, mark: '⟧' },
        ]),
    ...(predicted === null
      ? []
      : [
          { at: predicted.start, mark: '⟪' },
          { at: predicted.end, mark: '⟫' },
        ]),
  ].sort((a, b) => a.at - b.at)
  let shown = ''
  let from = start
  for (const { at, mark } of marks) {
    shown += text.slice(from, at) + mark
    from = at
  }
  shown += text.slice(from, end)
  return `${start > 0 ? '…' : ''}${shown.replace(/\s+/g, ' ').trim()}${end < text.length ? '…' : ''}`
}

function keyOf({ end, start, type }: LabeledSpan): string {
  return `${start} ${end} ${type}`
}
