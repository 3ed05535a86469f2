import { distance } from 'fastest-levenshtein'
import type { SchemaError } from './generated/validate-dictionary.js'

/** One thing that is wrong in a dictionary, said so that its author can mend it. */
export interface Mistake {
  /** Where: `organizations[2].kind`; empty for the file as a whole. */
  readonly path: string
  /** What stands there; undefined where something is missing. */
  readonly value: unknown
  /** What to do. */
  readonly hint: string
}

/** One line for a person: `organizations[2].kind: "minstry": did you mean "ministry"?` */
export function describeMistake(mistake: Mistake): string {
  return `${mistake.path || '(file)'}: ${shown(mistake.value)}: ${mistake.hint}`
}

const LONGEST_SHOWN = 80

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
}

/** `/organizations/2/kind` → `organizations[2].kind`. */
function readablePath(pointer: string): string {
  let path = ''
  for (const part of pointerParts(pointer)) {
    if (/^\d+$/.test(part)) path += `[${part}]`
    else path += path === '' ? part : `.${part}`
  }
  return path
}

function pointerParts(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function valueAt(data: unknown, pointer: string): unknown {
  let value = data
  for (const part of pointerParts(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[part]
  }
  return value
}

/** The candidate nearest to what was written, if it is near enough to have been meant. */
function nearest(written: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const candidate of candidates) {
    const difference = distance(written.toLowerCase(), candidate.toLowerCase())
    if (difference < least) {
      least = difference
      best = candidate
    }
  }
  return best
}

/**
 * Says in our words what ajv found.
 *
 * @param error - one of the validator's errors
 * @param data - the whole file
 * @param properties - the properties that an object at this path may have, for `did you mean`
 */
export function mistakeOf(error: SchemaError, data: unknown, properties: readonly string[]): Mistake {
  const path = readablePath(error.instancePath)
  const value = valueAt(data, error.instancePath)
  const { params } = error
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      const meant = nearest(name, properties)
      const hint = meant ? `did you mean "${meant}"?` : `unknown property; known are ${properties.join(', ')}`
      return {
        path: path === '' ? name : `${path}.${name}`,
        value: valueAt(data, `${error.instancePath}/${pointerPart(name)}`),
        hint,
      }
    }
    case 'required': {
      const name = String(params.missingProperty)
      return { path: path === '' ? name : `${path}.${name}`, value: undefined, hint: `add "${name}"` }
    }
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String)
      const meant = typeof value === 'string' ? nearest(value, allowed) : undefined
      return {
        path,
        value,
        hint: meant ? `did you mean "${meant}"?` : `must be one of ${allowed.join(', ')}`,
      }
    }
    case 'type':
      return { path, value, hint: `must be ${article(String(params.type))}` }
    case 'pattern':
      return { path, value, hint: patternHint(String(params.pattern)) }
    case 'uniqueItems':
      return {
        path: `${path}[${params.i}]`,
        value: valueAt(data, `${error.instancePath}/${params.i}`),
        hint: 'the same as another item: leave one out',
      }
    case 'minItems':
      return { path, value, hint: 'must not be empty: add an item or leave the property out' }
    case 'const':
      return { path, value, hint: `must be ${JSON.stringify(params.allowedValue)}, or left out` }
    default:
      return { path, value, hint: error.message ?? error.keyword }
  }
}

function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`
}

function patternHint(pattern: string): string {
  if (pattern.includes('\\d{4}-')) return 'must be a date: YYYY-MM-DD'
  if (pattern.includes('\\S')) return 'must not be empty, nor begin or end with a space'
  return `must match ${pattern}`
}
