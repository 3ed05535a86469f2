/**
 * What the lexicon knows of an entry, in seven bits. Words of several syllables are judged by three witnesses: the
 * treebank (how often the row stands there as one word, how often cut), a dictionary's list, and the raw news (how
 * strongly the syllables attract each other). Single syllables by how often they are a word of their own, how often
 * they are capitalised, and how common they are. The segmenter's weights say what each class is worth.
 */

/** Evidence for a row of syllables being one word. */
export interface RowEvidence {
  /** Times it is one word in segmented text. */
  readonly joined: number
  /** Times it is cut there. */
  readonly split: number
  /** Whether a dictionary lists it. */
  readonly listed: boolean
  /** Times it stands in raw text. */
  readonly count: number
  /** Normalised pointwise mutual information of its weakest joint there, -1 to 1 (Bouma 2009). */
  readonly association: number
}

/** Class of a row, 1–127; 0 where nothing speaks for it. */
export function rowClass({ joined, split, listed, count, association }: RowEvidence): number {
  return treebankLevel(joined, split) * 16 + (listed ? 8 : 0) + rawLevel(count, association)
}

function treebankLevel(joined: number, split: number): number {
  if (joined === 0) return split === 0 ? 0 : split <= 2 ? 1 : 2
  const rate = joined / (joined + split)
  if (rate < 0.4) return 3
  if (rate < 0.85) return 4
  return joined === 1 ? 5 : joined < 5 ? 6 : 7
}

function rawLevel(count: number, association: number): number {
  if (count === 0) return 0
  if (count < 3) return 1
  return association < 0.2
    ? 2
    : association < 0.35
      ? 3
      : association < 0.5
        ? 4
        : association < 0.65
          ? 5
          : association < 0.8
            ? 6
            : 7
}

/** Evidence for what a single syllable is. */
export interface SyllableEvidence {
  /** Times it is a word of its own in segmented text. */
  readonly free: number
  /** Times it is part of a longer word there. */
  readonly bound: number
  /** The same in raw text that an earlier segmenter cut. */
  readonly rawFree: number
  readonly rawBound: number
  /** Times it stands in raw text. */
  readonly count: number
  /** Times it is capitalised there without opening a sentence. */
  readonly capital: number
}

/** How many syllables of raw text weigh as much as one that a person cut. */
const GOLD_WEIGHT = 10

/** Class of a syllable, 1–127: freedom in the low three bits, then capitals, then frequency. */
export function syllableClass(evidence: SyllableEvidence): number {
  const { count, capital } = evidence
  const rate = count === 0 ? 0 : capital / count
  const capitals = rate < 0.1 ? 0 : rate < 0.4 ? 1 : rate < 0.8 ? 2 : 3
  const frequency = count < 5 ? 0 : count < 50 ? 1 : count < 500 ? 2 : 3
  return freedom(evidence) + capitals * 8 + frequency * 32
}

function freedom({ free, bound, rawFree, rawBound }: SyllableEvidence): number {
  const total = (free + bound) * GOLD_WEIGHT + rawFree + rawBound
  if (total < 3) return 0
  const rate = (free * GOLD_WEIGHT + rawFree) / total
  return rate < 0.03
    ? 1
    : rate < 0.12
      ? 2
      : rate < 0.3
        ? 3
        : rate < 0.6
          ? 4
          : rate < 0.85
            ? 5
            : rate < 0.97
              ? 6
              : 7
}

/** Whether a class of a syllable says that it is seldom or never a word of its own. */
export function isBound(cls: number): boolean {
  return (cls & 7) <= 3
}
