/**
 * `text.charCodeAt(at)` at one speed. An engine has a dozen forms of strings (cut out, joined, one byte a letter …), and
 * where a function sees many of them, it looks the method itself up again for each letter: eight times slower. Named by
 * its full path, the method needs no look-up.
 *
 * @param at - must lie in the text
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at)
}
