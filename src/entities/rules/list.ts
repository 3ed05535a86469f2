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

/** Lets every rule mend what the ones before it gave. Each is linear, so that a book in one line is read as well. */
export function applyRules(
  rules: readonly Rule[],
  view: View,
  mentions: readonly Mention[],
): readonly Mention[] {
  let sofar = mentions
  for (const rule of rules) sofar = rule(view, sofar)
  return sofar
}
