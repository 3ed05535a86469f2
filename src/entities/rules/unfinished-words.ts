import { LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf } from './of-type.js'
import { besides, type Mention, type Rule, respan } from './page.js'
import { phraseKeys } from './words.js'

/** Words that end names of bodies and posts; the model at times stops in the middle. */
const WORDS = [
  ...['cộng đồng', 'tổng hợp', 'lễ tân', 'triển lãm', 'thống kê', 'mật mã', 'vật liệu', 'phục hồi', 'ma túy'],
  ...[
    'thiết bị',
    'nghị sĩ',
    'thủ đô',
    'môi trường',
    'nông thôn',
    'tài chính',
    'ngân hàng',
    'kế toán',
    'khuyết tật',
  ],
  ...[
    'công nghệ',
    'công nghiệp',
    'thương mại',
    'văn hóa',
    'thể thao',
    'du lịch',
    'giao thông',
    'vận tải',
    'hình sự',
  ],
  ...[
    'kinh tế',
    'xã hội',
    'quốc gia',
    'quốc tế',
    'nhân dân',
    'giáo dục',
    'đào tạo',
    'khoa học',
    'kỹ thuật',
    'y tế',
  ],
  ...['truyền hình', 'truyền thông', 'thông tin', 'điều dưỡng', 'cấp cứu', 'tổ chức', 'cán bộ', 'hành chính'],
  ...[
    'pháp luật',
    'tư pháp',
    'hàng không',
    'hàng hải',
    'đường sắt',
    'đường bộ',
    'thủy lợi',
    'thủy sản',
    'lâm nghiệp',
  ],
]
const SECONDS = new Map<number, Set<number>>()
for (const [first, second] of WORDS.map(phraseKeys))
  SECONDS.set(first!, (SECONDS.get(first!) ?? new Set()).add(second!))

/** `⟦Trung tâm Học tập cộng⟧ đồng`: a name of a body or post ends with a whole word. */
export const nameEndsWithWord: Rule = (view, mentions) => {
  const finished = (mention: Mention) =>
    isUnfinished(view, mention.end)
      ? respan(mention, mention.start, mention.end + 1, 'name-ends-with-word')
      : mention
  return mendedOf('TITLE', mendedOf('ORGANIZATION', mentions, finished), finished)
}

function isUnfinished(view: View, end: number): boolean {
  if (view.shapes[end] !== LOWER) return false
  return (SECONDS.get(view.keys[end - 1]!)?.has(view.keys[end]!) ?? false) && besides(view, end)
}
