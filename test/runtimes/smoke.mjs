/** Every entry of the installed package, in whatever runtime this is: it throws where one is not what it should be. */
import assert from 'node:assert/strict'
import { analyze, expand, formatTrace, words } from 'vanban'
import { match } from 'vanban/compromise'
import { annotateLines } from 'vanban/corpus'
import { evaluate } from 'vanban/evaluate'
import { detectLanguage } from 'vanban/language'
import { keywords } from 'vanban/natural'
import { comparisonKey, decode, normalize } from 'vanban/normalize'
import { annotationOf, createFormat, toJsonLine } from 'vanban/output'

const text = '🌾 Bà Hà Thị Gấm, Giám đốc Sở Y tế tỉnh Nghệ An, thăm xã Mường Lum ngày 3/2/2024.'
const article = analyze(text)
assert.equal(article.officials[0]?.name, 'Hà Thị Gấm')
assert.deepEqual(
  article.entities.filter(({ type }) => type === 'DATE').map(({ value }) => value?.iso),
  ['2024-02-03'],
)
for (const { start, end, text: surface } of article.entities) assert.equal(text.slice(start, end), surface)
assert.match(formatTrace(analyze.debug('Ông Lò Văn Sỏi.')), /I-PERSON/)
assert.equal(words('Nhà máy thủy điện').length, 2)
assert.equal(expand('UBND họp.').text, 'Ủy ban nhân dân (UBND) họp.')
assert.equal(normalize('Ðà Nẵng', { tone: 'old' }), 'Đà Nẵng')
assert.equal(comparisonKey('Thuỷ'), comparisonKey('Thủy'))
assert.equal(decode(Uint8Array.of(0x54, 0xad), 'tcvn3').normalize('NFC'), 'Tư')
assert.equal(detectLanguage('Quốc hội họp phiên bế mạc.').language, 'vie')
assert.equal(match(article, '#Person').length, 1)
assert.ok(keywords(article).length > 0)
assert.equal(JSON.parse(toJsonLine({ id: 1, article })).id, 1)
assert.equal(createFormat('conllu').shape, 'stream')
const gold = annotationOf({ id: 1, article })
assert.equal(evaluate([{ gold, predicted: gold }], comparisonKey).nested.all.strict.f1, 1)
assert.equal(typeof annotateLines, 'function')
console.log(`ok: ${article.officials[0].name}`)
