/** So many answers are kept: the names of a few hundred articles. */
const MOST_ANSWERS = 4096
/** Longer questions are rare, and are not asked again. */
const LONGEST_QUESTION = 64

/**
 * Remembers what a pure function answered, within bounds: news names the same places and bodies again and again.
 *
 * @param answer - must depend on the text alone
 * @example const keyOf = remembering(comparisonKey)
 */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const made = answer(text)
    if (text.length > LONGEST_QUESTION) return made
    if (answers.size === MOST_ANSWERS) answers.clear()
    answers.set(copyOf(text), made)
    return made
  }
}

/** The same string on its own: a slice would hold the whole article in memory. */
function copyOf(text: string): string {
  const codes: number[] = []
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at))
  return String.fromCharCode(...codes)
}
