/**
 * Letters that only Vietnamese uses (in NFC): ơ, ư and the block of toned vowels. `ĩ` and `ũ`, which other
 * languages have too, are left out: nothing is lost, since a text of any length has the others.
 */
function isOnlyVietnamese(code: number): boolean {
  if (code >= 0x1ea0 && code <= 0x1ef9) return true
  return (code >= 0x1af && code <= 0x1b0) || (code >= 0x1a0 && code <= 0x1a1)
}

/** `đ` (Croatian, Sámi) and `ă` (Romanian) alone prove little, so they only support the others. */
function isSharedWithOthers(code: number): boolean {
  return code === 0x110 || code === 0x111 || code === 0x102 || code === 0x103
}

/** Vietnamese prose has about 20 such letters in 100; a Romanian text has ă in 3, without any toned vowel. */
const ENOUGH = 0.04
const SAMPLE = 20_000
/** `Ă`: below it is nothing that speaks for Vietnamese. */
const FIRST_EVIDENCE = 0x102

/**
 * Tells Vietnamese by its letters alone.
 *
 * @param text - NFC text; the first 20,000 UTF-16 code units are looked at
 * @returns `vie` (ISO 639-3), or `und` where the letters do not say: other languages, and Vietnamese without marks
 * @example languageByLetters('Quốc hội họp phiên bế mạc.') // 'vie'
 */
export function languageByLetters(text: string): 'vie' | 'und' {
  let letters = 0
  let evidence = 0
  const end = Math.min(text.length, SAMPLE)
  // More evidence than this is enough even if all the rest are letters without any: most texts are told by a quarter.
  const plenty = ENOUGH * end + 1
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x41) continue
    letters++
    if (code < FIRST_EVIDENCE) continue
    if (isOnlyVietnamese(code)) evidence++
    else if (isSharedWithOthers(code)) evidence += 0.25
    if (evidence > plenty) return 'vie'
  }
  return letters > 0 && evidence / letters >= ENOUGH ? 'vie' : 'und'
}
