import type { PostStatus } from '../article.js'
import { readCue } from './cues.js'
import { gapBetween, HONORIFIC } from './gap.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Persons } from './persons.js'
import type { Scene } from './scene.js'

/** Who bears a title, and what the words around it say of the post. */
export interface Holding {
  readonly person: number
  readonly status: PostStatus
  readonly by: string
}

/** What the rules read: the marks of one sentence, and who bears which title so far. */
interface Reading {
  readonly scene: Scene
  readonly persons: Persons
  readonly lexicon: OfficeLexicon
  readonly from: number
  readonly to: number
  readonly holdings: (Holding | undefined)[]
}

type Rule = (reading: Reading, at: number) => Omit<Holding, 'by'> | null

/**
 * Rules in the order of their certainty; each is tried on every title of the sentence that has no bearer yet, before
 * the next rule is.
 */
const RULES: readonly (readonly [by: string, direction: 'forward' | 'backward', rule: Rule])[] = [
  ['title-before-name', 'backward', titleBeforeName],
  ['title-after-name', 'forward', titleAfterName],
  ['title-before-comma-name', 'backward', titleBeforeCommaName],
  ['next-in-row', 'forward', nextInRow],
  ['row-before-name', 'backward', rowBeforeName],
  ['office-verb', 'forward', officeVerb],
  ['office-of-name', 'backward', officeOfName],
]

/** Finds the bearer of each title that a name in the same sentence has; `undefined` where none has it. */
export function attachTitles(
  scene: Scene,
  persons: Persons,
  lexicon: OfficeLexicon,
): readonly (Holding | undefined)[] {
  const holdings: (Holding | undefined)[] = new Array(scene.marks.length)
  for (let from = 0; from < scene.marks.length; ) {
    let to = from + 1
    while (to < scene.marks.length && scene.marks[to]!.sentence === scene.marks[from]!.sentence) to++
    attachSentence({ scene, persons, lexicon, from, to, holdings })
    from = to
  }
  return holdings
}

function attachSentence(reading: Reading): void {
  const { from, to, holdings, scene } = reading
  for (const [by, direction, rule] of RULES) {
    const step = direction === 'forward' ? 1 : -1
    for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
      if (scene.marks[at]!.type !== 'TITLE' || holdings[at] !== undefined) continue
      const found = rule(reading, at)
      if (found !== null) holdings[at] = { ...found, by }
    }
  }
}

function gap({ scene, lexicon }: Reading, left: number, right: number): string | null {
  return gapBetween(scene, lexicon, scene.marks[left]!.end, scene.marks[right]!.start)
}

function nameAt({ scene, persons, from, to }: Reading, at: number): number {
  return at >= from && at < to && scene.marks[at]!.type === 'PERSON' ? persons.personOf[at]! : -1
}

/** “Chủ tịch UBND tỉnh Lê Văn An”, “Thủ tướng nước này, ông …” is left to a later rule. */
function titleBeforeName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at + 1)
  if (person < 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && BEFORE_NAME.test(between) ? { person, status: statusBefore(reading, at) } : null
}

const BEFORE_NAME =
  /^(?:(?:nước|tỉnh|sở|bộ|ngành) này|đắc cử|nhí|mỹ gốc á|nổi tiếng|đương nhiệm|(?:người )?◦|- @)?(?: ?@)*$/u

/** “Ông Lê Văn An, Chủ tịch …”, “An (hiện là Bí thư …)”. */
function titleAfterName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at - 1)
  if (person < 0) return null
  const between = gap(reading, at - 1, at)
  if (between === null || !AFTER_NAME.test(between)) return null
  return { person, status: readCue(between) ?? 'current' }
}

const AFTER_NAME =
  /^(?:[,\-:](?: ◦)?(?: ,)?|,? ?\(? ?(?:[,-] )?(?:tân|nữ|hiện|hiện là|hiện nay là|là|khi đó là|chức vụ|kiêm|đồng thời là|với tư cách là|(?:thời điểm đó )?đang là))$/u

/** “Tổng giám đốc Apple, ông Tim Cook”, where no name before it claims the title. */
function titleBeforeCommaName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at + 1)
  if (person < 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && /^(?:[,-](?: @)*|là|do @|của @)$/u.test(between) && !(between === 'của @')
    ? { person, status: statusBefore(reading, at) }
    : null
}

/** “…, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Y tế”: the second has the bearer of the first. */
function nextInRow(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const previous = at > reading.from ? reading.holdings[at - 1] : undefined
  if (previous === undefined || nameAt(reading, at - 1) >= 0) return null
  const between = gap(reading, at - 1, at)
  if (between === null) return null
  const cue = readCue(between)
  if (cue !== null && !/[.;]/u.test(between)) return { person: previous.person, status: cue }
  return IN_ROW.test(between) ? { person: previous.person, status: previous.status } : null
}

const IN_ROW =
  /^(?:,|-|\/|và|,? ?kiêm|, đồng thời là|và là|,? ?hiện là|,? ?tập sự|\( hiện nay là|\( hiện là|(?:◦ )?,? ?(?:◦ )?,|của)?$/u

/** “Trung tướng, Thứ trưởng Bộ Công an Lê Văn An”. */
function rowBeforeName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  if (at + 1 >= reading.to) return null
  const next = reading.holdings[at + 1]
  if (next === undefined || nameAt(reading, at + 1) >= 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && IN_ROW.test(between) ? { person: next.person, status: next.status } : null
}

/** “Bà Lan … được bổ nhiệm giữ chức Giám đốc Sở”: the bearer is named earlier in the sentence, or is `bà`. */
function officeVerb(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const { scene, from } = reading
  const start =
    at > from ? scene.marks[at - 1]!.end : (scene.sentences[scene.marks[at]!.sentence]?.start ?? 0)
  const lead = gapBetween(
    scene,
    reading.lexicon,
    Math.max(start, scene.marks[at]!.start - 150),
    scene.marks[at]!.start,
  )
  const status = lead === null ? null : readCue(lead)
  if (lead === null || status === null) return null
  if (!officeOfNameAhead(reading, at)) {
    for (let i = at - 1; i >= from; i--) {
      const person =
        scene.marks[i]!.type === 'PERSON' ? nameAt(reading, i) : (reading.holdings[i]?.person ?? -1)
      if (person >= 0) return { person, status }
    }
    const person = lead.split(' ').includes(HONORIFIC) ? lastNamed(reading) : -1
    if (person >= 0) return { person, status }
  }
  return null
}

/** Who `ông` is at the start of a sentence: the first who was named in the nearest sentence with a name. */
function lastNamed({ scene, persons, from }: Reading): number {
  let at = from - 1
  while (at >= 0 && scene.marks[at]!.type !== 'PERSON') at--
  if (at < 0) return -1
  const { sentence } = scene.marks[at]!
  for (let i = at; i >= 0 && scene.marks[i]!.sentence === sentence; i--) {
    if (scene.marks[i]!.type === 'PERSON') at = i
  }
  return persons.personOf[at]!
}

/** “bổ nhiệm chức vụ Giám đốc Sở Y tế đối với ông An”. */
function officeOfName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  if (!officeOfNameAhead(reading, at)) return null
  return { person: nameAt(reading, at + 1), status: statusBefore(reading, at) }
}

function officeOfNameAhead(reading: Reading, at: number): boolean {
  if (nameAt(reading, at + 1) < 0) return false
  const between = gap(reading, at, at + 1)
  return between !== null && OF_NAME.test(between)
}

const OF_NAME = /^(?:nhiệm kỳ )?(?:◦ )?(?:đối với|cho|của|với) @$/u

function statusBefore(reading: Reading, at: number): PostStatus {
  const { scene, from } = reading
  const mark = scene.marks[at]!
  const start = at > from ? scene.marks[at - 1]!.end : (scene.sentences[mark.sentence]?.start ?? 0)
  const lead = gapBetween(scene, reading.lexicon, Math.max(start, mark.start - 60), mark.start)
  return lead === null ? 'current' : (readCue(lead) ?? 'current')
}
