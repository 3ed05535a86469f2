import type { Annotation, LabeledSpan } from '../output/annotation.js'
import { HTML_CLOSING, htmlOpening, table } from '../output/html.js'
import { escapeHtml, tagText } from '../output/html-text.js'
import type { EvaluatedPair, Evaluation } from './evaluate.js'
import { summaryRows } from './summary.js'

const STYLE = `<style>
body { max-width: 90rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.sides > div { white-space: pre-wrap; overflow-wrap: anywhere; }
mark.wrong { outline: 3px solid hsl(0 80% 50%); outline-offset: 1px; }
@media (max-width: 50rem) { .sides { grid-template-columns: 1fr; } }
</style>
`

/** A page of the scores and of every document, the gold on the left, the prediction on the right, errors outlined. */
export function toSideBySide(pairs: readonly EvaluatedPair[], evaluation: Evaluation): string {
  const scores = table(
    'Scores',
    ['', 'Scheme', 'Precision', 'Recall', 'F1', 'Gold', 'Predicted'],
    summaryRows(evaluation),
  )
  return `${htmlOpening('Gold and prediction')}${STYLE}${scores}${pairs.map(section).join('')}${HTML_CLOSING}`
}

function section({ gold, predicted }: EvaluatedPair): string {
  return `<article>
<h1>${escapeHtml(String(gold.id))}</h1>
<div class="sides">
<div><h2>Gold</h2>${marked(gold, predicted.entities)}</div>
<div><h2>Prediction</h2>${marked(predicted, gold.entities)}</div>
</div>
</article>
`
}

function marked({ entities, text }: Annotation, others: readonly LabeledSpan[]): string {
  const right = new Set(others.map(keyOf))
  const spans = entities.map((entity) => {
    const type = escapeHtml(entity.type)
    const wrong = right.has(keyOf(entity)) ? '' : ' wrong'
    const open = `<mark class="${type}${wrong}" data-type="${type.toLowerCase()}">`
    return { start: entity.start, end: entity.end, open, close: '</mark>' }
  })
  return tagText(text, { start: 0, end: text.length }, spans)
}

function keyOf({ end, start, type }: LabeledSpan): string {
  return `${start} ${end} ${type}`
}
