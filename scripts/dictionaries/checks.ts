import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { type Mistake, mistakeOf } from '../../src/lexicon/mistakes.js'
import { repeatedAliases } from './aliases.js'
import { type DictionaryFile, readSchema } from './files.js'
import { identityOf, inOrder } from './order.js'
import { findBrokenReferences } from './references.js'
import { spellEntryRight } from './spelling.js'

/** One ajv for all schemas. */
const ajv = new Ajv2020({ allErrors: true, strict: true })
const validators = new Map<string, ValidateFunction>()

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name)
  if (known !== undefined) return known
  const made = ajv.compile(readSchema(name))
  validators.set(name, made)
  return made
}

type Check = (file: DictionaryFile, all: readonly DictionaryFile[]) => readonly Mistake[]

/** What must hold of every dictionary of the package, in the order in which it is looked at. */
export const CHECKS: readonly Check[] = [
  followsSchema,
  isSpelledOurWay,
  isSorted,
  hasNoDuplicates,
  namesEachSpellingOnce,
  endsAfterItBegins,
  findBrokenReferences,
]

export function checkDictionary(file: DictionaryFile, all: readonly DictionaryFile[]): readonly Mistake[] {
  const wrong = followsSchema(file)
  // The other checks read entries as the schema shapes them.
  return wrong.length > 0 ? wrong : CHECKS.slice(1).flatMap((check) => check(file, all))
}

function followsSchema(file: DictionaryFile): readonly Mistake[] {
  const validate = validatorOf(file.name)
  const data: unknown = JSON.parse(file.source)
  if (validate(data)) return []
  return (validate.errors ?? []).map((error) => mistakeOf(error, data, []))
}

function isSpelledOurWay({ name, entries }: DictionaryFile): readonly Mistake[] {
  if (identityOf(name, {}) === undefined) return []
  return entries.flatMap((entry, index) => {
    const right = JSON.stringify(spellEntryRight(entry))
    if (right === JSON.stringify(entry)) return []
    return [{ path: `entries[${index}]`, value: entry, hint: `write NFC and old tone placement: ${right}` }]
  })
}

function isSorted({ name, entries }: DictionaryFile): readonly Mistake[] {
  const sorted = inOrder(name, entries)
  const index = entries.findIndex((entry, at) => entry !== sorted[at])
  if (index === -1) return []
  const hint = 'out of order: run `npx tsx scripts/build-dictionaries.ts --write`'
  return [{ path: `entries[${index}]`, value: entries[index], hint }]
}

function hasNoDuplicates({ name, entries }: DictionaryFile): readonly Mistake[] {
  const first = new Map<string, number>()
  return entries.flatMap((entry, index) => {
    const identity = identityOf(name, entry)
    if (identity === undefined) return []
    const earlier = first.get(identity)
    if (earlier === undefined) {
      first.set(identity, index)
      return []
    }
    return [{ path: `entries[${index}]`, value: entry, hint: `the same as entries[${earlier}]` }]
  })
}

/** An alias that differs from the name in case or tone placement only adds nothing: both have one key. */
function namesEachSpellingOnce({ entries }: DictionaryFile): readonly Mistake[] {
  return entries.flatMap((entry, index) =>
    repeatedAliases(entry).map((at) => ({
      path: `entries[${index}].aliases[${at}]`,
      value: (entry.aliases as readonly unknown[])[at],
      hint: 'has the same comparison key as the name or another alias',
    })),
  )
}

function endsAfterItBegins({ entries }: DictionaryFile): readonly Mistake[] {
  return entries.flatMap(({ validFrom, validTo }, index) => {
    if (typeof validFrom !== 'string' || typeof validTo !== 'string' || validFrom < validTo) return []
    return [{ path: `entries[${index}].validTo`, value: validTo, hint: `must be later than ${validFrom}` }]
  })
}
