/** A surface with single spaces. */
export function plain(text: string): string {
  return isEven(text) ? text : text.replace(/\s+/gu, ' ').trim()
}

/** Most surfaces have single spaces, inside: nothing to even out. False for all that may be other white space. */
function isEven(text: string): boolean {
  let isAfterSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < SPACE || code === NO_BREAK || (code > LAST_LATIN && !(code >= VIETNAMESE && code < GREEK)))
      return false
    if (code === SPACE && isAfterSpace) return false
    isAfterSpace = code === SPACE
  }
  return !isAfterSpace || text === ''
}

const SPACE = 0x20
const NO_BREAK = 0xa0
const LAST_LATIN = 0x167f
/** Latin Extended Additional, where most Vietnamese vowels stand. */
const VIETNAMESE = 0x1e00
const GREEK = 0x1f00
