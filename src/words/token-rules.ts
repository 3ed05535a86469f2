import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import type { TokenContext } from './tokens.js'

/**
 * Rules that join atoms that stand without space between them. A rule returns 0, or the number of atoms that make one
 * token, times eight, plus the token's kind. None looks further than {@link REACH} atoms, so time stays linear
 * however long a text goes on without a space.
 */
export type TokenRule = (context: TokenContext, at: number) => number

const REACH = 48
const NAME = 2
const NUMBER = 3
const CODE = 4
const PUNCTUATION = 5

/** The rules, in the order in which they are asked. */
export const TOKEN_RULES: readonly TokenRule[] = [
  dots,
  link,
  mailAddress,
  documentNumber,
  money,
  numberWithParts,
  domain,
  dottedAbbreviation,
  apostropheName,
  ampersandName,
  hyphenatedName,
  lettersAndDigits,
]

const token = (length: number, kind: number): number => (length > 0 ? length * 8 + kind : 0)

/** Index after the last atom that stands at `at` without space between, at most REACH on. */
function runEnd({ atoms, end }: TokenContext, at: number): number {
  const limit = Math.min(end, at + REACH)
  let next = at + 1
  while (next < limit && atoms.start[next] === atoms.end[next - 1]) next++
  return next
}

/** The mark at an atom, or '' where there is none, or where space stands before it. */
function mark(context: TokenContext, at: number): string {
  return glued(context, at) && context.atoms.kind[at] === ATOM_MARK
    ? context.text[context.atoms.start[at]!]!
    : ''
}

function glued({ atoms, end }: TokenContext, at: number): boolean {
  return at < end && atoms.start[at] === atoms.end[at - 1]
}

function letters(context: TokenContext, at: number): boolean {
  return glued(context, at) && context.atoms.kind[at] === ATOM_LETTERS
}

function digits(context: TokenContext, at: number): boolean {
  return glued(context, at) && context.atoms.kind[at] === ATOM_DIGITS
}

function surface({ text, atoms }: TokenContext, at: number): string {
  return text.slice(atoms.start[at], atoms.end[at])
}

function size({ atoms }: TokenContext, at: number): number {
  return atoms.end[at]! - atoms.start[at]!
}

/** `...`: a run of full stops is one mark. */
function dots(context: TokenContext, at: number): number {
  const { text, atoms } = context
  if (atoms.kind[at] !== ATOM_MARK || text[atoms.start[at]!] !== '.') return 0
  let next = at + 1
  while (mark(context, next) === '.') next++
  return next - at > 1 ? token(next - at, PUNCTUATION) : 0
}

/** `https://baomoi.example/tin-tuc`, `www.example.vn`: to the next space, without the closing marks. */
function link(context: TokenContext, at: number): number {
  if (context.atoms.kind[at] !== ATOM_LETTERS) return 0
  const head = surface(context, at).toLowerCase()
  const scheme = head === 'http' || head === 'https' || head === 'ftp'
  if (scheme ? mark(context, at + 1) !== ':' || mark(context, at + 2) !== '/' : head !== 'www') return 0
  if (!scheme && mark(context, at + 1) !== '.') return 0
  return token(withoutClosingMarks(context, at, runEnd(context, at)) - at, CODE)
}

const CLOSING = '.,;:!?)]}"\'”’»…'

function withoutClosingMarks({ text, atoms }: TokenContext, at: number, end: number): number {
  let last = end
  while (
    last > at + 1 &&
    atoms.kind[last - 1] === ATOM_MARK &&
    CLOSING.includes(text[atoms.start[last - 1]!]!)
  )
    last--
  return last
}

/** `toa.soan@example.vn`: letters, digits and `._-+` before the one `@`, a domain after it. */
function mailAddress(context: TokenContext, at: number): number {
  if (context.atoms.kind[at] === ATOM_MARK) return 0
  const end = runEnd(context, at)
  let next = at + 1
  while (next < end && (context.atoms.kind[next] !== ATOM_MARK || '._-+'.includes(mark(context, next))))
    next++
  if (mark(context, next) !== '@') return 0
  const after = domainEnd(context, next + 1, end)
  return token(after - at, CODE)
}

/** Index after `name.name` at `at`, or 0: parts of letters and digits, with one full stop or hyphen between. */
function domainEnd(context: TokenContext, at: number, end: number): number {
  if (at >= end || context.atoms.kind[at] === ATOM_MARK) return 0
  let next = at + 1
  let parts = 1
  while (next < end) {
    if (context.atoms.kind[next] !== ATOM_MARK) next++
    else if (
      '.-'.includes(mark(context, next)) &&
      next + 1 < end &&
      context.atoms.kind[next + 1] !== ATOM_MARK
    ) {
      if (mark(context, next) === '.') parts++
      next += 2
    } else break
  }
  return parts > 1 ? next : 0
}

const TOP_LEVEL = /^(?:vn|com|net|org|gov|edu|info|io|eu|uk|us)$/u

/** `vanban.example.vn`, `bktt.vn`: two or more parts, the last a top-level domain in lower case. */
function domain(context: TokenContext, at: number): number {
  if (!letters(context, at + 2) || mark(context, at + 1) !== '.') return 0
  const end = domainEnd(context, at, runEnd(context, at))
  if (end === 0 || !TOP_LEVEL.test(surface(context, end - 1))) return 0
  const slash = mark(context, end) === '/'
  return token((slash ? withoutClosingMarks(context, at, runEnd(context, at)) : end) - at, CODE)
}

/** `145/2020/NĐ-CP`, `80/QĐ-TW`, `11-NQ/TW`, `01/VBHN-BTC`: a number, then codes in capitals. */
function documentNumber(context: TokenContext, at: number): number {
  if (context.atoms.kind[at] !== ATOM_DIGITS) return 0
  const end = runEnd(context, at)
  let next = at + 1
  let codes = 0
  let slashes = 0
  while (next + 1 < end) {
    const joint = mark(context, next)
    if (joint !== '/' && joint !== '-' && joint !== '&' && joint !== '–') break
    const after = next + 1
    if (letters(context, after) && isCapitals(surface(context, after))) {
      codes++
      next = after + 1
      // `NQ-HĐND14`, `QH13`: a term's number after its code.
      if (digits(context, next)) next++
    } else if (digits(context, after) && codes === 0) next = after + 1
    else break
    if (joint === '/') slashes++
  }
  return codes > 0 && slashes > 0 ? token(next - at, CODE) : 0
}

function isCapitals(piece: string): boolean {
  return piece === piece.toUpperCase() && piece !== piece.toLowerCase()
}

/** `$100`, `€1.5`: the sign belongs to the number. */
function money(context: TokenContext, at: number): number {
  const { text, atoms } = context
  if (atoms.kind[at] !== ATOM_MARK || !'$€£¥₫'.includes(text[atoms.start[at]!]!) || !digits(context, at + 1))
    return 0
  return token(1 + (numberWithParts(context, at + 1) >> 3 || 1), NUMBER)
}

/**
 * `1/8/2014`, `1.250,3`, `69,5%`, `22:07`, `9h30`, `2016-2020`, `51F-123.45`, `100km`, `1.500m2`:
 * digits with single joints between them, or with up to three letters between or after.
 */
function numberWithParts(context: TokenContext, at: number): number {
  if (context.atoms.kind[at] !== ATOM_DIGITS) return 0
  const end = runEnd(context, at)
  let next = at + 1
  while (next < end) {
    const joint = mark(context, next)
    if (joint !== '' && './,:-–'.includes(joint) && digits(context, next + 1)) next += 2
    else if (letters(context, next) && size(context, next) <= 3) next++
    else if (digits(context, next)) next++
    else break
  }
  if ('%‰$€£¥₫'.includes(mark(context, next) || ' ')) next++
  return next - at > 1 ? token(next - at, NUMBER) : 0
}

/** Short forms that a full stop belongs to have no vowel (`TP`, `ThS`, `v`) or are capitals (`GS`, `N`, `BS`, `T.Ư`). */
function isShortForm(piece: string): boolean {
  if (piece.length > 4) return false
  return (piece.length <= 3 && isCapitals(piece)) || !hasVowel(piece)
}

function hasVowel(piece: string): boolean {
  return /[aeiouyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/u.test(
    piece.toLowerCase(),
  )
}

/**
 * `TP.HCM`, `PGS.TS`, `N.V.A`, `T.Ư`, `Q.1`, and the stop after `TP.`, `ThS.`, `GS.` where the sentence goes on.
 * Never `bạn.Dựa`: those are two sentences without a space.
 */
function dottedAbbreviation(context: TokenContext, at: number): number {
  const { atoms } = context
  if (atoms.kind[at] !== ATOM_LETTERS || mark(context, at + 1) !== '.' || !isShortForm(surface(context, at)))
    return 0
  const end = runEnd(context, at)
  let next = at + 1
  while (next + 1 < end && mark(context, next) === '.') {
    const after = next + 1
    const code =
      letters(context, after) && (isShortForm(surface(context, after)) || isPlaceCode(context, after))
    const unit = digits(context, after) && size(context, after) <= 2
    if (!code && !unit) break
    next = after + 1
  }
  const goesOn = next + 1 < context.end && mark(context, next) === '.' && mark(context, next + 1) !== '.'
  if (goesOn && startsName(context, next + 1)) next++
  return next - at > 1 ? token(next - at, NAME) : 0
}

/** `TP.HCM`, `T.HCM`: longer codes in capitals without a vowel. */
function isPlaceCode(context: TokenContext, at: number): boolean {
  const piece = surface(context, at)
  return isCapitals(piece) && piece.length <= 6
}

/** After `TP.` a name or number follows; after `v.v.` nothing need. */
function startsName({ text, atoms }: TokenContext, at: number): boolean {
  return atoms.kind[at] !== ATOM_MARK || text[atoms.start[at]!] === ','
    ? atoms.kind[at] === ATOM_DIGITS || isUpper(text[atoms.start[at]!]!) || text[atoms.start[at]!] === ','
    : false
}

/** `H'Hen`, `King's`, `Y’Moan`: letters on both sides of an apostrophe. */
function apostropheName(context: TokenContext, at: number): number {
  return joinedBy(context, at, "'’ʼ")
}

/** `T&T`, `GD&ĐT`, `R&D`. */
function ampersandName(context: TokenContext, at: number): number {
  return joinedBy(context, at, '&')
}

/** `Wai-kru`, `GD-ĐT`, `cà-rem`, `Jean-Paul`. */
function hyphenatedName(context: TokenContext, at: number): number {
  return joinedBy(context, at, '-‑')
}

function joinedBy(context: TokenContext, at: number, joints: string): number {
  if (context.atoms.kind[at] !== ATOM_LETTERS) return 0
  const end = runEnd(context, at)
  let next = at + 1
  while (next + 1 < end) {
    const joint = mark(context, next)
    if (joint === '' || !joints.includes(joint)) break
    if (!letters(context, next + 1) && !(digits(context, next + 1) && joints !== "'’ʼ")) break
    next += 2
    while (next < end && (letters(context, next) || digits(context, next))) next++
  }
  return next - at > 1 ? token(next - at, NAME) : 0
}

/** `A5`, `H5N1`, `U30`, `m2`, `K7`: letters with digits at once after them. */
function lettersAndDigits(context: TokenContext, at: number): number {
  if (context.atoms.kind[at] !== ATOM_LETTERS || !digits(context, at + 1)) return 0
  const end = runEnd(context, at)
  let next = at + 2
  while (next < end && (letters(context, next) || digits(context, next))) next++
  // `A4-B2`, `Su-27`, `C06`: models with a hyphen and digits.
  if ('-'.includes(mark(context, next) || ' ') && digits(context, next + 1)) next += 2
  return token(next - at, NAME)
}
