import { shaped, upperOf } from './compose.js'
import { BASE, LETTER_LIMIT, LOWER, TONE, toned, untoned, VOWEL } from './letters.js'
import { bearsTone, shapeOf, type ToneStyle, toneTarget } from './rhymes.js'

/** The two ways in which Vietnamese is typed on a Latin keyboard. */
export type TypingMethod = 'telex' | 'vni'

// Tones by number: none, huyền, hỏi, ngã, sắc, nặng.
const TONE_KEYS: Readonly<Record<TypingMethod, string>> = { telex: 'zfrxsj', vni: '023415' }
const CIRCUMFLEX = 0x302
const BREVE = 0x306
const HORN = 0x31b
const VNI_SHAPES: Readonly<Record<string, number>> = { 6: CIRCUMFLEX, 7: HORN, 8: BREVE }
const LONGEST_SYLLABLE = 7
const LONGEST_TYPED = 16
const D = 0x64
const BARRED_D = 0x111
const O = 0x6f
const U = 0x75
const HORNED_O = 0x1a1
const HORNED_U = 0x1b0

/** A syllable as it stands on the screen while it is typed. */
interface Typed {
  /** Toneless letters, case kept. */
  letters: number[]
  tone: number
  /** A tone key struck twice takes its effect back; from there on all keys are letters. */
  literal: boolean
  /** The same for a key that shapes a letter (`ooo` → `oo`): shapes are over, a tone may come. */
  flat: boolean
  /** True where some key was more than a letter. */
  acted: boolean
}

const WORDS: Readonly<Record<TypingMethod, RegExp>> = { telex: /\p{L}+/gu, vni: /\p{L}[\p{L}\d]*/gu }
const TYPED: Readonly<Record<TypingMethod, RegExp>> = { telex: /^[A-Za-z]+$/, vni: /^[A-Za-z][A-Za-z\d]*$/ }

/**
 * Turns Telex or VNI keystrokes into text. A word whose keys make no syllable of Vietnamese stays as it was typed
 * (`windows`, `covid19`), but for short forms in capitals (`HDDND`); a key struck twice is a letter (`ass` → `as`).
 *
 * @param keys - what was typed
 * @param style - where the tone of `oa`, `oe`, `uy` goes
 * @example fromKeys('dduwowcj', 'telex') // 'được'
 */
export function fromKeys(keys: string, method: TypingMethod, style: ToneStyle = 'old'): string {
  return keys.replace(WORDS[method], (word) =>
    TYPED[method].test(word) ? composeTyped(word, method, style) : word,
  )
}

/**
 * Writes text as Telex or VNI keystrokes, tone last. `fromKeys` gives the text back; a word that it could not give back
 * (`André`, `ôtô`) stays as it is.
 *
 * @param text - composed text
 * @example toKeys('được', 'telex') // 'dduwowcj'
 */
export function toKeys(text: string, method: TypingMethod): string {
  return text.replace(WORDS[method], (word) => spell(word, method))
}

function spell(word: string, method: TypingMethod): string {
  if (word.length > LONGEST_TYPED) return word
  let keys = ''
  let tone = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    keys += spellLetter(untoned(code), method)
    tone ||= code < LETTER_LIMIT ? TONE[code]! : 0
  }
  if (tone !== 0) keys += TONE_KEYS[method][tone]!
  if (isReadBack(keys, word, method)) return keys
  // A letter that would be read as a key (`test`, `xoong`) is struck twice.
  for (let i = 1; i < keys.length; i++) {
    const escaped = keys.slice(0, i + 1) + keys[i]! + keys.slice(i + 1)
    if (isReadBack(escaped, word, method)) return escaped
  }
  return word
}

function isReadBack(keys: string, word: string, method: TypingMethod): boolean {
  if (!TYPED[method].test(keys)) return false
  return composeTyped(keys, method, 'old') === word || composeTyped(keys, method, 'new') === word
}

function spellLetter(code: number, method: TypingMethod): string {
  const lower = code < LETTER_LIMIT && LOWER[code] !== 0 ? LOWER[code]! : code
  const keys = (method === 'telex' ? TELEX_LETTERS : VNI_LETTERS)[String.fromCharCode(lower)]
  if (keys === undefined) return String.fromCharCode(code)
  return lower === code ? keys : keys.toUpperCase()
}

const TELEX_LETTERS: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  đ: 'dd',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ă: 'a8',
  â: 'a6',
  đ: 'd9',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
}

function composeTyped(word: string, method: TypingMethod, style: ToneStyle): string {
  if (word.length > LONGEST_TYPED) return word
  const typed: Typed = { letters: [], tone: 0, literal: false, flat: false, acted: false }
  for (const key of word) {
    const undone = typed.literal || typed.flat
    const before = undone ? '' : render(typed, style)
    strike(typed, key, method)
    // Only what was a syllable can be taken back: `class` is an English word, not `clá` undone.
    if (!undone && (typed.literal || typed.flat) && before === null) return word
  }
  if (!typed.acted) return word
  if (typed.literal || (typed.flat && typed.tone === 0)) return String.fromCharCode(...typed.letters)
  return render(typed, style) ?? (isShortForm(typed) ? String.fromCharCode(...typed.letters) : word)
}

/** `đ` alone, and capitals without a vowel: `QĐ`, `HĐND`. */
function isShortForm({ letters, tone }: Typed): boolean {
  if (tone !== 0 || letters.some((letter) => VOWEL[letter] === 1)) return false
  return letters.length === 1 || letters.every((letter) => LOWER[letter] !== letter)
}

const bases = new Uint16Array(LONGEST_SYLLABLE)

/** The syllable with its tone in place; null where the letters are none. */
function render({ letters, tone }: Typed, style: ToneStyle): string | null {
  return place(letters, tone, style) ?? place(withOpenUo(letters), tone, style)
}

/** A horn struck after `uo` is on both letters (`ươ`), but an open syllable has it on the second: `thuở`. */
function withOpenUo(letters: readonly number[]): readonly number[] {
  const last = letters.length - 1
  if (last < 1 || BASE[letters[last]!] !== HORNED_O || BASE[letters[last - 1]!] !== HORNED_U) return letters
  return withBase(letters, last - 1, U)
}

function place(letters: readonly number[], tone: number, style: ToneStyle): string | null {
  const length = letters.length
  if (length > LONGEST_SYLLABLE) return null
  for (let i = 0; i < length; i++) bases[i] = BASE[letters[i]!] ?? 0
  const shape = shapeOf(bases, length)
  if (shape < 0 || !bearsTone(bases, length, tone)) return null
  if (tone === 0) return String.fromCharCode(...letters)
  const at = toneTarget(bases, length, shape, -1, tone, style)
  return String.fromCharCode(...letters.map((letter, i) => (i === at ? toned(letter, tone) : letter)))
}

function strike(typed: Typed, key: string, method: TypingMethod): void {
  const code = key.charCodeAt(0)
  if (!typed.literal && typed.letters.length > 0) {
    const lower = key.toLowerCase()
    const tone = TONE_KEYS[method].indexOf(lower)
    if (tone >= 0 && typed.letters.some((letter) => VOWEL[letter] === 1)) {
      if (strikeTone(typed, tone, code)) return
    } else if (!typed.flat && strikeShape(typed, lower, code, method)) return
  }
  typed.letters.push(code)
}

/** True where the key was a tone; false where there is no tone to take off. */
function strikeTone(typed: Typed, tone: number, code: number): boolean {
  if (tone === 0 && typed.tone === 0) return false
  typed.acted = true
  if (tone !== 0 && tone === typed.tone) {
    typed.tone = 0
    typed.literal = true
    typed.letters.push(code)
  } else typed.tone = tone
  return true
}

function strikeShape(typed: Typed, key: string, code: number, method: TypingMethod): boolean {
  if (method === 'vni') {
    if (key === '9') return reshape(typed, code, barLetters(typed))
    const mark = VNI_SHAPES[key]
    return mark !== undefined && reshape(typed, code, marked(typed, [mark]))
  }
  if (key === 'd') return lastIs(typed, D, BARRED_D) && reshape(typed, code, barLetters(typed))
  if (key === 'w') return reshape(typed, code, marked(typed, [HORN, BREVE]))
  const base = key.charCodeAt(0)
  const round = shaped(base, CIRCUMFLEX)
  return round !== 0 && lastIs(typed, base, round) && reshape(typed, code, marked(typed, [CIRCUMFLEX]))
}

function lastIs(typed: Typed, ...choices: number[]): boolean {
  return choices.includes(BASE[typed.letters[typed.letters.length - 1]!]!)
}

/** New letters, or the plain ones where the mark is there already. */
interface Reshaped {
  readonly letters: number[]
  readonly undone: boolean
}

function reshape(typed: Typed, code: number, reshaped: Reshaped | null): boolean {
  if (reshaped === null) return false
  typed.acted = true
  typed.letters = reshaped.letters
  if (reshaped.undone) {
    typed.flat = true
    typed.letters.push(code)
  }
  return true
}

function barLetters({ letters }: Typed): Reshaped | null {
  let at = letters.length - 1
  while (at >= 0 && BASE[letters[at]!] !== D && BASE[letters[at]!] !== BARRED_D) at--
  if (at < 0) return null
  const undone = BASE[letters[at]!] === BARRED_D
  return { letters: withBase(letters, at, undone ? D : BARRED_D), undone }
}

/** Puts one of the marks on the last vowel that takes it; a horn on `uo` goes on both. */
function marked({ letters }: Typed, marks: readonly number[]): Reshaped | null {
  for (let at = letters.length - 1; at >= 0; at--) {
    const base = BASE[letters[at]!]!
    for (const mark of marks) {
      const plain = [0x61, 0x65, O, U].find((vowel) => shaped(vowel, mark) === base)
      if (plain !== undefined) return { letters: withBase(letters, at, plain), undone: true }
      const shape = shaped(base, mark)
      if (shape === 0) continue
      const both =
        mark === HORN && base === O && at > 0 && BASE[letters[at - 1]!] === U && !afterQ(letters, at - 1)
      const changed = withBase(letters, at, shape)
      return { letters: both ? withBase(changed, at - 1, shaped(U, HORN)) : changed, undone: false }
    }
  }
  return null
}

function afterQ(letters: readonly number[], at: number): boolean {
  return at > 0 && BASE[letters[at - 1]!] === 0x71
}

function withBase(letters: readonly number[], at: number, base: number): number[] {
  const upper = LOWER[letters[at]!] !== letters[at]
  return letters.map((letter, i) => (i === at ? (upper ? upperOf(base) : base) : letter))
}
