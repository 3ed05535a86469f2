import type { Mistake } from '../../src/lexicon/mistakes.js'
import type { DictionaryFile, Entry } from './files.js'

/** A property whose value must be found elsewhere. */
interface Reference {
  readonly file: string
  readonly property: string
  /** What it must be found among. */
  readonly among: (entries: (name: string) => readonly Entry[]) => ReadonlySet<string>
  readonly what: string
}

const REFERENCES: readonly Reference[] = [
  {
    file: 'organizations',
    property: 'parent',
    among: (of) => values(of('organizations'), 'name'),
    what: 'an organization',
  },
  {
    file: 'organizations',
    property: 'successor',
    among: (of) => values(of('organizations'), 'name'),
    what: 'an organization',
  },
  {
    file: 'provinces',
    property: 'successor',
    among: (of) => currentProvinces(of),
    what: 'a current province',
  },
  {
    file: 'districts',
    property: 'province',
    among: (of) => values(of('provinces'), 'code'),
    what: 'a province',
  },
  {
    file: 'districts',
    property: 'successor',
    among: (of) => communesAndDistricts(of),
    what: 'a commune or district',
  },
  { file: 'communes', property: 'province', among: (of) => currentProvinces(of), what: 'a current province' },
  {
    file: 'communes-former',
    property: 'district',
    among: (of) => values(of('districts'), 'code'),
    what: 'a district',
  },
]

function values(entries: readonly Entry[], property: string): ReadonlySet<string> {
  return new Set(entries.map((entry) => String(entry[property])))
}

function currentProvinces(of: (name: string) => readonly Entry[]): ReadonlySet<string> {
  return values(
    of('provinces').filter(({ status }) => status === 'current'),
    'code',
  )
}

function communeCodes(of: (name: string) => readonly Entry[]): ReadonlySet<string> {
  return new Set(of('communes').flatMap(({ communes }) => String(communes).match(/\d{5}/g) ?? []))
}

function communesAndDistricts(of: (name: string) => readonly Entry[]): ReadonlySet<string> {
  return new Set([...communeCodes(of), ...values(of('districts'), 'code')])
}

/** References that lead nowhere, and former units without a successor. */
export function findBrokenReferences(
  file: DictionaryFile,
  all: readonly DictionaryFile[],
): readonly Mistake[] {
  const of = (name: string) => all.find((other) => other.name === name)?.entries ?? []
  return [
    ...REFERENCES.filter((reference) => reference.file === file.name).flatMap((reference) => {
      const known = reference.among(of)
      return file.entries.flatMap((entry, index) => {
        const value = entry[reference.property]
        if (value === undefined || known.has(String(value))) return []
        const path = `entries[${index}].${reference.property}`
        return [{ path, value, hint: `there is no such entry: must be ${reference.what}` }]
      })
    }),
    ...(file.name === 'communes-former' ? findLostCommunes(file, communeCodes(of)) : []),
    ...(file.name === 'provinces' ? findFormerWithoutSuccessor(file) : []),
  ]
}

function findLostCommunes(file: DictionaryFile, current: ReadonlySet<string>): readonly Mistake[] {
  return file.entries.flatMap(({ communes }, index) =>
    (String(communes).match(/>\d{5}/g) ?? [])
      .filter((successor) => !current.has(successor.slice(1)))
      .map((value) => ({ path: `entries[${index}].communes`, value, hint: 'must be a current commune' })),
  )
}

function findFormerWithoutSuccessor(file: DictionaryFile): readonly Mistake[] {
  return file.entries.flatMap((entry, index) => {
    if (entry.status !== 'former' || (entry.successor !== undefined && entry.validTo !== undefined)) return []
    return [
      { path: `entries[${index}]`, value: entry, hint: 'a former province needs validTo and successor' },
    ]
  })
}
