/**
 * node examples/patterns.js: rules of your own in compromise's match syntax, over our words and entities
 * (build the package first: npm run build).
 */
import assert from 'node:assert/strict'
import { analyze } from 'vanban'
import { match } from 'vanban/compromise'

const article = analyze(
  'Thứ trưởng Bộ Công an Lò Văn Sỏi bổ nhiệm ông Vi Văn Páo làm Giám đốc Công an tỉnh Nghệ An. ' +
    'Bà Tạ Thúy Liễu nói má của ông Páo sống ở Huế. Bộ Y tế tặng xã Mường Lum 200 triệu đồng.',
)

const rules = {
  'title before a name': '#Title+ #Organization? [<who>#Person]',
  'who speaks': '[<who>#Person] (nói|phát_biểu|khẳng_định)',
  appointment: 'bổ_nhiệm ông? [<who>#Person] làm [<post>#Title+]',
  gift: '[<giver>#Organization] tặng [<taker>#Location]',
  'mother, not ghost': 'má',
}

for (const [rule, pattern] of Object.entries(rules)) {
  for (const { start, end, text, groups } of match(article, pattern)) {
    const parts = Object.entries(groups).map(([name, part]) => `${name}: ${part.text}`)
    console.log(`${rule}: “${text}” ${start}–${end}`, parts.join(', '))
    assert.equal(article.text.slice(start, end), text)
  }
}

assert.equal(match(article, rules['who speaks'])[0].groups.who.text, 'Tạ Thúy Liễu')
assert.equal(match(article, 'ma').length, 0)
