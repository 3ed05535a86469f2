/**
 * How large one document may be. A book in one line is read (20 MB of prose take 15 million characters, about a
 * gigabyte of memory, and 200 MB of JSON); past that a run would end without memory, and with it all its other
 * documents. Spaces and marks are counted too, since every word and mark becomes a record of its own.
 */
export const MOST_CHARACTERS = 24_000_000
export const MOST_MARKS = 6_000_000
/** As JSON lines may write them, six bytes a character. */
const MOST_BYTES = MOST_CHARACTERS * 6

/** Why a document is too large, or null. */
export function excessOf(text: string): string | null {
  if (text.length <= MOST_MARKS) return null
  const characters = `${text.length} characters; at most ${MOST_CHARACTERS}`
  if (text.length > MOST_CHARACTERS) return tooLarge(characters)
  const marks = countMarks(text)
  return marks > MOST_MARKS ? tooLarge(`${marks} spaces, digits and marks; at most ${MOST_MARKS}`) : null
}

/** The same for bytes that are not decoded yet. */
export function excessOfBytes(bytes: Uint8Array): string | null {
  return bytes.length > MOST_BYTES ? tooLarge(`${bytes.length} bytes; at most ${MOST_BYTES}`) : null
}

/** What a string that became longer than JavaScript allows says to a reader. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError && error.message === 'Invalid string length')
    return 'the annotated document would be too large for one string: cut the text into several documents'
  return error instanceof Error ? error.message : String(error)
}

function tooLarge(what: string): string {
  return `too large for one document: it has ${what} are annotated; cut it into several documents`
}

function countMarks(text: string): number {
  let marks = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x41) marks++
  return marks
}
