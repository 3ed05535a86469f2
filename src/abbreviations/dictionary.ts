import type { AbbreviationEntry, DocumentType, Issuer } from '../lexicon/entries.js'
import { oncePer } from '../text/once-per.js'

interface Entries<Entry> {
  readonly entries: readonly Entry[]
}

/** What the finder needs of the lexicon: `Lexicon` has all of it, a test may give a toy. */
export interface AbbreviationData {
  readonly abbreviations: Entries<AbbreviationEntry>
  readonly documentTypes: Entries<Pick<DocumentType, 'name' | 'code'>>
  readonly issuers: Entries<Issuer>
  readonly organizationHeads: Entries<{ readonly name: string }>
}

export type Meaning = AbbreviationEntry['meanings'][number]

/** The dictionary, ready to be asked. */
export interface ShortForms {
  /** By exact spelling, dashes as `-`. */
  readonly byShort: ReadonlyMap<string, readonly Meaning[]>
  /** First runs of letters of all short forms, with the length of the longest form that begins so. */
  readonly heads: ReadonlyMap<string, number>
  /** One bit for {@link traceOf} of every head: few other words have the same, and those need not be cut out. */
  readonly traces: Uint8Array
  readonly longestHead: number
  /** The same for heads that begin with a small letter (`cp`). */
  readonly longestSmallHead: number
  /** Types of documents by their codes (`NĐ`), and all their names, the longest first. */
  readonly types: ReadonlyMap<string, readonly string[]>
  readonly typeNames: readonly string[]
  /** Issuers by their codes (`BTC`). */
  readonly issuers: ReadonlyMap<string, string>
  /** Short forms that a number is glued to (`QL19`): those with the cue `>#`. */
  readonly numbered: ReadonlySet<string>
  /** First words of names of bodies in lower case (`tổng công ty`), by their first word. */
  readonly bodies: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Compiles the dictionaries once for each lexicon. */
export const shortForms = oncePer(compile)

function compile(data: AbbreviationData): ShortForms {
  const byShort = new Map<string, readonly Meaning[]>()
  const heads = new Map<string, number>()
  const traces = new Uint8Array(TRACES >> 3)
  let longestHead = 0
  let longestSmallHead = 0
  for (const { short, meanings } of data.abbreviations.entries) {
    const key = spelling(short)
    byShort.set(key, [...(byShort.get(key) ?? []), ...meanings])
    const head = /^[\p{L}\p{M}]+/u.exec(key)?.[0] ?? key
    heads.set(head, Math.max(heads.get(head) ?? 0, key.length))
    const trace = traceOf(head, 0, head.length)
    traces[trace >> 3] = traces[trace >> 3]! | (1 << (trace & 7))
    longestHead = Math.max(longestHead, head.length)
    if (head.charAt(0) === head.charAt(0).toLowerCase())
      longestSmallHead = Math.max(longestSmallHead, head.length)
  }
  const issuers = new Map(data.issuers.entries.map(({ code, name }) => [code, name]))
  const types = new Map<string, string[]>()
  for (const { code, name } of data.documentTypes.entries) {
    if (code !== undefined) types.set(code, [...(types.get(code) ?? []), name])
  }
  const typeNames = data.documentTypes.entries.map(({ name }) => name).sort((a, b) => b.length - a.length)
  const bodies = new Map<string, string[][]>()
  for (const { name } of data.organizationHeads.entries) {
    const words = name.toLowerCase().split(/\s+/u)
    bodies.set(words[0]!, [...(bodies.get(words[0]!) ?? []), words])
  }
  const numbered = new Set<string>()
  for (const [short, meanings] of byShort) {
    if (meanings.some(({ context }) => context?.includes('>#'))) numbered.add(short)
  }
  return {
    byShort,
    heads,
    traces,
    longestHead,
    longestSmallHead,
    types,
    typeNames,
    issuers,
    numbered,
    bodies,
  }
}

const TRACES = 0x8000

/** Length, first and last letter of a piece of text as one small number. */
function traceOf(text: string, start: number, end: number): number {
  const mixed = Math.imul(text.charCodeAt(start), 0x9e35) ^ Math.imul(text.charCodeAt(end - 1), 0x85eb)
  return (mixed ^ (mixed >>> 9) ^ (end - start)) & (TRACES - 1)
}

/** The entry of a head, looked up only where its trace is one of theirs. */
export function headOf(text: string, start: number, end: number, forms: ShortForms): number | undefined {
  const trace = traceOf(text, start, end)
  const isKnown = (forms.traces[trace >> 3]! & (1 << (trace & 7))) !== 0
  return isKnown ? forms.heads.get(text.slice(start, end)) : undefined
}

const DASH_OR_SPACE = /[‐‑‒–—−\s]/u

/** One spelling for dashes and white space, so that `TP  HCM` and `GD–ĐT` are found. */
export function spelling(short: string): string {
  if (isPlain(short)) return short
  if (!DASH_OR_SPACE.test(short)) return short.normalize('NFC')
  return short
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
}

/** Visible ASCII and composed Latin letters alone. */
function isPlain(short: string): boolean {
  for (let at = 0; at < short.length; at++) {
    const code = short.charCodeAt(at)
    const plain =
      (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x1ea0 && code <= 0x1ef9)
    if (!plain) return false
  }
  return true
}
