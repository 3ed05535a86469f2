import { comparisonKey } from '../vietnamese/key.js'
import type { UserDictionary } from './entries.js'
import { validate } from './generated/validate-dictionary.js'
import { describeMistake, type Mistake, mistakeOf } from './mistakes.js'

/** What {@link loadDictionary} throws: an `Error` that lists every mistake. */
export interface DictionaryError extends Error {
  readonly name: 'DictionaryError'
  readonly mistakes: readonly Mistake[]
}

// What an object in each section may hold; the validator knows, but does not tell.
const NAMED = ['name', 'aliases', 'note']
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  '': ['$schema', 'name', 'note', 'people', 'organizations', 'titles', 'places', 'abbreviations', 'words'],
  people: NAMED,
  organizations: [...NAMED, 'short', 'kind', 'parent', 'validFrom', 'validTo', 'successor', 'ambiguous'],
  titles: ['name', 'kind', 'takes', 'short', 'note'],
  places: [...NAMED, 'kind'],
  abbreviations: ['short', 'meanings', 'code', 'note'],
  meanings: ['long', 'names', 'context', 'weight'],
}

function propertiesAt(pointer: string): readonly string[] {
  const sections = pointer.split('/').filter((part) => Object.hasOwn(PROPERTIES, part))
  return PROPERTIES[sections.at(-1) ?? '']!
}

/**
 * Every mistake in a user's dictionary.
 *
 * @param json - the parsed file
 * @returns an empty list where it is right
 * @example findMistakes({ organizations: [{ name: 'Báo Sao Mai', kind: 'pres' }] })
 *   // [{ path: 'organizations[0].kind', value: 'pres', hint: 'did you mean "press"?' }]
 */
export function findMistakes(json: unknown): readonly Mistake[] {
  if (!validate(json)) {
    return (validate.errors ?? []).map((error) => mistakeOf(error, json, propertiesAt(error.instancePath)))
  }
  const dictionary = json as UserDictionary
  return [...findDuplicates(dictionary), ...findWrongPeriods(dictionary)]
}

/** Two entries for one name: nobody could say which of them wins. */
function findDuplicates(dictionary: UserDictionary): readonly Mistake[] {
  const named = (entries: readonly { readonly name: string }[] = []) => entries.map((entry) => entry.name)
  const lists: readonly (readonly [string, string, readonly string[]])[] = [
    ['people', '.name', named(dictionary.people)],
    ['organizations', '.name', named(dictionary.organizations)],
    ['titles', '.name', named(dictionary.titles)],
    ['places', '.name', named(dictionary.places)],
    ['abbreviations', '.short', (dictionary.abbreviations ?? []).map((entry) => entry.short)],
    ['words', '', dictionary.words ?? []],
  ]
  return lists.flatMap(([section, property, names]) => {
    const first = new Map<string, number>()
    return names.flatMap((name, index) => {
      // `CT` and `Ct` are two short forms, `Thủy` and `THUỶ` one name.
      const key = section === 'abbreviations' ? name.normalize('NFC') : comparisonKey(name)
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, index)
        return []
      }
      const hint = `the same as ${section}[${earlier}]${property}: leave one out`
      return [{ path: `${section}[${index}]${property}`, value: name, hint }]
    })
  })
}

function findWrongPeriods(dictionary: UserDictionary): readonly Mistake[] {
  return (dictionary.organizations ?? []).flatMap(({ validFrom, validTo }, index) => {
    if (validFrom === undefined || validTo === undefined || validFrom < validTo) return []
    const hint = `must be later than validFrom (${validFrom})`
    return [{ path: `organizations[${index}].validTo`, value: validTo, hint }]
  })
}

/**
 * Reads a user's dictionary: people, organizations, titles, places, abbreviations and words of his own.
 *
 * @param json - the parsed file; `dictionaries/schema/dictionary.schema.json` says what it may hold
 * @returns the dictionary, for {@link extendLexicon}
 * @throws DictionaryError with every mistake: path, value and what to do
 * @example loadDictionary({ words: ['thanh toán không chạm'] })
 */
export function loadDictionary(json: unknown): UserDictionary {
  const mistakes = findMistakes(json)
  if (mistakes.length > 0) throw dictionaryError(mistakes)
  return json as UserDictionary
}

function dictionaryError(mistakes: readonly Mistake[]): DictionaryError {
  const count = mistakes.length === 1 ? 'One mistake' : `${mistakes.length} mistakes`
  const message = [`${count} in the dictionary:`, ...mistakes.map(describeMistake)].join('\n  ')
  return Object.assign(new Error(message), { name: 'DictionaryError' as const, mistakes })
}
