/**
 * node examples/doccano.js: articles go to doccano with our annotation, come back corrected, and tell how good we were
 * (build the package first: npm run build). With doccano itself: `vanban annotate … --to doccano`, import, correct,
 * export, `vanban convert … --from doccano`.
 */
import assert from 'node:assert/strict'
import { analyze } from 'vanban'
import { evaluate } from 'vanban/evaluate'
import { comparisonKey } from 'vanban/normalize'
import { annotationOf, fromDoccano, toDoccano } from 'vanban/output'

const documents = [
  'Bà Hà Thị Gấm 🌾, Giám đốc Sở Y tế tỉnh Nghệ An, thăm xã Mường Lum ngày 3/2.',
  'Câu lạc bộ Sông Trăng chia tay hậu vệ Đinh Văn Bách.',
].map((text, index) => ({ id: `news-${index}`, article: analyze(text) }))

// What is imported into doccano: one line a document, offsets in code points, as Python counts.
const imported = documents.map(toDoccano)

/** What a person does in doccano, here with one rule: the wards are nobody's business in this project. */
function correct(line) {
  const example = JSON.parse(line)
  const characters = [...example.text]
  const surface = ({ start_offset, end_offset }) => characters.slice(start_offset, end_offset).join('')
  const entities = example.entities.filter((entity) => !surface(entity).startsWith('xã '))
  return JSON.stringify({ ...example, entities, relations: [] })
}

// What is exported: read back into our offsets and held against what we had said.
const pairs = imported.map(correct).map((line, index) => ({
  gold: fromDoccano(line, `line ${index + 1}`),
  predicted: annotationOf(documents[index]),
}))
for (const { gold } of pairs) {
  for (const { start, end, type } of gold.entities) console.log(type, gold.text.slice(start, end))
}
const { nested, errors } = evaluate(pairs, comparisonKey)
console.log(
  `precision ${nested.all.strict.precision.toFixed(2)}, recall ${nested.all.strict.recall.toFixed(2)}`,
)
console.log('corrected:', errors.map((error) => JSON.stringify(error)).join('\n'))

assert.equal(nested.all.strict.recall, 1)
assert.equal(errors.length, 1)
