import type { View } from '../features/view.js'
import { placeEndsWhereUnitBegins, routeToItsEnd } from './addresses.js'
import { bodyTakesItsPlace, titleTakesItsBody } from './adjacency.js'
import { nameAcrossApostrophe } from './apostrophes.js'
import { postAfterName, roleInApposition } from './appositions.js'
import { companyOfDictionary, photographer, placeAsDateline } from './bare-names.js'
import { bodyInBody, bodyTakesItsHead, bodyWithQuotedName, personAfterHead } from './bodies.js'
import { BODIES_AND_POSTS } from './bodies-and-posts.js'
import { bodyFillsLine, placeInCapitals } from './bodies-in-capitals.js'
import { bodyGoesOn, bodyTakesBareUnit, bodyTakesItsTerm, parliamentOfNoPlace } from './body-extents.js'
import { bareHeadIsNoBody, bodyNamedAfterPerson, nameTakesItsHead } from './body-heads.js'
import { bodyGoesOnAfterBracket, bodyTakesItsNumber, committeeAtEnd } from './body-tails.js'
import { marksAtTheEdge } from './boundaries.js'
import { branchOfBank } from './branches.js'
import { headingInCapitals } from './capitals.js'
import { columnsApart } from './columns.js'
import { givenNameOfPerson, sameNameElsewhere } from './consistency.js'
import { eventTakesItsDay, eventTakesItsYear, foundingDay } from './event-days.js'
import { eventTakesItsHead, eventTakesItsNumber, foreignEvent, leagueOfCountry } from './event-extents.js'
import {
  contestTakesItsHead,
  eventOfDictionary,
  quotedEvent,
  sameEventElsewhere,
  sessionTakesItsBody,
} from './event-names.js'
import { numberedCongress, numberedSeries } from './event-series.js'
import { eventWithQuotedName } from './events.js'
import { delegationOfPlace, firmNamedAfterPerson, wordsBeforeBody } from './firm-names.js'
import { noHalfWord } from './half-words.js'
import { headingNamesNobody, partOfDocument } from './headings.js'
import { addressTakesItsNumber } from './house-numbers.js'
import { twoForeignNames } from './hyphens.js'
import { degreeWithStop, policeInPost, postBeginsSentence } from './known-posts.js'
import { postAfterDash, postAfterLabel, postsWithDash } from './labelled-posts.js'
import { placeOfSigning, signedForOffice, stateAboveDocument } from './letterhead.js'
import { RULES_OF_PERSONS_AND_PLACES } from './list-of-names.js'
import { typeOfLists } from './listed-types.js'
import { bodyOfDictionary, longerNameElsewhere } from './longer-names.js'
import { lunarYear } from './lunar-years.js'
import { nameEndsBeforeVerb } from './name-ends.js'
import { countryThenName, nameOfStar, shortFormEndsName } from './names-apart.js'
import {
  agendaIsNoEvent,
  headOfSectorIsNoPerson,
  noBodyInKnownBody,
  partyAsAttribute,
  wordsThatNameNothing,
} from './negatives.js'
import { bodyOfForce, companyOfBoard, knownPlaceAtEnd } from './nested.js'
import { noEvent } from './no-events.js'
import { beautyIsNoPlace, centralCommittee, numberedCenter, sharesInRow, shortForField } from './no-names.js'
import { oneTypeOfName, partOfForeignName } from './one-name.js'
import type { Mention, Rule } from './page.js'
import { initialsAfterHonorific, nameAfterHonorific } from './persons.js'
import { memorialBearsName, shortPlace, siteIsPlace } from './place-kinds.js'
import { placesInRow } from './place-names.js'
import { bareUnitIsNoPlace, personAfterUnit, placeTakesItsUnit, unitOfSeveral } from './places.js'
import { lowerCaseIsHead, nameEndsBeforeWord, nameHasCapital, titleHasPost } from './plausible.js'
import { nameOfPaper, sourceAtTheEnd } from './press.js'
import { boardBeforeQuotation, quotationIsClosed } from './quoted-boards.js'
import { roleBesidesPerson } from './roles.js'
import { numberedSession, ownerOfEvent, prizesInRow } from './sessions.js'
import { wholeAfterPart } from './short-posts.js'
import { routeParts, siteTakesName } from './sites.js'
import { thingIsNoName } from './things.js'
import { bodyOfBody, postOfCountries, titleOfBody } from './title-extents.js'
import {
  electionOfPost,
  postOfSeveral,
  professionBeforeName,
  titleTakesActing,
  titleTakesFormer,
  titleTakesMan,
} from './titles.js'
import { websiteAsSource } from './websites.js'

/** The rules around the model, in the order in which they act. */
export const RULES: readonly Rule[] = [
  columnsApart,
  marksAtTheEdge,
  signedForOffice,
  headingInCapitals,
  headingNamesNobody,
  initialsAfterHonorific,
  nameAfterHonorific,
  nameAcrossApostrophe,
  personAfterUnit,
  personAfterHead,
  bodyTakesItsHead,
  placeTakesItsUnit,
  unitOfSeveral,
  boardBeforeQuotation,
  bodyWithQuotedName,
  quotationIsClosed,
  eventWithQuotedName,
  bodyOfDictionary,
  longerNameElsewhere,
  bodyTakesItsPlace,
  titleTakesItsBody,
  sameNameElsewhere,
  givenNameOfPerson,
  bodyInBody,
  wordsThatNameNothing,
  partyAsAttribute,
  agendaIsNoEvent,
  headOfSectorIsNoPerson,
  noBodyInKnownBody,
  noHalfWord,
  typeOfLists,
  oneTypeOfName,
  lunarYear,
  nameEndsBeforeWord,
  lowerCaseIsHead,
  nameHasCapital,
  titleHasPost,
  titleTakesMan,
  titleTakesFormer,
  titleTakesActing,
  professionBeforeName,
  addressTakesItsNumber,
  placeEndsWhereUnitBegins,
  routeToItsEnd,
  shortPlace,
  memorialBearsName,
  bodyGoesOn,
  bodyTakesItsTerm,
  nameTakesItsHead,
  bareHeadIsNoBody,
  postOfSeveral,
  companyOfDictionary,
  thingIsNoName,
  electionOfPost,
  nameOfPaper,
  sourceAtTheEnd,
  bodyNamedAfterPerson,
  siteIsPlace,
  bodyTakesBareUnit,
  parliamentOfNoPlace,
  sessionTakesItsBody,
  eventOfDictionary,
  contestTakesItsHead,
  quotedEvent,
  partOfForeignName,
  sameEventElsewhere,
  twoForeignNames,
  wholeAfterPart,
  bodyOfBody,
  titleOfBody,
  postOfCountries,
  roleBesidesPerson,
  companyOfBoard,
  bodyOfForce,
  knownPlaceAtEnd,
  beautyIsNoPlace,
  numberedCenter,
  shortForField,
  foreignEvent,
  leagueOfCountry,
  eventTakesItsNumber,
  eventTakesItsHead,
  photographer,
  placeAsDateline,
  siteTakesName,
  routeParts,
  firmNamedAfterPerson,
  websiteAsSource,
  delegationOfPlace,
  wordsBeforeBody,
  nameOfStar,
  shortFormEndsName,
  countryThenName,
  nameEndsBeforeVerb,
  postBeginsSentence,
  policeInPost,
  degreeWithStop,
  ownerOfEvent,
  prizesInRow,
  numberedSession,
  sharesInRow,
  placesInRow,
  postAfterName,
  roleInApposition,
  bodyTakesItsNumber,
  bodyGoesOnAfterBracket,
  committeeAtEnd,
  centralCommittee,
  noEvent,
  eventTakesItsYear,
  eventTakesItsDay,
  foundingDay,
  numberedSeries,
  numberedCongress,
  branchOfBank,
  postAfterLabel,
  postAfterDash,
  postsWithDash,
  placeInCapitals,
  bodyFillsLine,
  bareUnitIsNoPlace,
  partOfDocument,
  placeOfSigning,
  stateAboveDocument,
  ...BODIES_AND_POSTS,
  ...RULES_OF_PERSONS_AND_PLACES,
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
