/**
 * A text without certain marks at its two ends. A regular expression for the end of a text would look at every
 * run of marks in it.
 *
 * @param text - any string
 * @param before - marks to drop at the beginning
 * @param after - marks to drop at the end
 * @example withoutEdges('- Lê An.', '- ', '.') // 'Lê An'
 */
export function withoutEdges(text: string, before: string, after: string): string {
  let start = 0
  let end = text.length
  while (start < end && before.includes(text[start]!)) start++
  while (end > start && after.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}
