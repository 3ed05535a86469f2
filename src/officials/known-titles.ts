import { oncePer } from '../text/once-per.js'
import { copyOf, hashAt, isAt } from '../text/pieces.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Title } from './role.js'
import type { Mark } from './scene.js'

/** A title that was read once, and all that its reading depends on. */
interface KnownTitle {
  readonly surface: string
  /** Where its first part lies in it; -1 where it has none. */
  readonly start: number
  readonly end: number
  readonly type: string
  readonly hasOtherBody: boolean
  readonly title: Title
}

type KnownTitles = (KnownTitle | undefined)[]

const SLOTS = 0x1000
const LONGEST = 160

/** Titles that were read with a lexicon, direct-mapped: a title means the same in every article. */
export const knownTitles = oncePer(
  (_: OfficeLexicon): KnownTitles => new Array<KnownTitle | undefined>(SLOTS).fill(undefined),
)

/** The reading of a title, made only where these very words, with such parts, were not read before. */
export function titleOnce(
  titles: KnownTitles,
  text: string,
  mark: Mark,
  read: (text: string, mark: Mark) => Title,
): Title {
  const { start, end, parts } = mark
  if (end - start > LONGEST) return read(text, mark)
  const part = parts[0]
  const partStart = part === undefined ? -1 : part.start - start
  const partEnd = part === undefined ? -1 : part.end - start
  const type = part === undefined ? '' : part.type
  const hasOtherBody = parts.length > 1 && parts.some((other, i) => i > 0 && other.type === 'ORGANIZATION')
  const slot = (hashAt(text, start, end) ^ Math.imul(partStart + 1, 0x9e3779b1)) & (SLOTS - 1)
  const title = titles[slot]
  if (
    title !== undefined &&
    title.start === partStart &&
    title.end === partEnd &&
    title.type === type &&
    title.hasOtherBody === hasOtherBody &&
    isAt(title.surface, text, start, end)
  )
    return movedBy(title.title, start)
  // Read apart from the article, so that none of it is kept in memory.
  const surface = copyOf(text.slice(start, end))
  const moved = parts.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
  const made = read(surface, { ...mark, start: 0, end: end - start, parts: moved })
  titles[slot] = { surface, start: partStart, end: partEnd, type, hasOtherBody, title: made }
  return movedBy(made, start)
}

function movedBy(title: Title, by: number): Title {
  const { start, end, role, roleKey, organization, kind, isKnown, status } = title
  const moved =
    organization === null
      ? null
      : {
          start: organization.start + by,
          end: organization.end + by,
          text: organization.text,
          type: organization.type,
        }
  return {
    start: start + by,
    end: end + by,
    role,
    roleKey,
    organization: moved,
    kind,
    isKnown,
    status,
    by: title.by,
  }
}
