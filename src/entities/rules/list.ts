import type { View } from '../features/view.js'
import { bodyTakesItsPlace, titleTakesItsBody } from './adjacency.js'
import { bodyInBody, bodyTakesItsHead, bodyWithQuotedName, personAfterHead } from './bodies.js'
import { bodyEndsWhereNameBegins, marksAtTheEdge, titleWithoutNew } from './boundaries.js'
import { givenNameOfPerson, sameNameElsewhere } from './consistency.js'
import { eventWithQuotedName } from './events.js'
import { bodyOfDictionary, longerNameElsewhere } from './longer-names.js'
import { noBodyInKnownBody, partyAsAttribute, wordsThatNameNothing } from './negatives.js'
import type { Mention, Rule } from './page.js'
import { initialsAfterHonorific, nameAfterHonorific } from './persons.js'
import { personAfterUnit, placeTakesItsUnit, unitOfSeveral } from './places.js'

/** The rules around the model, in the order in which they act. */
export const RULES: readonly Rule[] = [
  marksAtTheEdge,
  initialsAfterHonorific,
  nameAfterHonorific,
  personAfterUnit,
  personAfterHead,
  bodyTakesItsHead,
  placeTakesItsUnit,
  unitOfSeveral,
  bodyWithQuotedName,
  eventWithQuotedName,
  bodyOfDictionary,
  longerNameElsewhere,
  bodyTakesItsPlace,
  titleTakesItsBody,
  titleWithoutNew,
  sameNameElsewhere,
  givenNameOfPerson,
  bodyEndsWhereNameBegins,
  bodyInBody,
  wordsThatNameNothing,
  partyAsAttribute,
  noBodyInKnownBody,
]

/**
 * Mentions that the rules see at once. They look for the same name elsewhere in the article, which takes the square of
 * its mentions; no article has so many, but a book in one line has, and must not take hours.
 */
const STRETCH = 1000

/** Lets every rule mend what the ones before it gave. */
export function applyRules(
  rules: readonly Rule[],
  view: View,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (mentions.length <= STRETCH) return rules.reduce((sofar, rule) => rule(view, sofar), mentions)
  return stretchesOf(mentions).flatMap((stretch) => rules.reduce((sofar, rule) => rule(view, sofar), stretch))
}

/** Cuts mentions, sorted by start, where none reaches over the cut. */
function stretchesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const stretches: (readonly Mention[])[] = []
  let from = 0
  let end = 0
  mentions.forEach((mention, index) => {
    if (index - from >= STRETCH && mention.start >= end) {
      stretches.push(mentions.slice(from, index))
      from = index
    }
    end = Math.max(end, mention.end)
  })
  stretches.push(mentions.slice(from))
  return stretches
}
