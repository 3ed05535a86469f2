import type { PostStatus } from '../article.js'

/**
 * Phrases that tie a title to the person named before it, with what they say of the post. Written as a gap has them:
 * lower case, single spaces. Of several the last one counts (`thôi giữ chức …, nhận nhiệm vụ mới là`).
 */
const CUES: ReadonlyMap<string, PostStatus> = new Map<string, PostStatus>([
  // “Bà Lan được bổ nhiệm giữ chức Giám đốc Sở Y tế.”
  ...statuses('appointed', [
    'bổ nhiệm',
    'bầu',
    'trúng cử',
    'tái cử',
    'chỉ định',
    'phê chuẩn',
    'điều động',
    'luân chuyển',
  ]),
  ...statuses('appointed', [
    'phân công',
    'được giao',
    'nhận nhiệm vụ',
    'nhận quyết định',
    'nhậm chức',
    'trở thành',
  ]),
  ...statuses('appointed', ['tân', 'được cử', 'lựa chọn', 'đề bạt', 'giáng xuống', 'điều chuyển']),
  // “Ông Nam thôi giữ chức Trưởng ban Tuyên giáo.”
  ...statuses('dismissed', [
    'thôi',
    'từ chức',
    'từ nhiệm',
    'cách chức',
    'bãi chức',
    'bãi nhiệm',
    'miễn nhiệm',
  ]),
  ...statuses('dismissed', ['rời chức', 'rời ghế', 'không còn', 'cho thôi']),
  // “Ông Nam từng giữ chức Vụ trưởng.”
  ...statuses('former', [
    'từng',
    'khi đó',
    'thời gian làm',
    'thời gian giữ',
    'khi còn',
    'kinh qua',
    'lúc làm',
  ]),
])

function statuses(
  status: PostStatus,
  phrases: readonly string[],
): readonly (readonly [string, PostStatus])[] {
  return phrases.map((phrase) => [phrase, status])
}

/** Words right before a title that lead to it: `giữ chức`, `làm`, `trên cương vị`, `được bầu`. */
const LEADS = new Set([
  ...[
    'làm',
    'là',
    'chức',
    'chức vụ',
    'chức danh',
    'cương vị',
    'vị trí',
    'vai trò',
    'tư cách',
    'kiêm',
    'kiêm nhiệm',
  ],
  ...[
    'bổ nhiệm',
    'bầu',
    'chỉ định',
    'phê chuẩn',
    'điều động',
    'trở thành',
    'thành',
    'tân',
    'nhiệm vụ',
    'cấp',
  ],
  ...[
    'thôi',
    'từ chức',
    'cách chức',
    'bãi chức',
    'bãi nhiệm',
    'miễn nhiệm',
    'đề bạt',
    'ngôi vị',
    'danh hiệu',
  ],
])

/** Words that may stand between the lead and the title. */
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

/** Further back than this a cue says nothing of the title. */
const REACH = 12

/** The last word of any phrase that leads to a title, and of what may follow it. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...LEADS, ...FILLERS].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)

/** Whether a gap that ends in this word can lead to a title at all: most do not, and need not be read. */
export function mayLead(lastWord: string): boolean {
  return LAST_WORDS.has(lastWord)
}

/** What a gap before a title says of the post, or null where it does not lead to a title. */
export function readCue(gap: string): PostStatus | null {
  const words = gap === '' ? [] : gap.split(' ')
  let end = words.length
  while (end > 0 && !endsWith(words, end, LEADS) && FILLERS.has(words[end - 1]!)) end--
  return endsWith(words, end, LEADS) ? lastStatus(words) : null
}

/** What the words say of a post that follows them. */
export function lastStatus(words: readonly string[]): PostStatus {
  for (let end = words.length; end > Math.max(0, words.length - REACH); end--) {
    for (let length = 3; length >= 1; length--) {
      if (end < length) continue
      const status = CUES.get(words.slice(end - length, end).join(' '))
      if (status !== undefined) return status
    }
  }
  return 'current'
}

function endsWith(words: readonly string[], end: number, phrases: ReadonlySet<string>): boolean {
  if (end === 0) return false
  return phrases.has(words[end - 1]!) || (end > 1 && phrases.has(`${words[end - 2]!} ${words[end - 1]!}`))
}

/** “Bộ trưởng An trao quyết định bổ nhiệm Vụ trưởng”: he gives the office, he does not get it. */
export function isGivenAway(gap: string): boolean {
  return GIVES.test(gap)
}

const GIVES =
  /(?:^| )(?:trao|kí|công bố|ban hành|ra)(?: ban hành)? quyết định (?:[^ ]+ ){0,6}(?:bổ nhiệm|chỉ định)(?: chức vụ| chức danh)?$/u
