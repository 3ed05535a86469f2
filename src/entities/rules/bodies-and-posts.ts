import { fieldsOfBody } from './body-fields.js'
import { bodyEndsBeforePlace, nameEndsBeforeClause } from './clauses.js'
import { agencyTakesItsHead, partyOfOffices, prisonTakesItsHead, quarterIsNoBody } from './forces.js'
import { bodyOfCommittee, noBodyAfterHead, placeOfBranch } from './inner-bodies.js'
import { nameAfterPost } from './names-in-posts.js'
import type { Rule } from './page.js'
import { paperBeforeTime } from './press.js'
import { bodyOfEveryUnit, memberWrittenShort } from './short-posts.js'
import { committeeOfMember, honorConferred, postOfKind, staffBesidesPerson } from './staff.js'

/**
 * Where names of bodies and posts end, whose name follows them, and what bodies are within: near the end of the list, since
 * it needs all persons and places.
 */
export const BODIES_AND_POSTS: readonly Rule[] = [
  nameEndsBeforeClause,
  bodyEndsBeforePlace,
  nameAfterPost,
  fieldsOfBody,
  committeeOfMember,
  noBodyAfterHead,
  bodyOfCommittee,
  placeOfBranch,
  agencyTakesItsHead,
  prisonTakesItsHead,
  partyOfOffices,
  quarterIsNoBody,
  memberWrittenShort,
  staffBesidesPerson,
  postOfKind,
  honorConferred,
  bodyOfEveryUnit,
  paperBeforeTime,
]
