import { HONORIFIC } from '../features/gazetteers.js'
import { isCapital, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { bearsName, besides, type Mention, mended, only, type Rule, respan } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

/** Words that begin like a name, and whose second half begins no word of its own: not `Thành công`, as in `Thành công bố`. */
const WORDS = bookOf(
  ...[
    'tiến hành',
    'tiến độ',
    'tiến sĩ',
    'quyết định',
    'linh cữu',
    'văn bản',
    'văn phòng',
    'văn hóa',
    'kết luận',
  ],
  ...[
    'kết quả',
    'thông tin',
    'thông báo',
    'thông tư',
    'an toàn',
    'an ninh',
    'lữ đoàn',
    'bách khoa',
    'thời gian',
  ],
  ...['thời điểm', 'thế giới', 'trung tâm', 'trung ương', 'phụ nữ', 'thanh niên', 'thanh tra', 'thanh toán'],
  ...[
    'bình quân',
    'chính phủ',
    'chính sách',
    'chính quyền',
    'công an',
    'công ty',
    'công nghệ',
    'công nghiệp',
  ],
  ...[
    'hiện nay',
    'hiện tại',
    'hải quan',
    'hải quân',
    'hạnh phúc',
    'phương án',
    'phương tiện',
    'quốc gia',
    'quốc hội',
  ],
  ...['quân đội', 'khoa học', 'kinh tế', 'lâm nghiệp', 'nông nghiệp', 'mạnh mẽ', 'phong trào', 'phong cách'],
  ...[
    'phát triển',
    'phát biểu',
    'tâm lý',
    'thái độ',
    'thể thao',
    'thu nhập',
    'thuận lợi',
    'toàn bộ',
    'toàn quốc',
  ],
  ...['toàn thể', 'toàn cảnh', 'trang trại', 'vũ khí', 'vương quốc', 'huy chương', 'khu vườn', 'khu vực'],
  ...['giang hồ', 'đại diện', 'đại biểu', 'thường vụ', 'thường trực', 'chương trình'],
  ...[
    'nam thanh niên',
    'phó trưởng ban',
    'trưởng ban',
    'phó ban',
    'áo dài',
    'hồ sơ',
    'kim loại',
    'kim ngạch',
  ],
)

/**
 * `trao ⟦Quyết⟧ định`, `Bộ trưởng ⟦Lê Văn Tám Kết⟧ luận`: a name does not end in the middle of a word. After a word of
 * address, one syllable is a name nonetheless: `anh ⟦Quyết⟧ định về`.
 */
export const nameEndsBeforeWhole: Rule = (view, mentions) => {
  const cut = mended(mentions, (mention) => {
    if (!bearsName(mention) || !endsInWord(view, mention)) return mention
    return respan(mention, mention.start, startOfWord(view, mention), 'name-ends-before-whole')
  })
  return cut === mentions ? mentions : only(cut, ({ start, end }) => start < end)
}

function endsInWord(view: View, mention: Mention): boolean {
  const { start, end } = mention
  if (view.shapes[end] !== LOWER || !isCapital(view.shapes[end - 1]!) || !besides(view, end)) return false
  if (mention.type !== 'PERSON' && end - start > 1) return false
  const at = startOfWord(view, mention)
  if (at === end) return false
  return at > start || end - start > 1 || !isCalled(view, start)
}

/** Where the word begins that the mention ends in: at its last syllable but one or at its last. */
function startOfWord(view: View, { start, end }: Mention): number {
  for (let at = Math.max(start, end - 2); at < end; at++) if (at + WORDS.startingAt(view, at) > end) return at
  return end
}

const ANNOUNCE = phraseKeys('công bố')

/** `công bố` ends like a word of address. */
function isCalled(view: View, start: number): boolean {
  if (start === 0 || spells(view, start - 2, ANNOUNCE)) return false
  return (view.gazetteerEnd[start - 1]! & HONORIFIC) !== 0 && besides(view, start)
}
