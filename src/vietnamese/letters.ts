/**
 * The letters of Vietnamese as numbers: 29 letters, 12 of them vowels, each vowel with six tones.
 * Tables are indexed by UTF-16 code unit, so that the hot loops read an array instead of a string.
 */

/** Tones are numbered in dictionary order: ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5. */
export const NANG = 5

/** One row a vowel, one column a tone: the whole inventory of toned letters. */
export const VOWEL_ROWS: readonly string[] = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
]

/** Letters in the order of the dictionary. */
export const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'

/** First code unit after the last Vietnamese letter's block (Latin Extended Additional ends at U+1EFF). */
export const LETTER_LIMIT = 0x1f00

/** Lower-case toneless code unit of a Latin letter; 0 where the code unit is no letter of Vietnamese or ASCII. */
export const BASE = new Uint16Array(LETTER_LIMIT)
/** Lower-case code unit, tone kept; 0 where the code unit is neither ASCII, Latin-1 nor a Vietnamese letter. */
export const LOWER = new Uint16Array(LETTER_LIMIT)
/** Tone of a letter, 0 to 5. */
export const TONE = new Uint8Array(LETTER_LIMIT)
/** 1 for the twelve vowels, toned or not, of either case. */
export const VOWEL = new Uint8Array(LETTER_LIMIT)
/** 1 to 29 in dictionary order for toneless lower-case letters, 0 for anything else. */
export const LETTER_ID = new Uint8Array(LETTER_LIMIT)

/** Toned code unit of a toneless letter: `TONED[BASE * 8 + tone]`, either case. */
const TONED = new Uint16Array(0x1b1 * 8)

function fill(): void {
  for (let code = 0; code < 0x100; code++) LOWER[code] = code
  for (let code = 0x41; code <= 0x5a; code++) {
    LOWER[code] = code + 0x20
    BASE[code] = BASE[code + 0x20] = code + 0x20
  }
  for (let code = 0xc0; code <= 0xde; code++) if (code !== 0xd7) LOWER[code] = code + 0x20
  BASE[0x110] = BASE[0x111] = LOWER[0x110] = LOWER[0x111] = 0x111
  for (let i = 0; i < ALPHABET.length; i++) LETTER_ID[ALPHABET.charCodeAt(i)] = i + 1
  for (const row of VOWEL_ROWS) {
    const upperRow = row.toUpperCase()
    const base = row.charCodeAt(0)
    const upperBase = upperRow.charCodeAt(0)
    for (let tone = 0; tone < 6; tone++) {
      const lower = row.charCodeAt(tone)
      const upper = upperRow.charCodeAt(tone)
      LOWER[lower] = LOWER[upper] = lower
      BASE[lower] = BASE[upper] = base
      TONE[lower] = TONE[upper] = tone
      VOWEL[lower] = VOWEL[upper] = 1
      TONED[base * 8 + tone] = lower
      TONED[upperBase * 8 + tone] = upper
    }
  }
}
fill()

/**
 * Puts a tone on a toneless vowel.
 *
 * @param base - code unit of one of `aăâeêioôơuưy`, either case
 * @param tone - 0 to 5
 * @returns the code unit of the toned letter, same case
 */
export function toned(base: number, tone: number): number {
  return TONED[base * 8 + tone]!
}

/** Takes the tone off a letter and keeps its case: `Ệ` → `Ê`. Other code units come back as they are. */
export function untoned(code: number): number {
  if (code >= LETTER_LIMIT || TONE[code] === 0) return code
  const base = BASE[code]!
  if (LOWER[code] === code) return base
  return base < 0x100 ? base - 0x20 : base - 1
}

/**
 * True for letters that hardly any other language has: ă ơ ư, a hook, a dot below, two marks at once. Left out are đ (Serbian,
 * Sami), ẽ and ỹ (Guarani), ỳ (Welsh). Wherever the tone of a syllable moves, it stays distinctive or not.
 */
export function isDistinctive(code: number): boolean {
  if (code < 0x102) return false
  if (code >= 0x1ea0)
    return code <= 0x1ef7 && code !== 0x1ebc && code !== 0x1ebd && code !== 0x1ef2 && code !== 0x1ef3
  return code <= 0x103 || code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0
}
