import { BASE, LETTER_LIMIT, TONE, toned, VOWEL } from './letters.js'
import { bearsTone, onsets, rhymesAfter, shapeOf, type ToneStyle, toneTarget } from './rhymes.js'

/** The tones by name, in the order of the dictionary. */
export const TONES = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'] as const
/** The name of a tone. */
export type Tone = (typeof TONES)[number]

/**
 * A syllable taken apart, in lower case and toneless: `nguyễn` is ng + u + yê + n, ngã. The parts are letters as written:
 * the medial of `quý` is the u of its `qu`, the onset of `gì` is `g`, its nucleus `i`.
 */
export interface Syllable {
  readonly onset: string
  readonly medial: '' | 'o' | 'u'
  readonly nucleus: string
  readonly coda: string
  readonly tone: Tone
}

const LONGEST = 7
const letters = new Uint16Array(LONGEST)
const ALL_ONSETS = onsets()

/**
 * Takes one syllable apart.
 *
 * @param text - a word of letters, composed, any case, tone on any of its vowels
 * @returns the parts, or null where the letters are no syllable of Vietnamese by its phonotactics
 * @example parseSyllable('Thuỷ') // { onset: 'th', medial: 'u', nucleus: 'y', coda: '', tone: 'hỏi' }
 */
export function parseSyllable(text: string): Syllable | null {
  const read = readLetters(text)
  if (read === null) return null
  const { shape, tone } = read
  const onset = ALL_ONSETS[shape >> 8]!
  const rhymeAt = shape & 0xff
  let nucleusEnd = rhymeAt
  while (nucleusEnd < text.length && VOWEL[letters[nucleusEnd]!] === 1) nucleusEnd++
  let vowels = String.fromCharCode(...letters.subarray(rhymeAt, nucleusEnd))
  let coda = String.fromCharCode(...letters.subarray(nucleusEnd, text.length))
  let medial: Syllable['medial'] = ''
  if (onset === 'qu') medial = 'u'
  else if (hasMedial(vowels)) {
    medial = vowels[0] as 'o' | 'u'
    vowels = vowels.slice(1)
  }
  // A second vowel that closes the syllable is a coda: the i, o, u, y of `tai`, `tao`, `tau`, `tay`.
  const glide = /^(.+?)([iouy])$/u.exec(vowels)
  if (coda === '' && glide !== null && !OPEN_DIPHTHONGS.has(vowels) && vowels !== 'oo') {
    vowels = glide[1]!
    coda = glide[2]!
  }
  return { onset: onset === 'qu' ? 'q' : onset, medial, nucleus: vowels, coda, tone: TONES[tone]! }
}

const OPEN_DIPHTHONGS = new Set(['ia', 'ya', 'ua', 'ưa', 'uơ'])
const MEDIALS = /^(?:o[aăe]|u[âêơy])/u

function hasMedial(vowels: string): boolean {
  return MEDIALS.test(vowels)
}

/** Fills `letters`; null where the text is no syllable. */
function readLetters(
  text: string,
): { readonly shape: number; readonly tone: number; readonly toneAt: number } | null {
  if (text.length === 0 || text.length > LONGEST) return null
  let tone = 0
  let toneAt = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= LETTER_LIMIT || BASE[code] === 0) return null
    letters[i] = BASE[code]!
    if (TONE[code] === 0) continue
    if (tone !== 0) return null
    tone = TONE[code]!
    toneAt = i
  }
  const shape = shapeOf(letters, text.length)
  return shape >= 0 && bearsTone(letters, text.length, tone) ? { shape, tone, toneAt } : null
}

/**
 * Whether a word is a syllable of Vietnamese by its phonotactics, with its tone mark where the old or the new convention
 * puts it. Whether the syllable is in use is another question.
 *
 * @param text - a word, composed, any case
 * @example isSyllable('nghiêng') // true; 'Zoé', 'ngiêng' and 'tóan' are none
 */
export function isSyllable(text: string): boolean {
  const read = readLetters(text)
  if (read === null) return false
  const { shape, tone, toneAt } = read
  if (tone === 0) return true
  return (
    toneTarget(letters, text.length, shape, toneAt, tone, 'old') === toneAt ||
    toneTarget(letters, text.length, shape, toneAt, tone, 'new') === toneAt
  )
}

/**
 * Every syllable that the phonotactics allow: onset × rhyme × tone, in lower case.
 *
 * @param style - where the tone of `oa`, `oe`, `uy` stands
 */
export function* allSyllables(style: ToneStyle = 'old'): Generator<string> {
  for (const onset of ALL_ONSETS) {
    for (const rhyme of rhymesAfter(onset)) {
      const plain = onset + rhyme
      for (let i = 0; i < plain.length; i++) letters[i] = plain.charCodeAt(i)
      const shape = shapeOf(letters, plain.length)
      for (let tone = 0; tone < TONES.length; tone++) {
        for (let i = 0; i < plain.length; i++) letters[i] = plain.charCodeAt(i)
        if (!bearsTone(letters, plain.length, tone)) continue
        if (tone === 0) {
          yield plain
          continue
        }
        const at = toneTarget(letters, plain.length, shape, -1, tone, style)
        yield plain.slice(0, at) + String.fromCharCode(toned(letters[at]!, tone)) + plain.slice(at + 1)
      }
    }
  }
}
