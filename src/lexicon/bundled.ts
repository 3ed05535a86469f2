import abbreviations from '../../dictionaries/abbreviations.json' with { type: 'json' }
import communes from '../../dictionaries/communes.json' with { type: 'json' }
import formerCommunes from '../../dictionaries/communes-former.json' with { type: 'json' }
import countries from '../../dictionaries/countries.json' with { type: 'json' }
import districts from '../../dictionaries/districts.json' with { type: 'json' }
import documentTypes from '../../dictionaries/document-types.json' with { type: 'json' }
import eventHeads from '../../dictionaries/event-heads.json' with { type: 'json' }
import events from '../../dictionaries/events.json' with { type: 'json' }
import foreignPlaces from '../../dictionaries/foreign-places.json' with { type: 'json' }
import givenNames from '../../dictionaries/given-names.json' with { type: 'json' }
import honorifics from '../../dictionaries/honorifics.json' with { type: 'json' }
import issuers from '../../dictionaries/issuers.json' with { type: 'json' }
import laws from '../../dictionaries/laws.json' with { type: 'json' }
import middleNames from '../../dictionaries/middle-names.json' with { type: 'json' }
import officePhrases from '../../dictionaries/office-phrases.json' with { type: 'json' }
import organizationHeads from '../../dictionaries/organization-heads.json' with { type: 'json' }
import organizations from '../../dictionaries/organizations.json' with { type: 'json' }
import placeUnits from '../../dictionaries/place-units.json' with { type: 'json' }
import products from '../../dictionaries/products.json' with { type: 'json' }
import provinces from '../../dictionaries/provinces.json' with { type: 'json' }
import surnames from '../../dictionaries/surnames.json' with { type: 'json' }
import titles from '../../dictionaries/titles.json' with { type: 'json' }
import wellKnownPeople from '../../dictionaries/well-known-people.json' with { type: 'json' }
import type { Lexicon, SectionName } from './lexicon.js'
import { lexiconFrom, makeNamed } from './make.js'

// The types that TypeScript infers from JSON are wider than those of the schemas, which a test checks the files by.
const FILES: { readonly [Name in SectionName]: { readonly entries: readonly unknown[] } } = {
  titles,
  organizations,
  organizationHeads,
  abbreviations,
  honorifics,
  surnames,
  givenNames,
  middleNames,
  provinces,
  districts,
  communes,
  formerCommunes,
  countries,
  foreignPlaces,
  placeUnits,
  documentTypes,
  issuers,
  laws,
  events,
  eventHeads,
  officePhrases,
  products,
  wellKnownPeople,
  people: { entries: [] },
  own: { entries: [] },
  words: { entries: [] },
}

let bundled: Lexicon | undefined

/**
 * The dictionaries of the package.
 *
 * @returns always the same object; each section is made when it is first read
 * @example bundledLexicon().titles.entries.length
 */
export function bundledLexicon(): Lexicon {
  return (bundled ??= lexiconFrom((name) => makeNamed(name, FILES[name].entries)))
}
