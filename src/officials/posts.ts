import type { Post, PostStatus } from '../article.js'
import { isLocalBody, organizationWords, relate, type ShortForms } from './organizations.js'
import type { Title } from './role.js'

/** One title that one person bears, at one place of the text. */
export interface Borne {
  readonly title: Title
  readonly status: PostStatus
  readonly since?: string
  readonly by: string
}

/** What a naming of a post says: the words of the role and those of the body. */
export interface Naming {
  readonly role: readonly string[]
  readonly body: readonly string[]
  readonly isPlace: boolean
}

/** The office of several mentions: what each of them adds is kept. */
interface Draft {
  readonly first: Borne
  role: string
  organization: string | null
  naming: Naming
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
    const naming = namingOf(one.title, forms)
    const known = drafts.slice(-COMPARED).find((draft) => isSamePost(draft.naming, naming))
    if (known === undefined) drafts.push(newDraft(one, naming))
    else absorb(known, one, naming)
  }
  return drafts.map(toPost)
}

/** A profession at a body is a post there: `giáo viên Trường Hoa Mai`. */
export function isPost(title: Title): boolean {
  return title.kind === 'post' || (title.kind === 'profession' && title.organization?.type === 'ORGANIZATION')
}

export function namingOf(title: Title, forms: ShortForms): Naming {
  return {
    role: title.roleKey.split(' ').flatMap((word) => forms.get(word) ?? [word]),
    body:
      title.organization === null || title.by === 'generic-organization'
        ? []
        : organizationWords(title.organization, forms),
    isPlace: title.organization?.type === 'LOCATION',
  }
}

/** Whether two namings may be of one post. */
export function isSamePost(a: Naming, b: Naming): boolean {
  return a.role.length >= b.role.length ? fits(a, b) : fits(b, a)
}

/**
 * The same role at a body that may be the same; or a role that has the body's name in it: `Bộ trưởng Y tế` and
 * `Bộ trưởng Bộ Y tế`, `ĐBQH` and `đại biểu Quốc hội`; or a role said more shortly, of the same country or of none:
 * `Bộ trưởng Quốc phòng Pháp`, `Bộ trưởng Pháp`, `Bộ trưởng`. A deputy at a body and its permanent deputy are two.
 */
function fits(long: Naming, short: Naming): boolean {
  if (!short.role.every((word, i) => word === long.role[i])) return false
  const rest = long.role.slice(short.role.length)
  if (short.body.length === 0) return true
  if (rest.length === 0) return long.body.length === 0 || isSameBody(long, short)
  return isWithin(rest, short.body) || (long.isPlace && short.isPlace && isSameBody(long, short))
}

function isWithin(words: readonly string[], body: readonly string[]): boolean {
  const known = new Set(body)
  return words.every((word) => known.has(word) || word === '&' || word === 'và')
}

export function isSameBody(a: Naming, b: Naming): boolean {
  if (a.isPlace !== b.isPlace && isLocalBody(a.isPlace ? b.body : a.body)) return true
  return relate(a.body, b.body) !== 'different'
}

function newDraft(one: Borne, naming: Naming): Draft {
  const { role, organization } = one.title
  return {
    first: one,
    role,
    organization: organization?.text ?? null,
    naming,
    status: one.status,
    since: one.since,
  }
}

function absorb(draft: Draft, one: Borne, naming: Naming): void {
  const { title } = one
  if (isBetterNaming(draft.naming, naming)) {
    draft.role = isFormer(draft.role) && !isFormer(title.role) ? draft.role : title.role
    draft.organization = title.organization?.text ?? draft.organization
    draft.naming = naming
  } else if (draft.organization === null && title.organization !== null) {
    draft.organization = title.organization.text
  } else if (isFullerWriting(draft, one, naming)) {
    draft.organization = title.organization!.text
    draft.role = title.role
  } else if (isFormer(title.role) ? !isFormer(draft.role) : isShortRole(draft, title, naming)) {
    draft.role = title.role
  }
  if (STRENGTH[one.status] > STRENGTH[draft.status]) draft.status = one.status
  draft.since ??= one.since
}

/** The same naming with short forms written out: `Sở Tài nguyên Môi trường` for `Sở TN&MT`. */
function isFullerWriting(draft: Draft, one: Borne, naming: Naming): boolean {
  const { organization } = one.title
  if (one.by === 'title-alone' || organization === null || draft.organization === null) return false
  if (draft.naming.role.length !== naming.role.length || draft.naming.body.length !== naming.body.length)
    return false
  return organization.text.length > draft.organization.length + SHORTENED_BY
}

/** A unit word written short (`TP`, `UB`) is no short form of the name. */
const SHORTENED_BY = 4

/** Whether the new naming says more: a body where none was, a body named more fully, a longer role. */
function isBetterNaming(old: Naming, one: Naming): boolean {
  if (old.body.length === 0) return one.body.length > 0 || one.role.length > old.role.length
  if (one.body.length === 0) return false
  if (old.isPlace !== one.isPlace) return old.isPlace
  return relate(old.body, one.body) === 'first-is-part' || one.role.length > old.role.length
}

/** `GĐ` where the text also says `Giám đốc`. */
function isShortRole(draft: Draft, title: Title, naming: Naming): boolean {
  return title.role.length > draft.role.length && draft.naming.role.join(' ') === naming.role.join(' ')
}

function isFormer(role: string): boolean {
  return /^nguyên /iu.test(role)
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
