import { codePointOffsets } from './code-points.js'
import type { AnnotatedDocument } from './document.js'
import { relationsOf } from './relations.js'

/**
 * One document as a task of Label Studio with predictions, for a configuration whose `<Text name="text">` is labeled
 * by `<Labels name="label">`. Offsets count code points, as Label Studio has done since 1.4.
 *
 * @see https://labelstud.io/guide/predictions
 */
export function toLabelStudio(document: AnnotatedDocument): string {
  const { article } = document
  const toCodePoint = codePointOffsets(article.text)
  const region = (index: number): string => `e${index}`
  return JSON.stringify({
    data: { document_id: document.id, text: article.text },
    predictions: [
      {
        model_version: 'vanban',
        result: [
          ...article.entities.map(({ start, end, text, type }, index) => ({
            id: region(index),
            from_name: 'label',
            to_name: 'text',
            type: 'labels',
            value: { start: toCodePoint(start), end: toCodePoint(end), text, labels: [type] },
          })),
          ...relationsOf(article).map(({ type, from, to }) => ({
            type: 'relation',
            from_id: region(from),
            to_id: region(to),
            direction: 'right',
            labels: [type],
          })),
        ],
      },
    ],
  })
}
