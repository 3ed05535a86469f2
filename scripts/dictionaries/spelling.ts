import { placeTones } from '../../src/normalize/tone.js'
import type { Entry } from './files.js'

/** NFC, old tone placement (`Ủy`, `hòa`), single spaces: one spelling in all our files. */
export function spellRight(text: string): string {
  const composed = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  return placeTones(composed, 'old').text
}

/** The same for every string in an entry, but for remarks in English. */
export function spellEntryRight(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, key === 'note' ? value : spelled(value)]),
  )
}

function spelled(value: unknown): unknown {
  if (typeof value === 'string') return spellRight(value)
  if (Array.isArray(value)) return value.map(spelled)
  return typeof value === 'object' && value !== null ? spellEntryRight(value as Entry) : value
}
