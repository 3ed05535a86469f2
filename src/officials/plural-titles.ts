import { keyBefore } from './address.js'
import { keyOf } from './keys.js'
import { type Mark, type Scene, sceneOf, type Thing } from './scene.js'

/**
 * Leaves out what the tagger took for titles and is none: plurals (`ba ⟦giám đốc⟧`, `từng là ⟦Phó Giám đốc⟧ gồm các ông`),
 * which another rule reads together with their names, the delegates of a sitting (`⟦ĐB⟧ Lê An`)
 * and what somebody only wants to be.
 */
export function withoutPlurals(scene: Scene): Scene {
  const { text, sentences, marks, others } = scene
  let none: Set<Mark> | undefined
  for (const mark of marks) {
    if (mark.type === 'TITLE' && isNone(text, mark)) (none ??= new Set<Mark>()).add(mark)
  }
  if (none === undefined) return scene
  const left = none
  const freed = [...left].flatMap(({ parts }) => parts)
  return sceneOf(
    text,
    sentences,
    marks.filter((mark) => !left.has(mark)),
    [...others, ...freed].sort(byStart),
  )
}

function isNone(text: string, mark: Mark): boolean {
  const before = mark.start > 0 && text[mark.start - 1] === ' ' ? keyBefore(text, mark.start) : ''
  return (
    PLURAL.has(before) ||
    isOfList(text, mark) ||
    (NOT_BORNE.has(before) && isNotBorne(text, mark)) ||
    isDelegate(text, mark)
  )
}

function byStart(a: Thing, b: Thing): number {
  return a.start - b.start
}

const PLURAL = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', '2', '3', '4'])

function isOfList(text: string, { end }: Mark): boolean {
  return LIST_STARTS.has(text[end + 1] ?? '') && LISTS.some((list) => text.startsWith(list, end))
}

const LISTS = [' gồm ', ' bao gồm ', ' chỉ gồm ']
const LIST_STARTS = new Set(LISTS.map((list) => list[1]!))

/** `ứng viên ⟦tổng thống⟧` is not yet one, `công ty ⟦quản lý⟧` is none, `thay mặt ⟦lãnh đạo Bộ⟧` speaks for others. */
function isNotBorne(text: string, { start, end }: Mark): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start)
  return NOT_YET.test(before) || (FOR.test(before) && LEADERS.test(text.slice(start, end)))
}

/** Last words of what stands before such a title. */
const NOT_BORNE = new Set(['viên', 'ty', 'mặt', 'diện'])
const NOT_YET = /(?:^|[^\p{L}])(?:ứng viên|ứng cử viên|công ty) $/iu
const FOR = /(?:^|[^\p{L}])(?:thay mặt|đại diện) $/iu
const LEADERS = /^lãnh đạo /iu
const LONGEST_LEAD = 16

/** `đại biểu`, `ĐB` without a body is a role in a sitting. */
function isDelegate(text: string, { start, end, parts }: Mark): boolean {
  return parts.length === 0 && end - start <= LONGEST_DELEGATE && DELEGATES.has(keyOf(text.slice(start, end)))
}

const DELEGATES = new Set(['đại biểu', 'đb'])
const LONGEST_DELEGATE = 8
