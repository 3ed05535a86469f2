const SHORTEST = 8
const COMPARED = 16
const ASCII = /^[a-z0-9 .'’-]+$/

/**
 * Foreign names that a journalist spelled in two ways: `Donad Trump` beside `Donald Trump`. Only names without
 * Vietnamese letters, of the same last word and one letter apart; a Vietnamese name one letter apart is someone else.
 *
 * @param names - comparison keys, in the order of the text
 * @returns for each misspelled name the one to read instead (the longer, or else the first)
 */
export function misspelledTwins(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const twins = new Map<string, string>()
  const byLastWord = new Map<string, string[]>()
  for (const name of names) {
    if (name.length < SHORTEST || !ASCII.test(name) || !name.includes(' ')) continue
    const last = name.slice(name.lastIndexOf(' ') + 1)
    const others = byLastWord.get(last) ?? []
    const twin = others.slice(0, COMPARED).find((other) => isOneLetterApart(other, name))
    if (twin === undefined) byLastWord.set(last, [...others.slice(0, COMPARED), name])
    else twins.set(name, twin)
  }
  return twins
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
