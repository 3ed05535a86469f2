import { communeWithDash, diseaseOfPlace, schoolBearsName } from './borne-names.js'
import { creditIsNoName, initialsAtTheEnd, nicknameInQuotes } from './bylines.js'
import { loanwordIsNoName, personBeforeBody, timeIsNoPerson } from './common-words.js'
import { givenNameBeginsSentence } from './given-names.js'
import { personIsKnownPlace, twoNamesOfPlace } from './known-places.js'
import { placesOfSeveral } from './listed-places.js'
import { nameOverParticle, sameNameTwice } from './name-joints.js'
import { nameEndsBeforeWhole } from './name-words.js'
import { groupOfHouses, houseOfPerson } from './numbered-houses.js'
import type { Rule } from './page.js'
import { calendarIsNoName } from './page-words.js'
import { peopleIsNoName } from './peoples.js'
import { agedIsPerson, saintBeforeName } from './person-or-place.js'
import { holderAfterUnit, personWithNameOfPlace } from './person-places.js'
import { headIsOutside, namesOfJunction, placeBeforeItsPlace } from './place-edges.js'
import { fullNameOfCountry } from './republics.js'
import { brandedSite, placeTakesItsKind, roadWithCode, stationBearsPlace } from './site-names.js'

/** Rules that tell persons and places apart, in the order in which they act: after all that make mentions. */
export const RULES_OF_PERSONS_AND_PLACES: readonly Rule[] = [
  nameEndsBeforeWhole,
  peopleIsNoName,
  personWithNameOfPlace,
  holderAfterUnit,
  houseOfPerson,
  groupOfHouses,
  givenNameBeginsSentence,
  schoolBearsName,
  diseaseOfPlace,
  communeWithDash,
  namesOfJunction,
  headIsOutside,
  sameNameTwice,
  calendarIsNoName,
  placeBeforeItsPlace,
  creditIsNoName,
  nameOverParticle,
  brandedSite,
  stationBearsPlace,
  agedIsPerson,
  saintBeforeName,
  roadWithCode,
  placeTakesItsKind,
  loanwordIsNoName,
  timeIsNoPerson,
  personBeforeBody,
  personIsKnownPlace,
  twoNamesOfPlace,
  fullNameOfCountry,
  initialsAtTheEnd,
  nicknameInQuotes,
  placesOfSeveral,
]
