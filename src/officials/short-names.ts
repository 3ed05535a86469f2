// Names of more words than this are errors of an earlier step; their parts are not worth the time.
const LONGEST_NAME = 8

/** The parts by which a full name may be mentioned. */
export interface NameParts {
  /** `quốc hùng`, `hùng` of `lê quốc hùng`; `emadi` of `ali al-emadi`. */
  readonly endings: readonly string[]
  /** `park` of `park geun-hye`. Never more: `Donald Trump` is no part of `Donald Trump Jr.`, but his father. */
  readonly beginnings: readonly string[]
}

export function nameParts(name: string): NameParts {
  const words = name.split(' ')
  if (words.length < 2 || words.length > LONGEST_NAME) return { endings: [], beginnings: [] }
  const endings = words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
  const last = words.at(-1)!
  const afterHyphen = last.slice(last.lastIndexOf('-') + 1)
  return { endings: afterHyphen === last ? endings : [...endings, afterHyphen], beginnings: [words[0]!] }
}

export interface NearestByPart {
  /** The full name that a short form stands for here. */
  readonly of: (part: string, address: string) => string
  /** Tells that a name was just mentioned, and how it was addressed. */
  readonly see: (name: string, address: string) => void
}

/** Remembers which full name was mentioned last for each of its parts, in general and by title or honorific. */
export function nearestByPart(roots: ReadonlySet<string>): NearestByPart {
  const byEnding = new Map<string, string>()
  const byBeginning = new Map<string, string>()
  // Backwards, so that the first name of the text wins until one has been seen.
  for (const root of [...roots].reverse()) see(root, '')

  function see(root: string, address: string): void {
    const { endings, beginnings } = nameParts(root)
    for (const part of endings) {
      byEnding.set(part, root)
      if (address !== '') byEnding.set(`${address} | ${part}`, root)
    }
    for (const part of beginnings) byBeginning.set(part, root)
  }

  function of(part: string, address: string): string {
    return byEnding.get(`${address} | ${part}`) ?? byEnding.get(part) ?? byBeginning.get(part) ?? part
  }

  return { of, see }
}
