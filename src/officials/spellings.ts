import type { Span } from '../article.js'
import { codeAt } from '../text/code-at.js'

const NONE: ReadonlyMap<string, string> = new Map()
const SHORTEST = 8
const COMPARED = 16
const ASCII = /^[a-z0-9 .'’-]+$/

/**
 * Full names that are one person's in another spelling, each with the one to read instead (the first of the text).
 *
 * @param text - the article
 * @param marks - the mentions of persons, in order
 * @param names - the comparison key of each mention
 * @param roots - the names that are part of no fuller one, in the order of the text
 */
export function otherSpellings(
  text: string,
  marks: readonly Span[],
  names: readonly string[],
  roots: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  if (roots.size < 2) return NONE
  const spellings = new Map<string, string>()
  const add = (name: string, other: string) => {
    const first = spellings.get(other) ?? other
    if (name !== first && !spellings.has(name)) spellings.set(name, first)
  }
  if (mayBeUnspaced(roots)) for (const [name, other] of unspaced(roots)) add(name, other)
  for (const [name, other] of oneLetterApart(roots)) add(name, other)
  for (let i = 1; i < marks.length; i++) {
    if (!isInParentheses(text, marks[i - 1]!, marks[i]!)) continue
    if (roots.has(names[i]!) && roots.has(names[i - 1]!) && names[i - 1]!.includes(' '))
      add(names[i]!, names[i - 1]!)
  }
  return spellings
}

/** Whether two names may have the same letters: never where these add up to another sum in each. */
function mayBeUnspaced(roots: ReadonlySet<string>): boolean {
  const sums = new Set<number>()
  for (const root of roots) {
    let sum = 0
    for (let i = 0; i < root.length; i++) {
      const code = codeAt(root, i)
      if (code !== SPACE) sum = (Math.imul(sum, 31) + code) | 0
    }
    sums.add(sum)
  }
  return sums.size < roots.size
}

const SPACE = 0x20

/** `Đỗ KimTuyến` beside `Đỗ Kim Tuyến`. */
function unspaced(roots: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const bySqueezed = new Map<string, string>()
  for (const root of roots) {
    const squeezed = root.replaceAll(' ', '')
    const known = bySqueezed.get(squeezed)
    // The reading with more words is the right one.
    if (known === undefined || known.split(' ').length < root.split(' ').length)
      bySqueezed.set(squeezed, root)
  }
  return [...roots].map((root) => [root, bySqueezed.get(root.replaceAll(' ', ''))!] as const)
}

/**
 * Foreign names that a journalist spelled in two ways: `Donad Trump` beside `Donald Trump`. Only names without
 * Vietnamese letters, of the same last word and one letter apart; a Vietnamese name one letter apart is someone else.
 */
function oneLetterApart(roots: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  const byLastWord = new Map<string, string[]>()
  for (const name of roots) {
    if (name.length < SHORTEST || !name.includes(' ') || !ASCII.test(name)) continue
    const last = name.slice(name.lastIndexOf(' ') + 1)
    const others = byLastWord.get(last)
    if (others === undefined) byLastWord.set(last, [name])
    else {
      const twin = others.find((other) => isOneLetterApart(other, name))
      if (twin !== undefined) pairs.push([name, twin])
      else if (others.length < COMPARED) others.push(name)
    }
  }
  return pairs
}

/** One letter more, less or other. */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}

/** `Mạnh Hoành Vĩ (Meng Hongwei)`. */
function isInParentheses(text: string, name: Span, other: Span): boolean {
  return (
    other.start - name.end <= 3 && text[other.end] === ')' && text.slice(name.end, other.start).trim() === '('
  )
}
