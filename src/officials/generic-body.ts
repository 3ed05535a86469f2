import { keyAt, keyOf } from './keys.js'
import { longestTitle, type OfficeLexicon } from './office-lexicon.js'
import { splitStatus } from './tenure.js'

/** `Giám đốc Trung tâm`: the known role, and a body that the text names by its kind only. */
export function splitGenericBody(
  role: string,
  lexicon: OfficeLexicon,
): { role: string; body: string } | null {
  if (!lexicon.genericEndings.has(keyOf(role.slice(role.lastIndexOf(' ') + 1)))) return null
  const words = role.split(' ')
  for (let n = words.length - 1; n > 0 && n >= words.length - LONGEST_GENERIC; n--) {
    const [head, body] = [withoutLinkWord(words.slice(0, n).join(' ')), words.slice(n).join(' ')]
    if (!lexicon.genericBodies.has(keyOf(body)) || BARE.has(body)) continue
    const { rest } = splitStatus(keyOf(head))
    if (lexicon.kinds.get(rest) === 'post' && !MINISTERS.has(rest)) return { role: head, body }
  }
  return null
}

/** `Phó Chủ tịch Hội người cao tuổi`: the known role, and a body that the step before did not see as one. */
export function splitUnseenBody(role: string, lexicon: OfficeLexicon): { role: string; body: string } | null {
  const words = role.split(' ')
  if (words.length < SHORTEST_UNSEEN) return null
  const keys = words.map(keyOf)
  const { rest } = splitStatus(keys.join(' '))
  if (lexicon.kinds.has(rest)) return null
  const from = words.length - rest.split(' ').length
  const known = longestTitle(keys, from, lexicon)
  if (known === null || known.kind !== 'post') return null
  const at = from + known.words
  if (at >= words.length - 1 || keys[at + 1] === 'trực' || MINISTERS.has(keys.slice(from, at).join(' ')))
    return null
  const isBody =
    lexicon.genericBodies.has(keys[at]!) || lexicon.genericBodies.has(`${keys[at]!} ${keys[at + 1]!}`)
  return isBody ? { role: words.slice(0, at).join(' '), body: words.slice(at).join(' ') } : null
}

const SHORTEST_UNSEEN = 4

/** What follows these is what they are ministers of: `Bộ trưởng Công an`. */
const MINISTERS = new Set(['bộ trưởng', 'thứ trưởng'])

const LONGEST_GENERIC = 4

/** Written small, these are no names but part of the role: `Phó giám đốc sở`. */
const BARE = new Set(['sở', 'bộ', 'cục', 'vụ', 'phòng', 'ban', 'viện', 'khoa', 'chi bộ'])

/** `người phát ngôn của` → `người phát ngôn`. */
export function withoutLinkWord(role: string): string {
  let end = role.length
  let space = role.lastIndexOf(' ')
  while (space >= 0 && LINK_WORDS.has(keyAt(role, space + 1, end))) {
    end = space
    space = end === 0 ? -1 : role.lastIndexOf(' ', end - 1)
  }
  return role.slice(0, end)
}

const LINK_WORDS = new Set(['của', 'tại', 'ở', 'thuộc', 'cho', '“', '"', '-', ','])
