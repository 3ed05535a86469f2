import { describe, expect, test } from 'vitest'
import { readDocumentNumber } from '../../../src/entities/laws/document-number.js'
import { lawsOf, read, toyLaws } from './notation.js'

describe('documents by number', () => {
  test.each([
    'Thực hiện ⟦Nghị quyết số 11-NQ/TW⟧ của Bộ Chính trị',
    'Theo ⟦Thông tư 22⟧, trò giỏi được khen',
    'ký ⟦công văn số 301/BLG-VP⟧ gửi các xã',
    'ký ⟦công văn số 301/ BLG-VP⟧ gửi các xã',
    '⟦Nghị định 34/2011⟧ và ⟦Nghị định số 46⟧',
    '⟦Quyết định 1234/QĐ-TTg⟧ ngày 2/9/2016 của Thủ tướng',
    '⟦quyết định thanh tra số 71/QĐ-TTr⟧ do ông An ký',
    '⟦Nghị quyết 19-2017/NQ-CP⟧ được ban hành',
    '⟦Chương trình phối hợp số 09⟧ giữa hai bên',
    'các ⟦Quyết định số 191/QĐ-BLG⟧, ⟦192/QĐ-BLG⟧ và ⟦193/QĐ-BLG⟧',
    'QUYẾT ĐỊNH THANH TRA\nSố: ⟦71/2020/QĐ-TTr⟧',
    'vừa thông báo ⟦1100/X11-X14⟧ tới các trường',
    'Căn cứ ⟦văn bản số 4178⟧ và ⟦Chỉ thị 05⟧.',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('documents by title', () => {
  test.each([
    'theo Điều 5 ⟦Luật Lúa nước⟧',
    '⟦Luật Lúa nước năm 2013⟧ có hiệu lực',
    'dự án ⟦Luật Lúa nước (sửa đổi)⟧ được trình',
    'dự thảo ⟦Luật sửa đổi, bổ sung một số điều của Luật Lúa nước⟧',
    'vi phạm ⟦luật Bảo vệ và phát triển đê⟧',
    '⟦Bộ luật ruộng đồng năm 2015⟧ và ⟦BLRĐ⟧',
    '⟦Luật lúa nước số 62/2014/QH13⟧',
    '⟦Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam⟧',
    'vi phạm ⟦quy định về những điều người trông đê không được làm⟧',
    '⟦Luật Sương mù⟧ được thông qua',
    'ký ⟦Hiệp định Sông Xanh⟧ tại Huế',
    'theo ⟦BLRĐ 2015⟧ và ⟦BLRĐ năm 1999⟧',
    'dự thảo ⟦Luật sửa đổi, bổ sung một số điều của BLRĐ⟧',
    'vi phạm ⟦Luật ATĐĐ⟧ nghiêm trọng',
    '⟦Hiệp định Thương mại tự do giữa Xanh và Đỏ⟧ có hiệu lực',
    '⟦Hiệp ước Hữu nghị và Hợp tác Sông Xanh – Núi Đỏ⟧ được ký',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('documents by subject', () => {
  test.each([
    'thông qua ⟦Nghị quyết về chương trình trồng lúa, trồng đay năm 2018⟧. Sau đó',
    '⟦Nghị quyết Trung ương 4 khóa XII⟧ đã rõ',
    '⟦Nghị quyết Trung ương 4 (khóa XII)⟧, các cấp',
    'dự thảo ⟦Nghị định của Chính phủ về hoạt động trồng lúa⟧ do Bộ soạn',
    'thông qua ⟦Nghị quyết về trồng lúa vụ xuân⟧ và ⟦Nghị quyết về trồng đay vụ hè⟧',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('no document', () => {
  test.each([
    'nghị quyết này và luật kia',
    'Báo Pháp Luật Đồi đưa tin',
    'Kỷ luật Chủ tịch xã',
    'Trường Đại học Luật Đồi tuyển sinh',
    'luật sư Lê An',
    'ra quyết định 2 lần',
    'tỷ số 5/2 và 12/6',
    'xe 29C-123.45 chạy 60 km/h',
    'gói thầu 5/VTV',
    'Cty Luật Lúa Vàng và thôn Luật Đồi',
    'theo QCVN 28:2010/BTNĐ',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('values', () => {
  test.each([
    [
      'Nghị quyết số 11-NQ/TW',
      { type: 'Nghị quyết', number: '11-NQ/TW', issuer: 'Ban Chấp hành Trung ương' },
    ],
    ['Thông tư 22', { type: 'Thông tư', number: '22' }],
    ['Nghị định 34/2011', { type: 'Nghị định', number: '34/2011', year: 2011 }],
    ['Luật Lúa nước năm 2013', { type: 'Luật', title: 'Luật Lúa nước', year: 2013 }],
    ['BLRĐ', { type: 'Bộ luật', title: 'Bộ luật Ruộng đồng' }],
  ])('%s', (text, value) => expect(lawsOf(text)[0]?.value).toEqual({ kind: 'law', ...value }))
})

describe('document numbers as data', () => {
  test.each([
    ['145/2020/NĐ-CP', { type: 'Nghị định', year: 2020, issuer: 'Chính phủ' }],
    ['1234/QĐ-TTg', { type: 'Quyết định', issuer: 'Thủ tướng Chính phủ' }],
    ['36/2017/QH14', { type: '', year: 2017, issuer: 'Quốc hội khóa XIV' }],
    ['62/2014/QH13', { type: '', year: 2014, issuer: 'Quốc hội' }],
    ['19-2017/NQ-CP', { type: 'Nghị quyết', year: 2017, issuer: 'Chính phủ' }],
  ])('%s', (number, value) => {
    expect(readDocumentNumber(number, toyLaws)).toEqual({ kind: 'law', number, ...value })
  })

  test.each(['', '145', '145/2020', '16/6/2017', 'NĐ-CP', '1/Champions', '145/2020/NĐ-CP ', ' 1/NĐ-CP x'])(
    'no document number: %j',
    (number) => {
      if (number.trim() !== '145/2020/NĐ-CP') expect(readDocumentNumber(number, toyLaws)).toBeNull()
    },
  )
})
