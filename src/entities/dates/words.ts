/** The closed words of the calendar: grammar, not vocabulary. All in lower case. */

/** A set of words from a list with white space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

const MONTH_WORDS = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Month of `tháng Giêng`, `tháng ba`, or 0. `năm` is a month only where the caller saw its capital. */
export function monthWord(word: string): number {
  if (word === 'một') return 1
  if (word === 'bẩy') return 7
  if (word === 'chạp') return 12
  return MONTH_WORDS.indexOf(word) + 1
}

const SMALL_NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** 1–10 for a number written as a word, or 0. */
export function smallNumber(word: string): number {
  return SMALL_NUMBERS.indexOf(word) + 1
}

const QUARTERS = ['i', 'ii', 'iii', 'iv']

export function romanQuarter(word: string): number {
  return QUARTERS.indexOf(word) + 1
}

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']

/** Position 0–59 in the cycle of sixty of a year such as `Bính Ngọ`, or -1. */
export function sexagenary(stem: string, branch: string): number {
  const s = STEMS.indexOf(stem)
  const b = BRANCHES.indexOf(
    branch === 'tị' ? 'tỵ' : branch === 'tí' ? 'tý' : branch === 'mẹo' ? 'mão' : branch,
  )
  if (s < 0 || b < 0 || (s - b) % 2 !== 0) return -1
  for (let n = s; n < 60; n += 10) if (n % 12 === b) return n
  return -1
}

/** Words that say when, so that bare digits after them are a day: `chiều 6-2`, `hôm nay (6.2)`. */
export const TIME_WORDS: ReadonlySet<string> = wordSet(`
  sáng trưa chiều tối đêm khuya sớm hôm nay qua mai ngày tết phiên dịp bữa lễ
`)

/** Prepositions after which bare digits may be a day: `từ 1-7`, `đến 13/7`, `vào 25/5`. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  từ đến tới vào trước sau hết
`)

/** Words before a fraction or a ratio: `vòng 1/8`, `chiếm 2/3`, `trình độ 11/12`. */
export const RATIO_WORDS: ReadonlySet<string> = wordSet(`
  vòng hơn gần khoảng chiếm mega độ hóa lệ số điểm đạt được là chỉ chứa còn bằng giảm tăng có với mất
  trên dưới quá cả break nửa thuộc power dài km nhà hẻm ngõ đường khoản điều lô thửa block tỷ tỉ thắng
  thua hòa hoà mô lớp android ios phần thứ hạng kiệt tập kỳ tổ đủ k max chấm đoạn đợt bậc
`)

/** Kinds of documents: the digits after them are a number, not a month (`Thông tư 10/2017`). */
export const DOCUMENT_WORDS: ReadonlySet<string> = wordSet(`
  số tư định quyết thị văn lệnh luật khoản điều trình điện báo hoạch
`)

/** Nouns and units after a count: `2-3 tháng`, `2000 người`, `ngày 2 lần`. */
export const COUNTED: ReadonlySet<string> = wordSet(`
  người đồng tỷ tỉ triệu nghìn ngàn trăm usd vnd đ m km ha tấn kg tạ cm mm w kw mw lít vụ cây suất học
  chiếc căn hộ điểm lượt phiếu cổ em cán lần giờ phút giây tuần ngày tháng tuổi con mét bộ cái trường
  trang ca euro bảng yên độ phòng xe tàu số gallon trận bàn quả doanh dn chỗ vé mẫu sản đơn gia thí
  sinh sự nhân viên nhà hecta hải mã phần loại khách bệnh vị đại cp tỉnh xã thành lô lao công chiến
  binh quân mũi món tín tiết bậc rưỡi thùng hạt chữ từ bài đôi mảnh vòng set hiệp cơ dự khu nước kỳ
  nơi dòng giường mạng lỗi ứng văn thửa khẩu đầu sao
`)
