import { isUpper } from '../text/characters.js'
import { spanIndex } from '../text/span.js'
import { type GapToken, NAMED } from './gap.js'
import type { OfficeLexicon } from './office-lexicon.js'
import { between, type Scene, type Thing, thing } from './scene.js'

/** Where the words after a role name its body. */
type BodyRule = (
  scene: Scene,
  tokens: readonly GapToken[],
  at: number,
  lexicon: OfficeLexicon,
) => Thing | undefined

/** In the order of their certainty. */
const RULES: readonly BodyRule[] = [namedBody, linkedBody, fieldBody, unseenBody]

/** The body that begins at a token after a role; undefined where the words name none. */
export function bodyAfter(
  scene: Scene,
  tokens: readonly GapToken[],
  at: number,
  lexicon: OfficeLexicon,
): Thing | undefined {
  for (const rule of RULES) {
    const body = rule(scene, tokens, at, lexicon)
    if (body !== undefined) return body
  }
  return undefined
}

/** `Giám đốc ⟦Sở Y tế⟧`, `thủ môn của ⟦Đội Mây⟧`. */
function namedBody(scene: Scene, tokens: readonly GapToken[], at: number): Thing | undefined {
  const first = LINKS.has(tokens[at]?.key ?? '') ? at + 1 : at
  const central = first + centralWords(tokens, first)
  const body = bodyOf(scene, tokens[central])
  const start = tokens[first]?.start
  return body === undefined || start === undefined || central === first
    ? body
    : between(body, start, body.end)
}

/** How many tokens `T.Ư`, `TW` or `Trung ương` are that begin at `at`: `Ủy viên T.Ư ⟦Đảng⟧`. */
function centralWords(tokens: readonly GapToken[], at: number): number {
  const word = (n: number) => tokens[at + n]?.key
  if (word(0) === 't' && word(1) === '.' && word(2) === 'ư') return 3
  if (word(0) === 'trung' && word(1) === 'ương') return 2
  return word(0) === 'tw' || word(0) === 'tư' ? 1 : 0
}

/** `chuyên gia thị trường tại ⟦Hãng Gió⟧,`: words that say what for, up to the end of the apposition. */
function linkedBody(scene: Scene, tokens: readonly GapToken[], at: number): Thing | undefined {
  let link = at
  while (link < at + LONGEST_FIELD && !LINKS.has(tokens[link]?.key ?? '') && isInName(tokens[link])) link++
  if (!LINKS.has(tokens[link]?.key ?? '')) return undefined
  if (isClosed(tokens, link + 2)) {
    const named = bodyOf(scene, tokens[link + 1])
    if (named !== undefined) return named
  }
  let last = link + 1
  while (last < link + LONGEST_FIELD && isInName(tokens[last + 1])) last++
  const first = tokens[link + 1]
  if (first === undefined || !isClosed(tokens, last + 1) || !isUpper(scene.text[first.start]!))
    return undefined
  return thing('ORGANIZATION', first.start, tokens[last]!.end)
}

const LONGEST_FIELD = 4

/** `cán bộ kinh tế ⟦phường Đồi⟧`: words that say what for, and the place, up to the end of the apposition. */
function fieldBody(scene: Scene, tokens: readonly GapToken[], at: number): Thing | undefined {
  let place = at
  while (place < at + LONGEST_FIELD + 1 && isField(tokens[place])) place++
  const next = tokens[place + 1]
  if (place === at || !(next === undefined || isClosed(tokens, place + 1) || NOT_IN_NAMES.has(next.key)))
    return undefined
  return bodyOf(scene, tokens[place])
}

function isField(token: GapToken | undefined): boolean {
  return token?.key === '-' || (isInName(token) && token?.key !== NAMED && !LINKS.has(token?.key ?? ''))
}

/** `lãnh đạo cơ quan quản lý cảng Mây,`: a body that the step before did not see, up to the end of the apposition. */
function unseenBody(
  _: Scene,
  tokens: readonly GapToken[],
  at: number,
  lexicon: OfficeLexicon,
): Thing | undefined {
  const head = tokens[at]
  const second = tokens[at + 1]
  if (head === undefined || second === undefined) return undefined
  if (!lexicon.genericBodies.has(head.key) && !lexicon.genericBodies.has(`${head.key} ${second.key}`))
    return undefined
  let last = at
  while (last + 1 < Math.min(tokens.length, at + LONGEST_BODY) && isInName(tokens[last + 1])) last++
  if (last === at || !isClosed(tokens, last + 1)) return undefined
  return thing('ORGANIZATION', head.start, tokens[last]!.end)
}

const LONGEST_BODY = 14

function isClosed(tokens: readonly GapToken[], at: number): boolean {
  const key = tokens[at]?.key
  return key === ',' || key === ';'
}

/** Not a mark, and not a word that goes on with the sentence. */
function isInName(token: GapToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.key === NAMED || (/^[\p{L}\d]/u.test(token.key) && !NOT_IN_NAMES.has(token.key)))
  )
}

const LINKS = new Set(['của', 'tại', 'thuộc'])
const NOT_IN_NAMES = new Set([
  ...[
    'là',
    'đã',
    'đang',
    'sẽ',
    'được',
    'bị',
    'cho',
    'nói',
    'biết',
    'có',
    'khi',
    'nhưng',
    'vừa',
    'cũng',
    'làm',
  ],
  ...['từ', 'năm', 'với', 'để', 'trong', 'đến', 'về', 'vì', 'do', 'mà', 'này', 'đó'],
])

function bodyOf({ others }: Scene, token: GapToken | undefined): Thing | undefined {
  if (token?.key !== NAMED) return undefined
  const entity = others[spanIndex(others, token.start)]
  return entity?.type === 'ORGANIZATION' || entity?.type === 'LOCATION' ? entity : undefined
}
