import type { Post, PostStatus } from '../article.js'
import { comparisonKey } from '../vietnamese/key.js'
import { organizationWords, relate, type ShortForms } from './organizations.js'
import type { Title } from './role.js'

/** One title that one person bears, at one place of the text. */
export interface Borne {
  readonly title: Title
  readonly status: PostStatus
  readonly since?: string
  readonly by: string
}

/** The office of several mentions: what each of them adds is kept. */
interface Draft {
  readonly first: Borne
  role: string
  roleKey: string
  organization: string | null
  words: readonly string[]
  isPlace: boolean
  status: PostStatus
  since: string | undefined
}

// A person of more posts than this is an error of an earlier step, or an attack.
const COMPARED = 64

/** Joins the mentions of each post: `Phó Chủ tịch` after `Phó Chủ tịch Hội Luật gia` is one post. */
export function joinPosts(borne: readonly Borne[], forms: ShortForms): readonly Post[] {
  const drafts: Draft[] = []
  for (const one of borne) {
    if (!isPost(one.title)) continue
    const words = one.title.organization === null ? [] : organizationWords(one.title.organization, forms)
    const known = drafts.slice(-COMPARED).find((draft) => isSamePost(draft, one, words))
    if (known === undefined) drafts.push(newDraft(one, words))
    else absorb(known, one, words)
  }
  return drafts.map(toPost)
}

/** Ranks, degrees, honors and professions without a body, in the order of the text. */
export function joinRanks(text: string, borne: readonly Borne[]): readonly string[] {
  const ranks = new Map<string, string>()
  for (const { title } of borne) {
    if (isPost(title)) continue
    const rank = withoutGender(text.slice(title.start, title.end).replace(/\s+/gu, ' ').trim())
    const key = comparisonKey(rank)
    if (!ranks.has(key)) ranks.set(key, rank)
  }
  return [...ranks.values()]
}

/** A profession at a body is a post there: `giáo viên Trường Hoa Mai`. */
export function isPost(title: Title): boolean {
  return title.kind === 'post' || (title.kind === 'profession' && title.organization?.type === 'ORGANIZATION')
}

function withoutGender(rank: string): string {
  const words = rank.split(' ')
  return words.length > 1 && /^(?:nam|nữ)$/iu.test(words[0]!) ? words.slice(1).join(' ') : rank
}

/** The same role, or one that the other begins with (`Bộ trưởng` of `Bộ trưởng Quốc phòng`), at a body that may be the same. */
function isSamePost(draft: Draft, one: Borne, words: readonly string[]): boolean {
  const key = one.title.roleKey
  const isRole =
    draft.roleKey === key || draft.roleKey.startsWith(`${key} `) || key.startsWith(`${draft.roleKey} `)
  return (
    isRole && (words.length === 0 || draft.words.length === 0 || relate(draft.words, words) !== 'different')
  )
}

function newDraft(one: Borne, words: readonly string[]): Draft {
  const { role, roleKey, organization } = one.title
  return {
    first: one,
    role,
    roleKey,
    organization: organization?.text ?? null,
    words,
    isPlace: organization?.type === 'LOCATION',
    status: one.status,
    since: one.since,
  }
}

function absorb(draft: Draft, one: Borne, words: readonly string[]): void {
  const { title } = one
  if (title.organization !== null && isBetterName(draft, words)) {
    draft.organization = title.organization.text
    draft.words = words
    draft.isPlace = title.organization.type === 'LOCATION'
  }
  if (title.roleKey.length > draft.roleKey.length) {
    draft.role = title.role
    draft.roleKey = title.roleKey
  }
  if (STRENGTH[one.status] > STRENGTH[draft.status]) draft.status = one.status
  draft.since ??= one.since
}

function isBetterName(draft: Draft, words: readonly string[]): boolean {
  return draft.organization === null || relate(draft.words, words) === 'first-is-part'
}

const STRENGTH: Readonly<Record<PostStatus, number>> = {
  current: 0,
  former: 1,
  acting: 2,
  appointed: 3,
  dismissed: 4,
}

function toPost({ first, role, organization, status, since }: Draft): Post {
  const { start, end } = first.title
  const post = { role, organization, status, span: { start, end }, by: first.by }
  return since === undefined ? post : { ...post, since }
}
