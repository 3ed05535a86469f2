import type { Entity, EntityType, Span } from '../article.js'
import { overlaps } from '../text/span.js'
import type { TracedEntity, TracedSpan, TracedStep } from './trace.js'

/** A candidate in the clean text. */
export interface Candidate extends Span {
  readonly type: EntityType
  readonly by: string
}

/** Writes down what each step adds to the candidates and takes away. */
export interface StepLog {
  /** What stands after a step, all of it. */
  readonly after: (step: string, candidates: readonly Candidate[]) => void
  /** What a step brings in beside the others, without a word on them. */
  readonly brings: (step: string, candidates: readonly Candidate[]) => void
  readonly steps: () => readonly TracedStep[]
  /** The steps that an entity owes its span and type to. */
  readonly historyOf: (candidate: Candidate) => readonly string[]
}

const idOf = ({ type, start, end }: Candidate) => `${type} ${start} ${end}`

export function createStepLog(place: (candidate: Candidate) => TracedSpan): StepLog {
  const steps: TracedStep[] = []
  const histories = new Map<string, readonly string[]>()
  let current: readonly Candidate[] = []

  function record(step: string, added: readonly Candidate[], removed: readonly Candidate[]): void {
    if (added.length + removed.length === 0) return
    for (const candidate of added) {
      const origin = originOf(candidate, removed)
      const before = origin === undefined ? [] : (histories.get(idOf(origin)) ?? [])
      histories.set(idOf(candidate), [...before, step])
    }
    steps.push({ step, added: added.map(place), removed: removed.map(place) })
  }

  return {
    after(step, candidates) {
      const before = new Set(current.map(idOf))
      const now = new Set(candidates.map(idOf))
      record(
        step,
        candidates.filter((candidate) => !before.has(idOf(candidate))),
        current.filter((candidate) => !now.has(idOf(candidate))),
      )
      current = candidates
    },
    brings(step, candidates) {
      record(step, candidates, [])
      current = [...current, ...candidates]
    },
    steps: () => steps,
    historyOf: (candidate) => histories.get(idOf(candidate)) ?? [],
  }
}

/** Which of the removed candidates the new one was made of: one of its type if there is one. */
function originOf(candidate: Candidate, removed: readonly Candidate[]): Candidate | undefined {
  const touched = removed.filter((other) => overlaps(other, candidate))
  return touched.find(({ type }) => type === candidate.type) ?? touched[0]
}

/** Entities of the caller's text beside their histories; `clean` are the same entities in the clean text. */
export function withSteps(
  entities: readonly Entity[],
  clean: readonly Entity[],
  log: StepLog,
): readonly TracedEntity[] {
  return entities.map((entity, index) => ({ ...entity, steps: log.historyOf(clean[index]!) }))
}
