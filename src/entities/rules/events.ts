import { LOWER } from '../features/shapes.js'
import { closeOf } from './bodies.js'
import { type Mention, type Rule, sorted } from './page.js'
import { phraseKeys, spells } from './words.js'

const HEADS = [
  'Hội thảo',
  'Hội nghị',
  'Tọa đàm',
  'Diễn đàn',
  'Triển lãm',
  'Liên hoan',
  'Lễ hội',
  'Giải thưởng',
].map(phraseKeys)

/** `Hội thảo “Sách và người trẻ”`: an event in capitals with its quoted name. */
export const eventWithQuotedName: Rule = (view, mentions) => {
  const found: Mention[] = []
  const { sentenceStart, sentenceEnd } = view
  let sentence = 0
  for (const at of view.openings) {
    while (sentence < sentenceEnd.length && sentenceEnd[sentence]! <= at) sentence++
    if (sentence === sentenceEnd.length || at < sentenceStart[sentence]! + 2) continue
    if (view.shapes[at - 2] === LOWER || !HEADS.some((head) => spells(view, at - 2, head))) continue
    const close = closeOf(view, at)
    if (close > 0) found.push({ type: 'EVENT', start: at - 2, end: close + 1, by: 'event-with-quoted-name' })
  }
  if (found.length === 0) return mentions
  const owner = new Int32Array(view.keys.length).fill(-1)
  found.forEach(({ start, end }, index) => {
    owner.fill(index, start, end)
  })
  const outside = mentions.filter(({ type, start, end }) => {
    const first = owner[start]!
    const last = owner[end - 1]!
    if (type === 'EVENT') return first < 0 && last < 0
    return first === last && (first >= 0 || !owner.subarray(start, end).some((index) => index >= 0))
  })
  return sorted([...outside, ...found])
}
