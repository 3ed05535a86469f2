import { LETTER_ID, VOWEL } from './letters.js'

/**
 * The phonotactics of Vietnamese: which onsets and rhymes there are and which go together in writing.
 * Source: Đoàn Thiện Thuật, *Ngữ âm tiếng Việt* (1977), chapters on the rhyme; spelling rules after
 * decision 240/QĐ (5 March 1984). Loan rhymes that newspapers use daily (`oong`, `eng`, `ooc`) are in.
 */
const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

const RHYMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay ' +
  'oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôt ' +
  'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
).split(' ')

// `qu` writes the medial itself: what follows is the rest of the rhyme (`quốc`, `quýt`, `quyên`, `quơ`).
const RHYMES_AFTER_QU = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây ' +
  'e ec em en eng eo ep et ê êch ên ênh êt êu i ich in inh ip it iu ôc ơ ơi ơn ơt ' +
  'y ya ych yên yêt yn ynh yp yt yu'
).split(' ')

// `gi` swallows the i of `iê`: giêng, giết, giếm.
const RHYMES_AFTER_GI_ONLY = 'êc êng'.split(' ')

const ID_BITS = 5

function pack(letters: string): number {
  let packed = 0
  for (let i = 0; i < letters.length; i++) packed = (packed << ID_BITS) | LETTER_ID[letters.charCodeAt(i)]!
  return packed
}

const onsetNumbers = new Map(ONSETS.map((onset, number) => [pack(onset), number]))
const rhymes = new Set(RHYMES.map(pack))
const rhymesAfterQu = new Set(RHYMES_AFTER_QU.map(pack))
const rhymesAfterGi = new Set(
  [...RHYMES.filter((rhyme) => !/^[iy]/.test(rhyme)), ...RHYMES_AFTER_GI_ONLY].map(pack),
)

const ONSET_C = ONSETS.indexOf('c')
const ONSET_G = ONSETS.indexOf('g')
const ONSET_GH = ONSETS.indexOf('gh')
const ONSET_GI = ONSETS.indexOf('gi')
const ONSET_K = ONSETS.indexOf('k')
const ONSET_NG = ONSETS.indexOf('ng')
const ONSET_NGH = ONSETS.indexOf('ngh')
const ONSET_QU = ONSETS.indexOf('qu')
const Y_ONSETS = new Set(
  ['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v'].map((onset) => ONSETS.indexOf(onset)),
)

const A = 0x61
const E = 0x65
const G = 0x67
const I = 0x69
const O = 0x6f
const Q = 0x71
const U = 0x75
const Y = 0x79
const E_CIRCUMFLEX = 0xea
const LONGEST = 7

/** The onsets; their index is the number that `Syllable` statistics use. */
export function onsets(): readonly string[] {
  return ONSETS
}

// All rhymes as they are written after any onset, numbered for statistics.
const ALL_RHYMES = [
  ...new Set([...RHYMES, ...RHYMES_AFTER_QU.map((rhyme) => `q${rhyme}`), ...RHYMES_AFTER_GI_ONLY]),
]
const rhymeNumbers = new Map(ALL_RHYMES.map((rhyme, number) => [pack(rhyme), number]))

/** Every rhyme, in the numbering of `rhymeNumber`; those after `qu` are their own and begin with q. */
export function allRhymes(): readonly string[] {
  return ALL_RHYMES
}

/** The number of the rhyme of a valid syllable, for tables of statistics. */
export function rhymeNumber(letters: Uint16Array, rhymeAt: number, length: number): number {
  let packed = letters[0] === Q ? LETTER_ID[Q]! : 0
  for (let i = rhymeAt; i < length; i++) packed = (packed << ID_BITS) | LETTER_ID[letters[i]!]!
  return rhymeNumbers.get(packed)!
}

/** The rhymes that may follow an onset in writing, toneless, in lower case. */
export function rhymesAfter(onset: string): readonly string[] {
  const number = ONSETS.indexOf(onset)
  const all =
    number === ONSET_QU
      ? RHYMES_AFTER_QU
      : number === ONSET_GI
        ? [...RHYMES, ...RHYMES_AFTER_GI_ONLY]
        : RHYMES
  return all.filter((rhyme) => {
    const known = number === ONSET_QU ? rhymesAfterQu : number === ONSET_GI ? rhymesAfterGi : rhymes
    return known.has(pack(rhyme)) && agree(number, rhyme.charCodeAt(0), rhyme.charCodeAt(1), rhyme.length)
  })
}

/** Whether an onset is written before a rhyme that begins so: `k` before e ê i y, `c` before the rest. */
function agree(onset: number, first: number, second: number, length: number): boolean {
  const front = first === E || first === E_CIRCUMFLEX || first === I || first === Y
  if (first === Y && onset !== ONSET_QU) {
    if (length > 1) return onset === 0
    return Y_ONSETS.has(onset)
  }
  if (onset === 0) return !(first === I && second === E_CIRCUMFLEX)
  if (onset === ONSET_K || onset === ONSET_GH || onset === ONSET_NGH) return front
  // `gì`, `gìn`: the onset gi before i is written g.
  if (onset === ONSET_G)
    return !front || (first === I && second !== A && second !== E_CIRCUMFLEX && second !== U)
  if (onset === ONSET_NG) return !front
  // Before a medial the sound of c is written `qu`.
  if (onset === ONSET_C)
    return (
      !front &&
      !(first === O && (second === A || second === E || second === 0x103)) &&
      !medialU(first, second)
    )
  return true
}

function medialU(first: number, second: number): boolean {
  return first === U && (second === Y || second === 0xe2 || second === E_CIRCUMFLEX || second === 0x1a1)
}

/**
 * Reads toneless lower-case letters as one syllable.
 *
 * @param letters - code units, toneless, lower case
 * @param length - how many of them count
 * @returns packed `onset << 8 | rhymeAt`, or -1 where the letters are no syllable of Vietnamese
 */
export function shapeOf(letters: Uint16Array, length: number): number {
  if (length === 0 || length > LONGEST) return -1
  let at = 0
  let packed = 0
  while (at < length && VOWEL[letters[at]!] === 0) {
    const id = LETTER_ID[letters[at++]!]!
    if (id === 0 || at > 3) return -1
    packed = (packed << ID_BITS) | id
  }
  if (at === length) return -1
  let onset: number
  if (at === 1 && letters[0] === Q) {
    if (letters[1] !== U || length === 2) return -1
    onset = ONSET_QU
    at = 2
  } else if (at === 1 && letters[0] === G && letters[1] === I && length > 2 && VOWEL[letters[2]!] === 1) {
    onset = ONSET_GI
    at = 2
  } else {
    const known = onsetNumbers.get(packed)
    if (known === undefined) return -1
    onset = known
  }
  if (length - at > 4) return -1
  let rhyme = 0
  for (let i = at; i < length; i++) {
    const id = LETTER_ID[letters[i]!]!
    if (id === 0) return -1
    rhyme = (rhyme << ID_BITS) | id
  }
  const known = onset === ONSET_QU ? rhymesAfterQu : onset === ONSET_GI ? rhymesAfterGi : rhymes
  if (!known.has(rhyme) || !agree(onset, letters[at]!, at + 1 < length ? letters[at + 1]! : 0, length - at))
    return -1
  return (onset << 8) | at
}

/** Where the rhyme of a syllable begins, by spelling alone: after the consonants, the `u` of `qu`, the `i` of `gi` + vowel. */
export function rhymeStart(letters: Uint16Array, length: number): number {
  let at = 0
  while (at < length && VOWEL[letters[at]!] === 0) at++
  if (at !== 1 || length < 3 || VOWEL[letters[2]!] === 0) return at
  return (letters[0] === Q && letters[1] === U) || (letters[0] === G && letters[1] === I) ? 2 : at
}

/** Where the two conventions differ: `hòa` (old) and `hoà` (new). */
export type ToneStyle = 'old' | 'new'

/**
 * Index of the letter that bears the tone: a marked vowel (the last of two: `ươ`), else the last vowel
 * before a final consonant, else the middle of three, else the first of two. `oa`, `oe` and `uy` without a final
 * consonant are where the styles differ.
 *
 * @param letters - toneless lower-case code units of a valid syllable
 * @param rhymeAt - index of the first letter of the rhyme
 * @param length - how many letters the syllable has
 */
export function toneIndex(letters: Uint16Array, rhymeAt: number, length: number, style: ToneStyle): number {
  let end = rhymeAt
  let marked = -1
  while (end < length && VOWEL[letters[end]!] === 1) {
    if (letters[end]! > 0x7f) marked = end
    end++
  }
  if (marked >= 0) return marked
  const vowels = end - rhymeAt
  if (vowels === 1) return rhymeAt
  if (end < length) return end - 1
  if (vowels === 3) return rhymeAt + 1
  if (style === 'old') return rhymeAt
  const first = letters[rhymeAt]!
  const second = letters[rhymeAt + 1]!
  const glide = (first === O && (second === A || second === E)) || (first === U && second === Y)
  return glide ? rhymeAt + 1 : rhymeAt
}

const C = 0x63
const H = 0x68
const P = 0x70
const T = 0x74

/** Whether a syllable may bear a tone: one that ends in p, t, c or ch bears sắc or nặng. */
export function bearsTone(letters: Uint16Array, length: number, tone: number): boolean {
  const last = letters[length - 1]!
  const stopped =
    last === P || last === T || last === C || (last === H && length > 1 && letters[length - 2] === C)
  return !stopped || tone >= 4
}

/**
 * Where the tone of a written syllable belongs: `toneIndex`, but for `gịa` (giặt gịa), a syllable of its own beside
 * `giạ`, the measure.
 *
 * @param shape - from `shapeOf`
 * @param toneAt - index of the letter that bears the tone now
 */
export function toneTarget(
  letters: Uint16Array,
  length: number,
  shape: number,
  toneAt: number,
  tone: number,
  style: ToneStyle,
): number {
  const gia = shape >> 8 === ONSET_GI && length === 3 && letters[2] === A
  return gia && toneAt === 1 && tone === 5 ? 1 : toneIndex(letters, shape & 0xff, length, style)
}
