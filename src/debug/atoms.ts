import type { Span } from '../article.js'
import { beginningsOf } from '../entities/features/beginnings.js'
import type { View } from '../entities/features/view.js'
import { encodeTuples, type Labeled } from '../entities/labels.js'
import type { EntityModel } from '../entities/weights.js'
import { BEGINS } from '../model/crf.js'
import { createWitness } from './evidence.js'
import { bestThrough } from './lattice.js'
import { labelName, listNames, shapeName } from './names.js'
import { createScorer, type Stretch } from './scores.js'
import type { TracedAtom } from './trace.js'

/** No sentence of news is longer; what is longer is judged piece by piece, so that memory stays bounded. */
const LONGEST = 500

/** Puts a span of the clean text into the text that the caller gave. */
export type Place = (span: Span) => Span & { readonly text: string }

/** Every atom of the sentences as the model judged it. `tagged`: what the tagger made of the same view. */
export function traceAtoms(
  view: View,
  model: EntityModel,
  tagged: readonly Labeled[],
  place: Place,
): readonly TracedAtom[] {
  const chosen = encodeTuples(view.atoms.count, tagged)
  const labelOf = new Map(Array.from(model.tuples, (tuple, label) => [tuple, label]))
  const begins = beginningsOf(view)
  const score = createScorer(model)
  const witness = createWitness(view, score)
  const rows: TracedAtom[] = []

  function traceStretch(stretch: Stretch): void {
    const positions = Array.from({ length: stretch.to - stretch.from }, (_, index) => stretch.from + index)
    const scores = positions.map((at) => {
      const goesOn = at > stretch.from && chosen[at - 1] !== 0
      return begins[at] === BEGINS || chosen[at] !== 0 || goesOn ? score(view, at, stretch) : null
    })
    const best = bestThrough(model.crf, scores)
    positions.forEach((at, position) => {
      const label = labelOf.get(chosen[at]!) ?? 0
      const judged = scores[position] ?? null
      const rival = judged === null ? null : bestOther(best[position]!, label)
      rows.push({
        ...place({ start: view.atoms.start[at]!, end: view.atoms.end[at]! }),
        shape: shapeName(view.shapes[at]!),
        lists: [
          ...listNames('B:', view.gazetteerBegin[at]!),
          ...listNames('I:', view.gazetteerInside[at]! & ~view.gazetteerEnd[at]!),
          ...listNames('E:', view.gazetteerEnd[at]! & ~view.gazetteerBegin[at]!),
        ],
        asked: judged !== null,
        label: labelName(chosen[at]!),
        score: rounded(judged === null ? 0 : judged[label]!),
        runnerUp: rival === null ? null : labelName(model.tuples[rival]!),
        margin: rival === null ? 0 : rounded(best[position]![label]! - best[position]![rival]!),
        evidence: rival === null ? [] : witness(at, stretch, label, rival),
      })
    })
  }

  view.sentenceStart.forEach((start, sentence) => {
    const end = view.sentenceEnd[sentence]!
    for (let from = start; from < end; from += LONGEST)
      traceStretch({ from, to: Math.min(end, from + LONGEST) })
  })
  return rows
}

function bestOther(scores: Float64Array, label: number): number | null {
  let best = -1
  scores.forEach((score, other) => {
    if (other !== label && score > -Infinity && (best < 0 || score > scores[best]!)) best = other
  })
  return best < 0 ? null : best
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}
