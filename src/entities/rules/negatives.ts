import { valueOfWhole } from '../../lexicon/phrases.js'
import { BODY_HEAD } from '../features/gazetteers.js'
import type { View } from '../features/view.js'
import { mentionsOf, onlyOf } from './of-type.js'
import { type Mention, only, type Rule } from './page.js'
import { phraseKeys, spells, wordKeys } from './words.js'

const ALONE = ['Nhân dân', 'Hội thảo', 'Hội nghị', 'Hội trường', 'Địa phương', 'Tổ quốc'].map(phraseKeys)
const SAFETY = phraseKeys('an ninh Tổ quốc')
const CENTRAL = phraseKeys('Trung ương')
const FROM = wordKeys('từ ở tại')

/**
 * `Nhân dân` standing alone names no body, nor does a bare `Hội nghị` or `an ninh Tổ quốc`; `Trung ương` names one
 * (`được Trung ương phê chuẩn`), but not in `từ Trung ương đến địa phương`, and no part of a longer name.
 */
export const wordsThatNameNothing: Rule = (view, mentions) => {
  let depth: Uint8Array | undefined
  const namesSomething = ({ type, start, end }: Mention): boolean => {
    if (end - start === SAFETY.length && spells(view, start, SAFETY)) return false
    // All other phrases of this rule have two syllables.
    if (end - start !== CENTRAL.length) return true
    if (ALONE.some((phrase) => spells(view, start, phrase))) return false
    if (!spells(view, start, CENTRAL)) return true
    if (type !== 'ORGANIZATION' || FROM.has(view.keys[start - 1] ?? 0)) return false
    depth ??= depthOf(view, mentions)
    return depth[start] === 1
  }
  return only(mentions, namesSomething)
}

/** How many mentions cover each atom. */
function depthOf(view: View, mentions: readonly Mention[]): Uint8Array {
  const depth = new Uint8Array(view.keys.length)
  for (const { start, end } of mentions) for (let at = start; at < end; at++) depth[at] = depth[at]! + 1
  return depth
}

const LEVELS = wordKeys('ủy')
const PARTY = phraseKeys('Đảng')

/** `các cấp ủy Đảng`: committees of every level, no body. */
export const partyAsAttribute: Rule = (view, mentions) => {
  const isAttribute = ({ start, end }: Mention) =>
    end - start === 1 && start > 0 && spells(view, start, PARTY) && LEVELS.has(view.keys[start - 1]!)
  return only(mentions, (mention) => !isAttribute(mention))
}

/** `Mặt trận ⟦Tổ quốc Việt Nam⟧`: what a name that the dictionaries know in full ends with is no body by itself. */
export const noBodyInKnownBody: Rule = (view, mentions) => {
  if (!someEndTogether(mentions)) return mentions
  const whole = new Map<number, Mention>()
  for (const mention of mentionsOf('ORGANIZATION', mentions))
    if (inDictionary(view, mention)) whole.set(mention.end, mention)
  if (whole.size === 0) return mentions
  return onlyOf('ORGANIZATION', mentions, (mention) => {
    const outer = whole.get(mention.end)
    if (outer === undefined || mention.start <= outer.start) return true
    return inDictionary(view, mention) || (view.gazetteerBegin[mention.start]! & BODY_HEAD) !== 0
  })
}

/** Whether a body ends where one that was begun before it ends. Mentions: sorted. */
function someEndTogether(mentions: readonly Mention[]): boolean {
  let end = -1
  for (const body of mentionsOf('ORGANIZATION', mentions)) {
    if (body.end <= end) return true
    end = body.end
  }
  return false
}

function inDictionary(view: View, { start, end }: Mention): boolean {
  return valueOfWhole(view.gazetteers.bodies, view.keys, start, end) !== -1
}

const AGENDA = phraseKeys('Chương trình xây dựng luật')
const HEADS_OF_SECTORS = phraseKeys('Trưởng ngành')

/** `đưa vào Chương trình xây dựng luật, pháp lệnh năm 2030`: an agenda of parliament is no event. */
export const agendaIsNoEvent: Rule = (view, mentions) =>
  onlyOf('EVENT', mentions, ({ start }) => !spells(view, start, AGENDA))

/** `các Bộ trưởng, Trưởng ngành trả lời chất vấn`: whoever heads a sector, no person. */
export const headOfSectorIsNoPerson: Rule = (view, mentions) =>
  onlyOf('PERSON', mentions, ({ start, end }) => end - start > 2 || !spells(view, start, HEADS_OF_SECTORS))
