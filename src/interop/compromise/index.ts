/** `vanban/compromise`: compromise's match syntax over the layers of an article. */
import { keepVietnameseLetters } from './private-copy.js'

export { type CompromiseView, match, type PatternMatch, type Surface, toView } from './match.js'
export { type Term, termsOf } from './terms.js'

/**
 * A plugin for a compromise of your own: after `nlp.plugin(vietnamesePlugin)` it tells `má` from `ma`, and
 * `toView(article, nlp)` gives it our terms and tags.
 */
export const vietnamesePlugin = {
  /** Called by compromise with its world. */
  mutate: (world: object): void => keepVietnameseLetters(world),
}
