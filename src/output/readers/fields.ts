/** Reading JSON that others wrote: each function gives the value or throws with its path and what was expected. */

export type JsonObject = Readonly<Record<string, unknown>>

export function expectObject(value: unknown, path: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  throw wrong(path, 'an object', value)
}

export function expectArray(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw wrong(path, 'an array', value)
}

export function expectString(value: unknown, path: string): string {
  if (typeof value === 'string') return value
  throw wrong(path, 'a string', value)
}

/** An offset into a text of a given length. */
export function expectOffset(value: unknown, length: number, path: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= length) return value
  throw wrong(path, `a whole number from 0 to ${length}`, value)
}

export function expectId(value: unknown, path: string): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  throw wrong(path, 'a string or a number', value)
}

/** An array that may be absent. */
export function arrayOr<T>(
  value: unknown,
  path: string,
  read: (item: unknown, path: string) => T,
): readonly T[] | null {
  if (value === undefined || value === null) return null
  return expectArray(value, path).map((item, index) => read(item, `${path}[${index}]`))
}

export function parseJson(source: string, name: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new SyntaxError(`${name}: not JSON: ${(error as Error).message.slice(0, 160)}`)
  }
}

function wrong(path: string, expected: string, value: unknown): TypeError {
  const shown = JSON.stringify(value) ?? 'nothing'
  return new TypeError(
    `${path}: expected ${expected}, got ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`,
  )
}
