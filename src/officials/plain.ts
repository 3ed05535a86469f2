/** A surface with single spaces. */
export function plain(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
}

/** Most titles have single spaces: nothing to even out. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/u
