import type { LawValue } from '../../article.js'
import { scanAtoms } from '../../text/atoms.js'
import { type DocumentNumber, readNumberWithCode } from '../../vietnamese/document-number.js'

interface Entries<Entry> {
  readonly entries: readonly Entry[]
}

/** What document numbers are read with; `Lexicon` has it. */
export interface DocumentData {
  readonly documentTypes: Entries<{ readonly name: string; readonly code?: string }>
  readonly issuers: Entries<{ readonly code: string; readonly name: string }>
}

/**
 * Reads a document number as data.
 *
 * @param number - e.g. `145/2020/NĐ-CP`, `11-NQ/TW`, `36/2017/QH14`
 * @param data - the lexicon, for the codes of types and issuers
 * @returns type, number, year and issuer as far as the number gives them, or null if it is no document number;
 *   `type` is empty where the code names none (`36/2017/QH14` may be a law or a resolution)
 * @example readDocumentNumber('145/2020/NĐ-CP', bundledLexicon())?.issuer // 'Chính phủ'
 */
export function readDocumentNumber(number: string, data: DocumentData): LawValue | null {
  const atoms = scanAtoms(number)
  if (atoms.count === 0) return null
  const read = readNumberWithCode(number, atoms, 0)
  if (read === null || read.endAtom !== atoms.count) return null
  return valueOfNumber(number, read, data)
}

/** The value of a number that was found in a text. */
export function valueOfNumber(text: string, read: DocumentNumber, data: DocumentData): LawValue {
  const [first] = read.parts
  const type = data.documentTypes.entries.find(({ code }) => code === first?.letters)?.name ?? ''
  const issuer = issuerOf(read, type === '' ? 0 : 1, data)
  return {
    kind: 'law',
    type,
    number: text.slice(read.start, read.end),
    ...(read.year === undefined ? {} : { year: read.year }),
    ...(issuer === undefined ? {} : { issuer }),
  }
}

/** The first part that names an issuer, with its digits (`QH14`) or without; joined parts first (`BGD-ĐT`). */
function issuerOf({ parts }: DocumentNumber, from: number, data: DocumentData): string | undefined {
  const rest = parts.slice(from)
  const whole = rest.map(({ letters, digits }) => letters + digits)
  const tries = [whole.join('-'), whole.join(''), ...whole, ...rest.map(({ letters }) => letters)]
  for (const code of tries) {
    const issuer = data.issuers.entries.find((entry) => entry.code === code)
    if (issuer !== undefined) return issuer.name
  }
  return undefined
}
