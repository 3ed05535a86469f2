import type { View } from '../features/view.js'
import { bodyTakesItsPlace, titleTakesItsBody } from './adjacency.js'
import { bodyInBody, bodyWithQuotedName, personAfterHead } from './bodies.js'
import { bodyEndsWhereNameBegins, marksAtTheEdge, titleWithoutNew } from './boundaries.js'
import { givenNameOfPerson, sameNameElsewhere } from './consistency.js'
import { eventWithQuotedName } from './events.js'
import { bodyOfDictionary, longerNameElsewhere } from './longer-names.js'
import { partyAsAttribute, wordsThatNameNothing } from './negatives.js'
import type { Mention, Rule } from './page.js'
import { initialsAfterHonorific, nameAfterHonorific } from './persons.js'
import { personAfterUnit, placeTakesItsUnit, unitOfSeveral } from './places.js'

/** The rules around the model, in the order in which they act. */
export const RULES: readonly Rule[] = [
  marksAtTheEdge,
  wordsThatNameNothing,
  partyAsAttribute,
  initialsAfterHonorific,
  nameAfterHonorific,
  personAfterUnit,
  personAfterHead,
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
]

/** Lets every rule mend what the ones before it gave. */
export function applyRules(
  rules: readonly Rule[],
  view: View,
  mentions: readonly Mention[],
): readonly Mention[] {
  return rules.reduce((sofar, rule) => rule(view, sofar), mentions)
}
