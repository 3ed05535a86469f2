import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import { SURNAME } from '../features/gazetteers.js'
import { CAPITALIZED, FOREIGN, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { covered, joined, type Mention, type Rule } from './page.js'
import { wordKeys } from './words.js'

/** What a person does, and words between a person and what he does; no second halves of words. */
const DOES = wordKeys(
  'từng nói bảo kể cho khai hỏi đáp trả đã đang sẽ vẫn cũng chưa không phải được bị nghe thấy biết nhớ nghĩ tin hiểu ' +
    'muốn thích lo sợ mong xin đòi hứa thừa dự khóc cười im lặng chạy đi về lên xuống đứng ngồi gọi viết quay bốc rút ' +
    'run nhường lấy cầm mang đưa kéo lái gặp tìm giúp mua bán thuê vay làm học ăn uống mở gửi giành ghi sinh mồ trốn đâm ' +
    'lừa rủ dẫn lại còn thì tự mới cùng nhận liền',
)
/** Names that are words of their own: `Thu được 5 tỷ`, `Mai sẽ mưa`. What follows must speak. */
const WORDS = wordKeys(
  'thêm thu đạt phát tiến thắng sáng trưa chiều tối đêm mai quyết chiến đăng tính hiện tới tuyển hưởng thành công thông ' +
    'bình năm sau tư hai ba bốn sáu bảy tám chín mười chi tập bắc nam đông tây chính trung hoàn hòa thương giao vượt ' +
    'khai đến đi về lên con anh chị em ông bà cô người thường vinh khi nên điều đó',
)
/** What the model may have taken for a person elsewhere. */
const NOBODY = wordKeys('tôi bạn bác tự trong ta họ nó mình chú thím cậu dì cháu thầy cụ ai')
const SAYS = wordKeys('từng nói bảo kể khai')

// Scratch: last syllables of persons' names.
const given = createIntMap()

/**
 * `Tám từng thắng`, where `Lê Văn Tám` was named: a given name may begin a sentence, if a word follows that tells of
 * persons.
 */
export const givenNameBeginsSentence: Rule = (view, mentions) => {
  empty(given)
  let known = false
  for (const { start, end } of mentionsOf('PERSON', mentions)) {
    if (end - start > 4 || !isGiven(view, start, end)) continue
    note(given, view.keys[end - 1]!, 1)
    known = true
  }
  if (!known) return mentions
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  for (const start of view.sentenceStart) {
    const { shapes, keys, runEnd } = view
    if (shapes[start] !== CAPITALIZED && shapes[start] !== FOREIGN) continue
    if (NOBODY.has(keys[start]!) || runEnd[start] !== start + 1 || noted(given, keys[start]!) === 0) continue
    if (shapes[start + 1] !== LOWER || !(WORDS.has(keys[start]!) ? SAYS : DOES).has(keys[start + 1]!))
      continue
    taken ??= covered(view, mentions)
    if (taken[start] === 0)
      found.push({ type: 'PERSON', start, end: start + 1, by: 'given-name-begins-sentence' })
  }
  return joined(mentions, found)
}

/** A full name of the country, or a given name alone. */
function isGiven(view: View, start: number, end: number): boolean {
  return end - start === 1 || (view.gazetteerBegin[start]! & SURNAME) !== 0
}
