/**
 * Offsets of one text in another unit: Python, and so spaCy, doccano, brat and pandas, count code points where
 * JavaScript counts UTF-16 code units. The two differ by one for every character beyond U+FFFF before the offset.
 * A lone surrogate is one code point of its own, as in Python.
 */

/**
 * Makes the conversion for one text; the text is scanned once.
 *
 * @param text the text that the offsets point into
 * @returns a function from a UTF-16 offset to the count of code points before it; an offset inside a pair counts as
 * the pair's start, one beyond the end as the end
 * @example
 * codePointOffsets('🇻🇳 Huế')(5) // 3
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const seconds = secondHalves(text)
  if (seconds.length === 0) return (offset) => Math.min(offset, text.length)
  // Each pair counts once: its second half adds nothing.
  return (offset) => {
    const end = Math.min(offset, text.length)
    const inside = seconds[countBelow(seconds, end)] === end ? 1 : 0
    return end - inside - countBelow(seconds, end - inside)
  }
}

/**
 * The other way: from code points, as Python tools count, to UTF-16 code units.
 *
 * @example
 * codeUnitOffsets('🇻🇳 Huế')(3) // 5
 */
export function codeUnitOffsets(text: string): (offset: number) => number {
  const seconds = secondHalves(text)
  if (seconds.length === 0) return (offset) => Math.min(offset, text.length)
  // The k-th pair is the code point number (its first half's offset less the k pairs before it).
  const points = seconds.map((second, index) => second - 1 - index)
  return (offset) => Math.min(offset + countBelow(points, offset), text.length)
}

function secondHalves(text: string): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const high = text.charCodeAt(at)
    if (high < 0xd800 || high > 0xdbff) continue
    const low = text.charCodeAt(at + 1)
    if (low >= 0xdc00 && low <= 0xdfff) found.push(++at)
  }
  return found
}

/** How many numbers of an ascending list are smaller than `limit`. */
function countBelow(list: readonly number[], limit: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
