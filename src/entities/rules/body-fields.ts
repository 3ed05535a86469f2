import { AMPERSAND, COMMA, DASH, isMark, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mentionsOf } from './of-type.js'
import { besides, type Mention, type Rule, regrown } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const DEALERS = bookOf(
  ...[
    'Bộ',
    'Sở',
    'Phòng',
    'Vụ',
    'Cục',
    'Chi cục',
    'Ban',
    'Trung tâm',
    'Hội đồng',
    'Viện',
    'Khoa',
    'Đội',
    'Hội',
  ],
  ...['Bộ trưởng', 'Trường', 'Học viện', 'Tổ', 'Ủy ban', 'Bệnh viện', 'Thứ trưởng'],
)
/** Fields of work, as the names of offices list them. */
const NOUNS = bookOf(
  ...['Kế toán', 'Kế hoạch', 'Tài chính', 'Hành chính', 'Tổng hợp', 'Quản trị', 'Thi đua', 'Khen thưởng'],
  ...['Kỹ thuật', 'Công nghệ', 'Khoa học', 'Môi trường', 'Thể thao', 'Du lịch', 'Văn hóa', 'Xã hội'],
  ...['Truyền thông', 'Đào tạo', 'Giáo dục', 'Đầu tư', 'Phát triển nông thôn', 'Nông nghiệp', 'Mỏ'],
  ...[
    'Xét nghiệm',
    'Chẩn đoán hình ảnh',
    'Phục hồi chức năng',
    'Đái tháo đường',
    'Hồi sức',
    'Chống độc',
    'Tin',
  ],
  ...[
    'Vật tư',
    'Thiết bị',
    'Trang thiết bị',
    'Trang thiết bị y tế',
    'Thiết bị y tế',
    'Hạ tầng',
    'Đô thị',
    'Lao động',
  ],
  ...[
    'Pháp chế',
    'Tư pháp',
    'Dân tộc',
    'Tôn giáo',
    'Hậu cần',
    'Công tác xã hội',
    'Hợp tác quốc tế',
    'Đối ngoại',
  ],
  ...[
    'Thống kê',
    'Tiền tệ',
    'Tư liệu',
    'Biển',
    'Hải đảo',
    'Thương mại',
    'Công nghiệp',
    'Dịch vụ',
    'Xây dựng',
  ],
  ...[
    'Kinh doanh',
    'Kinh tế',
    'Y tế',
    'Dân số',
    'Trẻ em',
    'Người khuyết tật',
    'Trẻ mồ côi',
    'Công nhân',
    'Công chức',
  ],
  ...[
    'Viên chức',
    'Hợp tác xã',
    'Đổi mới sáng tạo',
    'Chuyển đổi số',
    'Tài nguyên',
    'Việc làm',
    'An toàn',
    'Hải quan',
  ],
  ...[
    'Đào tạo nghề',
    'Thương binh',
    'Tiêu cực',
    'Lãng phí',
    'Học sinh',
    'Sinh viên',
    'Nguồn nhân lực',
    'Nhân sự',
  ],
)
/** Verbs as well: they go on within a list only. */
const DOINGS = bookOf(
  ...[
    'giám sát',
    'thẩm định',
    'điều tra',
    'bảo quản',
    'bồi dưỡng cán bộ',
    'bồi dưỡng',
    'giải quyết tai nạn giao thông',
  ],
  ...[
    'xử lý sau thanh tra',
    'chống tội phạm',
    'chống tham nhũng',
    'hỗ trợ sinh viên',
    'quan hệ doanh nghiệp',
  ],
  ...['phòng', 'chống tội phạm sử dụng công nghệ cao', 'quản lý', 'nghiên cứu', 'xử lý'],
)
const AND = phraseKeys('và')

/**
 * `⟦Phòng Tài chính⟧ - Kế toán`, `⟦Bộ Kế hoạch⟧ & Đầu tư`, `⟦Phòng Kiểm kê⟧, bảo quản và tư liệu`: a body goes on with
 * the other fields that it deals with. After a comma they are in lower case, else it is a list of bodies.
 */
export const fieldsOfBody: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  let placed: ReadonlySet<number> | undefined
  let starting: ReadonlyMap<number, Mention> | undefined
  for (const type of TYPES) {
    for (const { start, end } of mentionsOf(type, mentions)) {
      if (end - start < 2 || ends.has(end) || !mayJoin(view, end) || DEALERS.startingAt(view, start) === 0)
        continue
      const stop = fieldsEnd(view, end)
      if (stop < 0) continue
      placed ??= new Set(mentionsOf('LOCATION', mentions).map((place) => place.end))
      if (placed.has(end)) continue
      starting ??= longestByStart('ORGANIZATION', mentions)
      const rest = starting.get(end + 1)
      ends.set(end, rest !== undefined && rest.end > stop ? rest.end : stop)
    }
  }
  if (ends.size === 0) return mentions
  const others = mentions.filter(({ start, end }) => {
    const stop = ends.get(start - 1)
    return stop === undefined || end > stop
  })
  return regrown(others, ends, 'fields-of-body')
}

const TYPES = ['ORGANIZATION', 'TITLE'] as const

function mayJoin(view: View, at: number): boolean {
  const shape = view.shapes[at] ?? 0
  return shape === COMMA || shape === DASH || shape === AMPERSAND || spells(view, at, AND)
}

/** Where the fields after an atom end, or -1. */
function fieldsEnd(view: View, from: number): number {
  let end = -1
  let commas = false
  let and = false
  for (let at = from; at + 1 < view.keys.length && mayJoin(view, at); ) {
    if (!besides(view, at) || !besides(view, at + 1) || view.spaced[at + 1] === 0) break
    const comma = view.shapes[at] === COMMA
    if (comma && view.shapes[at + 1] !== LOWER) break
    const length = NOUNS.startingAt(view, at + 1) || DOINGS.startingAt(view, at + 1)
    if (length === 0 || (!comma && !commas && NOUNS.startingAt(view, at + 1) === 0)) break
    commas ||= comma
    and ||= spells(view, at, AND)
    at += 1 + length
    end = at
  }
  if (end < 0 || !commas) return end
  return and || end >= view.keys.length || isMark(view.shapes[end]!) ? end : -1
}
