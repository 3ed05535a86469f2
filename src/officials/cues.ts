import type { PostStatus } from '../article.js'
import type { OfficeLexicon } from './office-lexicon.js'

/** Words that may stand between the phrase that leads to a title and the title itself: `giữ các chức vụ như`, `một`. */
const FILLERS = new Set([
  'mới',
  'tân',
  'nữ',
  'một',
  'nàng',
  'các',
  'như',
  'có',
  'thời',
  'hạn',
  ':',
  '“',
  '"',
  '”',
])

/** Further back than this a phrase says nothing of the title. */
const REACH = 12

/** Words in the longest phrase. */
const LONGEST = 3

/** Whether a gap that ends in this word can lead to a title at all: most do not, and need not be read. */
export function mayLead(lastWord: string, lexicon: OfficeLexicon): boolean {
  return lexicon.leadEndings.has(lastWord) || FILLERS.has(lastWord)
}

/**
 * What a gap before a title says of the post: “được bổ nhiệm giữ chức”, “thôi làm”, “trên cương vị”.
 *
 * @param gap - as `gapBetween` gives it
 * @returns null where it does not lead to a title
 */
export function readCue(gap: string, lexicon: OfficeLexicon): PostStatus | null {
  const words = gap === '' ? [] : gap.split(' ')
  let end = words.length
  while (end > 0 && !isLead(words, end, lexicon) && FILLERS.has(words[end - 1]!)) end--
  return isLead(words, end, lexicon) ? lastStatus(words, lexicon) : null
}

/** Of several phrases the last one counts: `thôi giữ chức …, nhận nhiệm vụ mới là`. */
function lastStatus(words: readonly string[], lexicon: OfficeLexicon): PostStatus {
  for (let end = words.length; end > Math.max(0, words.length - REACH); end--) {
    if (!lexicon.statusEndings.has(words[end - 1]!)) continue
    for (let length = Math.min(LONGEST, end); length >= 1; length--) {
      const status = lexicon.statuses.get(words.slice(end - length, end).join(' '))
      if (status !== undefined) return status
    }
  }
  return 'current'
}

function isLead(words: readonly string[], end: number, lexicon: OfficeLexicon): boolean {
  if (end === 0) return false
  return (
    lexicon.leads.has(words[end - 1]!) ||
    (end > 1 && lexicon.leads.has(`${words[end - 2]!} ${words[end - 1]!}`))
  )
}

/** “Bộ trưởng An trao quyết định bổ nhiệm Vụ trưởng”: he gives the office, he does not get it. */
export function isGivenAway(gap: string): boolean {
  return GIVES.test(gap) || (APPOINTS.test(gap) && !/(?:^| )(?:được|bị) /u.test(gap))
}

/** “ông An bổ nhiệm con trai làm Giám đốc”. */
const APPOINTS = /^(?:[^ ,;.]+ ){0,4}(?:bổ nhiệm|đề bạt) (?:[^ ]+ ){2,12}(?:làm|giữ chức)$/u

const GIVES =
  /(?:^| )(?:trao|kí|công bố|ban hành|ra)(?: ban hành)? quyết định (?:[^ ]+ ){0,6}(?:bổ nhiệm|chỉ định)(?: chức vụ| chức danh)?$/u
