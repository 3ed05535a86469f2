/**
 * How the letters of a short form answer to the syllables of a long one. After A. Schwartz and M. Hearst,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003), changed for
 * Vietnamese: a letter stands for a syllable, `U` may stand for `Ủ` and `Ư`, `D` for `Đ`, and
 * `W` for `Ư` (`TW`: Trung ương).
 */

/** Words that a short form may leave out: `KHĐT` is Kế hoạch và Đầu tư. */
const SILENT: ReadonlySet<string> = new Set(
  'và của các về cho với trong tại ở là trên theo vì từ những & - , of the and for de la in on'.split(' '),
)

/** How many syllables of weight a long short form may leave out (`BCĐPCTN`: Ban Chỉ đạo Trung ương về phòng…). */
const LEFT_OUT = 1
/** Short forms with fewer letters must answer to every syllable. */
const LETTERS_TO_LEAVE_OUT = 4

const MARKS = /[\u0300-\u036f]/gu

/** A pure function of a letter, asked once a letter. */
function oncePerLetter(answer: (letter: string) => string): (letter: string) => string {
  // A pure cache, by code unit.
  const answers = new Map<string, string>()
  return (letter) => {
    const known = answers.get(letter)
    if (known !== undefined) return known
    const made = answer(letter)
    if (letter.length === 1) answers.set(letter, made)
    return made
  }
}

/** A letter without tone and quality, upper case, `Đ` as `D`: `ủ` → `U`. */
export const baseLetter = oncePerLetter((letter) => {
  const upper = letter.toUpperCase()
  if (upper === 'Đ' || upper === 'Ð') return 'D'
  return upper.normalize('NFD').replace(MARKS, '')
})

/** Letters that keep a quality of their own when written: they answer only to themselves. */
function isMarked(letter: string): boolean {
  return letter !== baseLetter(letter)
}

// The five tone marks go, the breve, circumflex and horn stay.
const withoutTone = oncePerLetter((letter) =>
  letter
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC'),
)

/** True where a letter of a short form may stand for a syllable's first letter. */
function answersTo(letter: string, initial: string): boolean {
  const short = letter.toUpperCase()
  const long = withoutTone(initial)
  if (isMarked(short)) return withoutTone(short) === long
  return short === baseLetter(initial) || (short === 'W' && long === 'Ư')
}

/**
 * Cuts a short form into the pieces that each stand for one syllable: a capital with the small letters after
 * it, a run of digits, or, in a form without capitals, a letter. Separators fall away.
 *
 * @example shortPieces('GD-ĐT') // ['G', 'D', 'Đ', 'T']
 * @example shortPieces('TTg') // ['T', 'Tg']
 */
export function shortPieces(short: string): readonly string[] {
  const pieces: string[] = []
  let small = false
  for (const character of short) {
    const isDigit = character >= '0' && character <= '9'
    const lower = character.toLowerCase()
    const upper = character.toUpperCase()
    if (!isDigit && lower === upper) {
      small = false
      continue
    }
    const last = pieces.length - 1
    if (isDigit && last >= 0 && small === false && isNumber(pieces[last]!)) pieces[last] += character
    else if (!isDigit && character === lower && small) pieces[last] += character
    else pieces.push(character)
    small = !isDigit && character === upper ? true : small && character === lower
    if (isDigit) small = false
  }
  return pieces
}

function isNumber(piece: string): boolean {
  return piece[0]! >= '0' && piece[0]! <= '9'
}

/** True where a piece (`T`, `Th`, `2`) may stand for a syllable. */
function pieceAnswers(piece: string, syllable: string): boolean {
  if (isNumber(piece)) return piece === syllable
  if (syllable === '' || !answersTo(piece[0]!, syllable[0]!)) return false
  // The small letters must come in order within the syllable: `Tg` in `tướng`, `Tr` in `trình`.
  let at = 1
  for (let i = 1; i < piece.length; i++) {
    const wanted = baseLetter(piece[i]!)
    while (at < syllable.length && baseLetter(syllable[at]!) !== wanted) at++
    if (at === syllable.length) return false
    at++
  }
  return true
}

/**
 * Finds where a long form begins that ends with the last syllable given and answers to every letter.
 *
 * @param short - the short form as written, e.g. `NN&PTNT`
 * @param syllables - syllables (and commas, dashes) before it, in the order of the text
 * @returns index of the long form's first syllable, or -1
 * @example longFormStart('UBND', ['tại', 'Ủy', 'ban', 'nhân', 'dân']) // 1
 */
export function longFormStart(short: string, syllables: readonly string[]): number {
  return startOfPieces(shortPieces(short), syllables)
}

/** The same of a short form that is cut into its pieces. */
export function startOfPieces(pieces: readonly string[], syllables: readonly string[]): number {
  if (pieces.length < 2) return -1
  const spare = pieces.length >= LETTERS_TO_LEAVE_OUT ? LEFT_OUT : 0
  for (let left = 0; left <= spare; left++) {
    const start = alignBackward(pieces, syllables, left)
    if (start >= 0) return start
  }
  return -1
}

/** Walks back over pieces and syllables together; `left` syllables of weight may go unanswered. */
function alignBackward(pieces: readonly string[], syllables: readonly string[], left: number): number {
  const seen = new Set<number>()
  const width = syllables.length + 1
  const walk = (piece: number, syllable: number, spare: number): number => {
    if (piece < 0) return syllable + 1
    if (syllable < 0) return -1
    const state = (piece * width + syllable) * (LEFT_OUT + 1) + spare
    if (seen.has(state)) return -1
    seen.add(state)
    const word = syllables[syllable]!
    if (pieceAnswers(pieces[piece]!, word)) {
      const start = walk(piece - 1, syllable - 1, spare)
      if (start >= 0) return start
    }
    // Nothing is left out at the end: the long form stops right before the bracket.
    if (piece === pieces.length - 1) return -1
    if (SILENT.has(word.toLowerCase())) return walk(piece, syllable - 1, spare)
    return spare > 0 ? walk(piece, syllable - 1, spare - 1) : -1
  }
  return walk(pieces.length - 1, syllables.length - 1, left)
}

/**
 * The letters by which a long form is written short.
 *
 * @param long - e.g. `Ủy ban nhân dân`
 * @returns the first letters of its syllables without tone, silent words left out
 * @example abbreviationLetters('Giáo dục và Đào tạo') // 'GDĐT'
 */
export function abbreviationLetters(long: string): string {
  let letters = ''
  for (const word of long.split(/[\s,–—-]+/u)) {
    if (word === '' || SILENT.has(word.toLowerCase())) continue
    letters += withoutTone(word[0]!)
      .replace('Ư', 'U')
      .replace('Ơ', 'O')
      .replace('Ă', 'A')
      .replace('Â', 'A')
      .replace('Ê', 'E')
      .replace('Ô', 'O')
  }
  return letters
}

/** True where the short form may stand for exactly this long form. */
export function isShortFor(short: string, long: string): boolean {
  return longFormStart(short, splitLong(long)) === 0
}

/** Syllables, commas and dashes of a long form. */
function splitLong(long: string): readonly string[] {
  return long.match(/[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu) ?? []
}
