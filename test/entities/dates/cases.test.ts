import { describe, expect, test } from 'vitest'
import { read, spans } from './notation.js'

describe('days', () => {
  test.each([
    'Hội xuân mở ⟦ngày 16/6 = XXXX-06-16⟧ tại sân đình.',
    'Sáng ⟦16/6 = XXXX-06-16⟧, chợ Nổi khai trương.',
    'Chợ họp vào thứ Hai, ⟦ngày 20-2 = XXXX-02-20⟧.',
    'Hôm nay (⟦6.2 = XXXX-02-06⟧), xã Đồi phát lúa giống.',
    'Sáng nay, ⟦2-6 = XXXX-06-02⟧, tàu rời bến.',
    'Quyết định ký ⟦ngày 01/7/2017 = 2017-07-01⟧ có hiệu lực.',
    'Ông sinh ⟦19-5-1890 = 1890-05-19⟧ tại làng Đồi.',
    'Ký ⟦ngày 23 tháng 5 năm 2017 = 2017-05-23⟧.',
    'Ký ⟦ngày 4 tháng 8 = XXXX-08-04⟧.',
    'In ⟦ngày 23/ 5 = XXXX-05-23⟧.',
    'In ⟦28 /7/2017 = 2017-07-28⟧ và ⟦ngày 20. 2.2017 = 2017-02-20⟧.',
    'Trong ⟦ngày 13 = XXXX-XX-13⟧, mưa to.',
    'Hẹn gặp ⟦ngày 1/3 năm nay = XXXX-03-01⟧.',
    'Từ ⟦1-7 = XXXX-07-01⟧, giá vé tăng.',
    'Phà chạy từ ⟦ngày 8-3 = XXXX-03-08⟧ đến ⟦13-3 = XXXX-03-13⟧, tại bến Đồi.',
    'Hội mở trong các ngày ⟦25/5 = XXXX-05-25⟧ và ⟦28/5 = XXXX-05-28⟧.',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('several days', () => {
  test.each([
    'Hội mở ⟦ngày 26-31/1 = XXXX-01-26/XXXX-01-31⟧.',
    'Hội mở ⟦ngày 3 – 8/3 = XXXX-03-03/XXXX-03-08⟧.',
    'Thi ⟦ngày 13, 14 và 15/6 = XXXX-06-13/XXXX-06-15⟧.',
    'Thi ⟦ngày 15/7-21/7/2017 = 2017-07-15/2017-07-21⟧.',
    'Phà nghỉ từ ⟦29 = XXXX-05-29⟧ đến ⟦31/5 = XXXX-05-31⟧.',
    'Triển lãm từ ⟦20 - 22/6 = XXXX-06-20/XXXX-06-22⟧.',
    'Phà nghỉ từ ⟦ngày 29 = XXXX-05-29⟧ đến ⟦31/5 = XXXX-05-31⟧.',
    'Hội mở hai ngày ⟦18 = 2022-04-18⟧ và ⟦19.4.2022 = 2022-04-19⟧.',
    'Hội mở ba ngày ⟦6 = XXXX-09-06⟧, ⟦7 = XXXX-09-07⟧ và ⟦8/9 = XXXX-09-08⟧.',
    'Trong các ngày ⟦23 = 2022-06-23⟧ và ⟦24 tháng 6 năm 2022 = 2022-06-24⟧, mưa.',
    'Hội mở vào thứ ba ⟦ngày 25/5 = XXXX-05-25⟧.',
    'Phà chìm lúc 18h47 ⟦4-12 = XXXX-12-04⟧.',
    'Lúa vụ mùa ⟦2025 = 2025⟧ được giá.',
    'Tối ⟦mùng 2 = XXXX⟧, làng mở hội.',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('months, quarters, years', () => {
  test.each([
    'Giá lúa ⟦tháng 5/2017 = 2017-05⟧ tăng.',
    'Giá lúa ⟦tháng Bảy = XXXX-07⟧ giảm.',
    'Từ ⟦tháng 8 - 9/2016 = 2016-08/2016-09⟧.',
    'Từ ⟦tháng 1.2013-5.2014 = 2013-01/2014-05⟧.',
    'Vào ⟦tháng 8 năm 2025 = 2025-08⟧.',
    'Lãi ⟦quý I/2017 = 2017-Q1⟧ tăng.',
    'Lãi ⟦quý IV = XXXX-Q4⟧ tăng.',
    'Lãi ⟦quí 4/2016 = 2016-Q4⟧ tăng.',
    'Lãi ⟦quý II năm 2016 = 2016-Q2⟧ tăng.',
    '⟦6 tháng đầu năm 2017 = 2017-01/2017-06⟧, mưa nhiều.',
    'Trong ⟦3 tháng cuối năm = XXXX-10/XXXX-12⟧.',
    'Đầu ⟦năm 2017 = 2017⟧, nước lên.',
    'Hôm ấy là ⟦ngày Ất Hợi tháng Bính Ngọ năm Đinh Dậu = 2017⟧.',
    '⟦Năm 2013 = 2013⟧ và ⟦2015 = 2015⟧.',
    'Bà Na (SN ⟦1975 = 1975⟧, ở xã Đồi).',
    'Những bài hát của ⟦thập niên 1990 = 199X⟧.',
    'Nhà xây từ ⟦những năm 80 = 198X⟧.',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('periods', () => {
  test.each([
    'Kế hoạch ⟦giai đoạn 2016 - 2020 = 2016/2020⟧.',
    'Hội đồng ⟦nhiệm kỳ 2017-2022 = 2017/2022⟧.',
    'Vào ⟦năm học 2017-2018 = 2017/2018⟧.',
    'Vô địch ⟦mùa giải 2016/17 = 2016/2017⟧.',
    'Cầu cũ (⟦1956-1986 = 1956/1986⟧).',
    'Mừng ⟦năm mới 2017 = 2017⟧.',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('the unit words and what they leave out', () => {
  test.each([
    'sáng sớm ⟦16/6⟧',
    'đầu ⟦năm 2017⟧',
    'cuối ⟦tháng 5⟧',
    '⟦mùng 6 Tết⟧',
    '⟦29 tháng Chạp năm Ất Tỵ⟧',
    '⟦13 tháng Giêng⟧',
    'xuân ⟦Đinh Dậu 2017⟧',
    'Tết Nguyên đán Đinh Dậu ⟦2017⟧',
    'World Cup ⟦2018⟧',
    '⟦NGÀY 16/6⟧, HỌP LỚP',
  ])('%s', (line) => expect(spans(line)).toBe(line))
})

describe('lunar days are written as days of our calendar', () => {
  test.each([
    [null, 'Chợ mở ⟦mùng 4 tháng Giêng năm Bính Ngọ = 2026-02-20⟧.'],
    [null, 'Cúng ⟦29 tháng Chạp năm Ất Tỵ = 2026-02-16⟧.'],
    [null, 'Giỗ ⟦ngày 10/3/2017 = 2017-04-06⟧ âm lịch.'],
    [null, 'Chợ mở ⟦rằm tháng Giêng = XXXX⟧.'],
    ['2017-02-08', 'Chợ mở ⟦rằm tháng Giêng = 2017-02-11⟧.'],
    ['2017-02-08', 'Chợ mở ⟦mùng 6 Tết = 2017-02-02⟧.'],
    ['2018-01-10', 'Nghỉ từ ⟦29 tháng Chạp = 2018-02-14⟧.'],
    ['2017-03-30', 'Giỗ tổ ⟦ngày 10/3 = 2017-04-06⟧ âm lịch.'],
  ])('%s: %s', (published, line) => expect(read(line, published)).toBe(line))
})

describe('the year comes from the day of publication', () => {
  test.each([
    ['2023-06-18', 'Họp ⟦ngày 16/6 = 2023-06-16⟧.'],
    ['2017-01-05T08:30', 'Họp ⟦ngày 28/12 = 2016-12-28⟧.'],
    ['2016-12-20', 'Khai hội ⟦ngày 15/1 = 2017-01-15⟧.'],
    ['2023-06-18', 'Tăng ⟦tháng 11 năm ngoái = 2022-11⟧.'],
    ['2023-02-18', 'Lãi ⟦quý IV = 2022-Q4⟧.'],
    ['2023-06-18', 'Trong ⟦6 tháng đầu năm = 2023-01/2023-06⟧.'],
    ['2023-06-18', 'Thi ⟦ngày 26-31/5 = 2023-05-26/2023-05-31⟧.'],
  ])('%s: %s', (published, line) => expect(read(line, published)).toBe(line))

  test('without it, from the full dates of the article', () => {
    const line = 'Ký ⟦ngày 2/9/2016 = 2016-09-02⟧, sửa ⟦ngày 5/9 = 2016-09-05⟧.'
    expect(read(line)).toBe(line)
  })
})
