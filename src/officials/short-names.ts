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
  /** Whether any short form could stand for several names: only then the address matters. */
  readonly isNeeded: boolean
}

/** Remembers which full name was mentioned last for each of its parts, in general and by title or honorific. */
export function nearestByPart(roots: ReadonlySet<string>): NearestByPart {
  const parts = new Map<string, NameParts>()
  const byEnding = new Map<string, string>()
  const byBeginning = new Map<string, string>()
  const shared = new Set<string>()
  // Backwards, so that the first name of the text wins until one has been seen.
  for (const root of [...roots].reverse()) {
    const { endings, beginnings } = nameParts(root)
    parts.set(root, { endings, beginnings })
    for (const part of endings) {
      if (byEnding.has(part)) shared.add(part)
      byEnding.set(part, root)
    }
    for (const part of beginnings) {
      if (byBeginning.has(part)) shared.add(part)
      byBeginning.set(part, root)
    }
  }

  // Only a part of several names has anything to remember.
  function see(root: string, address: string): void {
    if (shared.size === 0) return
    const { endings, beginnings } = parts.get(root) ?? NO_PARTS
    for (const part of endings) {
      if (!shared.has(part)) continue
      byEnding.set(part, root)
      if (address !== '') byEnding.set(`${address} | ${part}`, root)
    }
    for (const part of beginnings) if (shared.has(part)) byBeginning.set(part, root)
  }

  function of(part: string, address: string): string {
    return byEnding.get(`${address} | ${part}`) ?? byEnding.get(part) ?? byBeginning.get(part) ?? part
  }

  return { of, see, isNeeded: shared.size > 0 }
}

const NO_PARTS: NameParts = { endings: [], beginnings: [] }
