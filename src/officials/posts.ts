import type { Post, PostStatus } from '../article.js'
import { isSamePost, type Naming, type NamingOf } from './naming.js'
import { relate } from './organizations.js'
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
  /** Where the post is named first. */
  start: number
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
export function joinPosts(borne: readonly Borne[], namingOf: NamingOf): readonly Post[] {
  const drafts: Draft[] = []
  // Titles beside a name first: how they write the post counts for more than a title alone in a headline.
  for (const one of borne) if (!isAlone(one) && isPost(one.title)) join(drafts, one, namingOf(one.title))
  for (const one of borne) if (isAlone(one) && isPost(one.title)) join(drafts, one, namingOf(one.title))
  return drafts.length < 2 ? drafts.map(toPost) : drafts.sort((a, b) => a.start - b.start).map(toPost)
}

function join(drafts: Draft[], one: Borne, naming: Naming): void {
  for (let i = Math.max(0, drafts.length - COMPARED); i < drafts.length; i++) {
    const draft = drafts[i]!
    if (!isSamePost(draft.naming, naming)) continue
    absorb(draft, one, naming)
    return
  }
  drafts.push(newDraft(one, naming))
}

function isAlone({ by }: Borne): boolean {
  return by === 'title-alone'
}

/** A profession at a body is a post there: `giáo viên Trường Hoa Mai`. */
export function isPost(title: Title): boolean {
  return title.kind === 'post' || (title.kind === 'profession' && title.organization?.type === 'ORGANIZATION')
}

function newDraft(one: Borne, naming: Naming): Draft {
  const { role, organization, start } = one.title
  const { status, since } = one
  return { start, first: one, role, organization: organization?.text ?? null, naming, status, since }
}

function absorb(draft: Draft, one: Borne, naming: Naming): void {
  const { title } = one
  draft.start = Math.min(draft.start, title.start)
  if (isBetterNaming(draft.naming, naming)) {
    if (!(isFormer(draft.role) && !isFormer(title.role)) && !isShortWriting(draft, title, naming))
      draft.role = title.role
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
  if (isAlone(one) || organization === null || draft.organization === null) return false
  if (draft.naming.role.length !== naming.role.length || draft.naming.body.length !== naming.body.length)
    return false
  const shortForms = draft.organization.match(SHORT_FORM) ?? []
  return shortForms.some((form) => !organization.text.includes(form))
}

/** Not a unit word written short (`TP`, `BV`): that is how the name is usually given. */
const SHORT_FORM = /\p{Lu}[\p{Lu}&-]{2,}/gu

/** Whether the new naming says more: a body where none was, a body named more fully, a longer role. */
function isBetterNaming(old: Naming, one: Naming): boolean {
  if (old.body.length === 0) return one.body.length > 0 || one.role.length > old.role.length
  if (one.body.length === 0) return false
  if (old.isPlace !== one.isPlace) return old.isPlace
  return relate(old.body, one.body) === 'first-is-part' || one.role.length > old.role.length
}

/** `GĐ` of a headline after `Giám đốc`. */
function isShortWriting(draft: Draft, title: Title, naming: Naming): boolean {
  return title.role.length < draft.role.length && draft.naming.role.join(' ') === naming.role.join(' ')
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
