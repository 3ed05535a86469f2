import { VOWEL_ROWS } from '../letters.js'

/**
 * VNI Windows: a vowel keeps its ASCII byte, and a second byte draws its marks; ơ and ư are bytes of their own, as are
 * đ, ỵ and the toned i. Source: the VNI tables published by VNI Software Co. for the VNI-Times fonts.
 * The order of tones is that of `VOWEL_ROWS`: none, huyền, hỏi, ngã, sắc, nặng.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'aø', 'aû', 'aõ', 'aù', 'aï'],
  ă: ['aê', 'aè', 'aú', 'aü', 'aé', 'aë'],
  â: ['aâ', 'aà', 'aå', 'aã', 'aá', 'aä'],
  e: ['e', 'eø', 'eû', 'eõ', 'eù', 'eï'],
  ê: ['eâ', 'eà', 'eå', 'eã', 'eá', 'eä'],
  i: ['i', 'ì', 'æ', 'ó', 'í', 'ò'],
  o: ['o', 'oø', 'oû', 'oõ', 'où', 'oï'],
  ô: ['oâ', 'oà', 'oå', 'oã', 'oá', 'oä'],
  ơ: ['ô', 'ôø', 'ôû', 'ôõ', 'ôù', 'ôï'],
  u: ['u', 'uø', 'uû', 'uõ', 'uù', 'uï'],
  ư: ['ö', 'öø', 'öû', 'öõ', 'öù', 'öï'],
  y: ['y', 'yø', 'yû', 'yõ', 'yù', 'î'],
}

/** From the one or two windows-1252 characters of VNI to the letter; marks of either case after a letter of either case. */
export function vniLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>([
    ['ñ', 'đ'],
    ['Ñ', 'Đ'],
  ])
  for (const row of VOWEL_ROWS) {
    ROWS[row[0]!]!.forEach((written, tone) => {
      const letter = row[tone]!
      if (written === letter) return
      letters.set(written, letter)
      letters.set(written.toUpperCase(), letter.toUpperCase())
      if (written.length === 1) return
      letters.set(written[0]!.toUpperCase() + written[1]!, letter.toUpperCase())
      letters.set(written[0]! + written[1]!.toUpperCase(), letter)
    })
  }
  return letters
}

/** From a letter to its VNI characters; capitals take capital marks. */
export function vniSpellings(): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>([
    ['đ', 'ñ'],
    ['Đ', 'Ñ'],
  ])
  for (const row of VOWEL_ROWS) {
    ROWS[row[0]!]!.forEach((written, tone) => {
      spellings.set(row[tone]!, written)
      spellings.set(row[tone]!.toUpperCase(), written.toUpperCase())
    })
  }
  return spellings
}
