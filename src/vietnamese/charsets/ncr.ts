/** Named references of HTML for the letters of Vietnamese that are in Latin-1; there are no others. */
const NAMED: Readonly<Record<string, string>> = {
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  igrave: 'ì',
  iacute: 'í',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ugrave: 'ù',
  uacute: 'ú',
  yacute: 'ý',
}
const LONGEST = 10
const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{4,6}));/

/** The character that a reference at `at` stands for, and how long the reference is. */
export function ncrAt(text: string, at: number): { readonly letter: string; readonly length: number } | null {
  if (text.charCodeAt(at) !== 0x26) return null
  const match = REFERENCE.exec(text.slice(at, at + LONGEST))
  if (match === null) return null
  const [whole, decimal, hexadecimal, name] = match
  if (name !== undefined) {
    const letter = NAMED[name.toLowerCase()]
    if (letter === undefined || !/^[A-Za-z][a-z]+$/.test(name)) return null
    return { letter: /^[A-Z]/.test(name) ? letter.toUpperCase() : letter, length: whole.length }
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
  return { letter: String.fromCodePoint(point), length: whole.length }
}

/** A character as a decimal reference; an ampersand only where it would begin one. */
export function ncrSpelling(text: string, at: number): string | null {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === 0x26 && ncrAt(text, at) !== null ? '&#38;' : null
  return `&#${text.codePointAt(at)!};`
}
