import type { Rule } from './page.js'
import { phraseKeys, spells, wordKeys } from './words.js'

const ALONE = ['Nhân dân', 'Trung ương', 'Hội thảo', 'Hội nghị', 'Hội trường', 'Địa phương', 'Tổ quốc'].map(
  phraseKeys,
)

/** `Trung ương` and `Nhân dân` standing alone name no body, nor does `Hội nghị` name an event. */
export const wordsThatNameNothing: Rule = (view, mentions) =>
  mentions.filter(
    ({ start, end }) => !ALONE.some((phrase) => end - start === phrase.length && spells(view, start, phrase)),
  )

const LEVELS = wordKeys('ủy')
const PARTY = phraseKeys('Đảng')

/** `các cấp ủy Đảng`: committees of every level, no body. */
export const partyAsAttribute: Rule = (view, mentions) =>
  mentions.filter(
    ({ start, end }) =>
      !(end - start === 1 && start > 0 && spells(view, start, PARTY) && LEVELS.has(view.keys[start - 1]!)),
  )
