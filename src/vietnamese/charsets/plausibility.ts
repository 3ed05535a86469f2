import { BASE, LETTER_LIMIT, LOWER, TONE } from '../letters.js'
import { bearsTone, rhymeNumber, shapeOf, toneTarget } from '../rhymes.js'
import { RHYME_COSTS } from './generated/rhyme-costs.js'

const LONGEST = 7
const letters = new Uint16Array(LONGEST)
const TONE_COUNT = 6
const C = 0x63
const K = 0x6b
const HIGHLAND = 5

/**
 * How surprising a word is as Vietnamese, in bits.
 *
 * @param word - a run of letters, composed
 * @returns the surprise of its rhyme and tone in the news, or -1 where it is no syllable or mixes capitals in (`cỘng`)
 */
export function surprise(word: string): number {
  const length = word.length
  if (length === 0 || length > LONGEST) return -1
  let tone = 0
  let toneAt = -1
  let capitals = 0
  for (let i = 0; i < length; i++) {
    const code = word.charCodeAt(i)
    if (code >= LETTER_LIMIT || BASE[code] === 0) return -1
    letters[i] = BASE[code]!
    if (LOWER[code] !== code) capitals++
    if (TONE[code] === 0) continue
    if (tone !== 0) return -1
    tone = TONE[code]!
    toneAt = i
  }
  const first = word.charCodeAt(0)
  if (capitals > 0 && capitals < length && !(capitals === 1 && LOWER[first] !== first)) return -1
  // Names of the highlands end in k where the lowlands write c: Đắk Lắk.
  const highland = letters[length - 1] === K && length > 2
  if (highland) letters[length - 1] = C
  const shape = shapeOf(letters, length)
  if (shape < 0 || !bearsTone(letters, length, tone)) return -1
  if (tone !== 0) {
    const old = toneTarget(letters, length, shape, toneAt, tone, 'old')
    if (old !== toneAt && toneTarget(letters, length, shape, toneAt, tone, 'new') !== toneAt) return -1
  }
  const row = rhymeNumber(letters, shape & 0xff, length) * TONE_COUNT
  return Number.parseInt(RHYME_COSTS[row + tone]!, 36) + (highland ? HIGHLAND : 0)
}
