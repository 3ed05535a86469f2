import { copyOf } from '../text/pieces.js'

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
