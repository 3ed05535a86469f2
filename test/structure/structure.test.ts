import { expect, test } from 'vitest'
import { readStructure } from '../../src/structure/structure.js'
import { drawPage, knownFailures, pages } from './pages.js'

function kindsOf(text: string): readonly string[] {
  return readStructure(text).blocks.map(
    ({ kind, start, end }) => `${kind.padEnd(9)} | ${text.slice(start, end)}`,
  )
}

for (const [name, drawing] of Object.entries(pages)) {
  test(`kinds of the lines: ${name}`, () => {
    const { text, rows } = drawPage(drawing)
    expect(kindsOf(text)).toEqual(rows)
  })
}

for (const [name, drawing] of Object.entries(knownFailures)) {
  test(`still fails: ${name}`, () => {
    const { text, rows } = drawPage(drawing)
    expect(kindsOf(text)).not.toEqual(rows)
  })
}

test('the values that a page states', () => {
  const { text } = drawPage(pages['NukeViet portal']!)
  const { headline, published, byline, source } = readStructure(text)
  expect(headline?.value).toBe('Thắp sáng đường quê ở vùng ven đầm, làm thật, có hiệu quả')
  expect(published?.value).toBe('2025-03-02T08:20')
  expect(byline?.value).toBe('Thu Hà')
  expect(source?.value).toBe('benxua.example.vn')
  for (const found of [headline!, byline!, source!])
    expect(text.slice(found.start, found.end)).toBe(found.value)
})

/** `last line | author`: what stands under or behind a text. */
const bylines = [
  'Thu Hà (tổng hợp) | Thu Hà',
  'Lê An/TTXVN | Lê An',
  'Lê An - TTXVN | Lê An',
  'LÊ AN - TRẦN BÌNH | LÊ AN - TRẦN BÌNH',
  'Tác giả: Nguyễn Thị Hoa | Nguyễn Thị Hoa',
  'Bài và ảnh: Lê Văn An | Lê Văn An',
  'Tin, ảnh: H.Tâm | H.Tâm',
  'PV | PV',
  'Nhóm PV | Nhóm PV',
  'Minh Trang theo Báo Bến Xưa | Minh Trang',
  'N.V.A. | N.V.A',
]

test.each(bylines)('author on a line of its own and behind the text: %s', (row) => {
  const [line, author] = row.split(' | ') as [string, string]
  const text = 'Cầu mới thông xe'
  const body = 'Sáng nay cầu mới thông xe.\nXe cộ qua lại đông vui.'
  expect(readStructure(`${text}\n${body}\n${line}`).byline?.value).toBe(author)
  expect(readStructure(`${text}\n${body} ${line}`).byline?.value).toBe(author)
})

/** `last words | author / source / published`: what a crawler left behind the text. */
const tails = [
  'Lê An Lê An | Lê An / - / -',
  'Theo Báo Bến Xưa | - / Báo Bến Xưa / -',
  '(Theo Bến Xưa) | - / Bến Xưa / -',
  'Lê An - Báo Bến Xưa | 11:45 08/02/2017 | Lê An / - / 2017-02-08T11:45',
  'http://benxua.vn/1.html http://benxua.vn/2.html | - / - / -',
  'Theo ông Nam, cầu sẽ còn được sửa, nhưng chưa rõ lúc nào. | - / - / -',
  'Ai cũng vui, kể cả ông Lê An. | - / - / -',
]

test.each(tails)('behind the text: %s', (row) => {
  const bar = row.lastIndexOf(' | ')
  const text = `Cầu mới thông xe\nSáng nay cầu mới thông xe.\nXe cộ qua lại đông vui. ${row.slice(0, bar)}`
  const { byline, source, published } = readStructure(text)
  const show = (found: { readonly value: string } | null) => found?.value ?? '-'
  expect(`${show(byline)} / ${show(source)} / ${show(published)}`).toBe(row.slice(bar + 3))
})

test('one sentence or one paragraph is no headline', () => {
  const one = 'Ông Lê Văn An, Chủ tịch UBND xã Tân Lập, phát biểu.'
  expect(kindsOf(one)).toEqual([`paragraph | ${one}`])
  expect(readStructure('Cầu mới thông xe').headline).toBeNull()
  expect(kindsOf('Một câu.\nHai câu.')).toEqual(['paragraph | Một câu.', 'paragraph | Hai câu.'])
})

/** Lines of text that only look like a page's furniture: they stay text. */
const negatives = [
  'Giấy phép số 12 được cấp cho công ty hôm qua.',
  'Chia sẻ với báo chí, ông Nam nói cầu sẽ xong sớm.',
  'Lượt xem tăng gấp ba sau một đêm.',
  'Bình luận của ông Nam gây tranh cãi trong xã.',
  'Đọc thêm sách, bà Lan thấy đời vui hơn.',
  'Ngày 18/06/2023, cầu thông xe.',
  'Phóng viên: Thưa ông, vì sao cầu chậm?',
  'Ảnh hưởng của lũ kéo dài nhiều tháng.',
  'Nguồn nước sông Con cạn dần.',
  'Đêm',
  'Tin vui về Bến Xưa',
  'Trụ sở: nơi dân gửi gắm niềm tin.',
]

test.each(negatives)('stays text: %s', (line) => {
  const text = `Cầu mới thông xe\nSáng nay cầu mới thông xe.\n${line}\nXe cộ qua lại đông vui.`
  expect(kindsOf(text)[2]).toBe(`paragraph | ${line}`)
})

test('line breaks of every kind, and nothing at all', () => {
  expect(kindsOf('Cầu mới thông xe\r\n\r\nSáng nay, cầu thông xe.\rĐông vui.')).toEqual([
    'headline  | Cầu mới thông xe',
    'lead      | Sáng nay, cầu thông xe.',
    'paragraph | Đông vui.',
  ])
  expect(readStructure('')).toEqual({
    blocks: [],
    headline: null,
    published: null,
    byline: null,
    source: null,
  })
  expect(readStructure(' \n\t').blocks).toEqual([])
})
