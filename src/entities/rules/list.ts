import type { View } from '../features/view.js'
import { addressTakesItsNumber, numberedPlace, placeEndsWhereUnitBegins, routeToItsEnd } from './addresses.js'
import { bodyTakesItsPlace, titleTakesItsBody } from './adjacency.js'
import { bodyInBody, bodyTakesItsHead, bodyWithQuotedName, personAfterHead } from './bodies.js'
import {
  bodyGoesOn,
  bodyTakesBareUnit,
  bodyTakesItsTerm,
  firmTakesItsName,
  parliamentOfNoPlace,
  standingDeputy,
} from './body-extents.js'
import { bareHeadIsNoBody, bodyNamedAfterPerson, forceOfCountry, nameTakesItsHead } from './body-heads.js'
import { bodyEndsWhereNameBegins, marksAtTheEdge, titleWithoutNew } from './boundaries.js'
import { headingInCapitals } from './capitals.js'
import { givenNameOfPerson, sameNameElsewhere } from './consistency.js'
import {
  contestTakesItsHead,
  eventOfDictionary,
  quotedEvent,
  sameEventElsewhere,
  sessionTakesItsBody,
} from './event-names.js'
import { eventWithQuotedName } from './events.js'
import { degreesBeforeName, knownNameThenWord, noHalfWord } from './half-words.js'
import { typeOfLists } from './listed-types.js'
import { bodyOfDictionary, longerNameElsewhere } from './longer-names.js'
import { lunarYear } from './lunar-years.js'
import {
  agendaIsNoEvent,
  headOfSectorIsNoPerson,
  noBodyInKnownBody,
  partyAsAttribute,
  wordsThatNameNothing,
} from './negatives.js'
import { oneTypeOfName, partOfForeignName } from './one-name.js'
import type { Mention, Rule } from './page.js'
import { initialsAfterHonorific, nameAfterHonorific } from './persons.js'
import {
  languageIsNoPlace,
  mannersOfPerson,
  memorialBearsName,
  shortPlace,
  siteIsPlace,
} from './place-kinds.js'
import { personAfterUnit, placeTakesItsUnit, unitOfSeveral } from './places.js'
import { lowerCaseIsHead, nameEndsBeforeWord, nameHasCapital, titleHasPost } from './plausible.js'
import { nameOfPaper, sourceAtTheEnd } from './press.js'
import { thingIsNoName } from './things.js'
import {
  electionOfPost,
  postOfSeveral,
  professionBeforeName,
  titleTakesFormer,
  titleTakesMan,
} from './titles.js'

/** The rules around the model, in the order in which they act. */
export const RULES: readonly Rule[] = [
  marksAtTheEdge,
  headingInCapitals,
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
  agendaIsNoEvent,
  headOfSectorIsNoPerson,
  noBodyInKnownBody,
  noHalfWord,
  degreesBeforeName,
  typeOfLists,
  oneTypeOfName,
  knownNameThenWord,
  lunarYear,
  nameEndsBeforeWord,
  lowerCaseIsHead,
  nameHasCapital,
  titleHasPost,
  titleTakesMan,
  titleTakesFormer,
  professionBeforeName,
  addressTakesItsNumber,
  numberedPlace,
  placeEndsWhereUnitBegins,
  routeToItsEnd,
  shortPlace,
  languageIsNoPlace,
  memorialBearsName,
  standingDeputy,
  bodyGoesOn,
  bodyTakesItsTerm,
  nameTakesItsHead,
  forceOfCountry,
  bareHeadIsNoBody,
  postOfSeveral,
  thingIsNoName,
  electionOfPost,
  nameOfPaper,
  sourceAtTheEnd,
  bodyNamedAfterPerson,
  siteIsPlace,
  mannersOfPerson,
  firmTakesItsName,
  bodyTakesBareUnit,
  parliamentOfNoPlace,
  sessionTakesItsBody,
  eventOfDictionary,
  contestTakesItsHead,
  quotedEvent,
  partOfForeignName,
  sameEventElsewhere,
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
