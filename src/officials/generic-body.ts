import { keyOf } from './keys.js'
import type { OfficeLexicon } from './office-lexicon.js'
import { splitStatus } from './tenure.js'

/** `Giám đốc Trung tâm`: the known role, and a body that the text names by its kind only. */
export function splitGenericBody(
  role: string,
  lexicon: OfficeLexicon,
): { role: string; body: string } | null {
  if (!GENERIC_ENDINGS.has(keyOf(role.slice(role.lastIndexOf(' ') + 1)))) return null
  const words = role.split(' ')
  for (let n = words.length - 1; n > 0 && n >= words.length - LONGEST_GENERIC; n--) {
    const [head, body] = [withoutLinkWord(words.slice(0, n).join(' ')), words.slice(n).join(' ')]
    if (!GENERIC_BODIES.has(keyOf(body))) continue
    if (lexicon.kinds.get(splitStatus(keyOf(head)).rest) === 'post') return { role: head, body }
  }
  return null
}

const LONGEST_GENERIC = 4
const GENERIC_BODIES = new Set([
  'trung tâm',
  'công ti',
  'tập đoàn',
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'tp',
  'tp.',
  'thành phố',
  'thị xã',
  'thị trấn',
  'bộ',
  'sở',
  'cục',
  'vụ',
  'viện',
  'bệnh viện',
  'trường',
  'học viện',
  'hội',
  'hiệp hội',
  'câu lạc bộ',
  'clb',
  'ngân hàng',
  'đoàn',
  'ban',
  'đảng đoàn',
  'ban cán sự đảng',
])
/** Last words of these: most roles end in none of them. */
const GENERIC_ENDINGS = new Set([...GENERIC_BODIES].map((body) => body.slice(body.lastIndexOf(' ') + 1)))

/** `người phát ngôn của` → `người phát ngôn`. */
export function withoutLinkWord(role: string): string {
  const words = role.split(' ')
  while (words.length > 1 && LINK_WORDS.has(keyOf(words.at(-1)!))) words.pop()
  return words.join(' ')
}

const LINK_WORDS = new Set(['của', 'tại', 'ở', 'thuộc', 'cho', '“', '"', '-', ','])
