import type { Article, Entity, EntityType, Span } from '../article.js'

/** What spoke for a label, or against it. */
export interface Evidence {
  /** What was taken away: `word "Bộ" (+1)`, `lists (0)`, `capitals around`. */
  readonly of: string
  /** How much of its lead over the runner-up the label loses without it; below 0 it spoke for the runner-up. */
  readonly weight: number
}

/** One atom (a syllable, a number, a mark) as the tagger sees it. Offsets count in the text that the caller gave. */
export interface TracedAtom extends Span {
  readonly text: string
  /** What it looks like: `CAPITALIZED`, `LOWER`, `FOREIGN` (src/entities/features/shapes.ts). */
  readonly shape: string
  /** Lists of the dictionaries with a phrase that begins (`B:`), goes on (`I:`) or ends (`E:`) here: `B:TITLE`. */
  readonly lists: readonly string[]
  /** False where no name can begin and none goes on: the model was not asked. */
  readonly asked: boolean
  /** `O`, or `B-` and `I-` with a type, several where names nest: `I-TITLE B-ORGANIZATION`. */
  readonly label: string
  /** Sum of the weights that this atom gives to the label. */
  readonly score: number
  /** The best label that lost; null where the model was not asked. */
  readonly runnerUp: string | null
  /** By how much the best reading of the sentence beats the best one with another label here. */
  readonly margin: number
  /** The strongest evidence at this atom, strongest first. */
  readonly evidence: readonly Evidence[]
}

/** A candidate for an entity, at one step of its way. */
export interface TracedSpan extends Span {
  readonly type: EntityType
  readonly text: string
  readonly by: string
}

/** A step that changed something: the model, a rule, a grammar, the merging of layers, users' dictionaries. */
export interface TracedStep {
  readonly step: string
  readonly added: readonly TracedSpan[]
  readonly removed: readonly TracedSpan[]
}

/** An entity of the article, with the steps that made it what it is. */
export interface TracedEntity extends Entity {
  readonly steps: readonly string[]
}

/** A place where a sentence might end, and the rule that cut there or did not. */
export interface TracedCut {
  readonly at: number
  readonly cut: boolean
  readonly by: string
}

/** Why an article was read as it was: every candidate, and the rule or weight that decided. Plain data. */
export interface Trace {
  /** What `analyze` gives for the same text. */
  readonly article: Article
  readonly cuts: readonly TracedCut[]
  /** Every atom of the sentences. */
  readonly atoms: readonly TracedAtom[]
  /** Only the steps that changed something, in order. */
  readonly steps: readonly TracedStep[]
  readonly entities: readonly TracedEntity[]
}
