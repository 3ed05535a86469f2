import { expect, test } from 'vitest'
import { readMoment } from '../../src/structure/published.js'

/** `line | value`, `line | -` where the line holds no day. */
const moments = [
  'Chủ nhật - 18/06/2023 22:07 22.741 0 | 2023-06-18T22:07',
  'Thứ Hai, 05/02/2018, 10:15 (GMT+7) | 2018-02-05T10:15+07:00',
  'Thứ hai, 5/2/2018, 10:15 (GMT +7) | 2018-02-05T10:15+07:00',
  '05/02/2018 10:15 GMT+07:00 | 2018-02-05T10:15+07:00',
  '14:30 (dấu sổ) 20/11/2024 | 2024-11-20T14:30',
  'Ngày đăng: 05.06.2024 | 2024-06-05',
  'Cập nhật lúc 15:02, 20-11-2024 | 2024-11-20T15:02',
  '08h05 ngày 02/03/2025 | 2025-03-02T08:05',
  '8 giờ 05 phút, ngày 2 tháng 3 năm 2025 | 2025-03-02T08:05',
  'Thứ tư, ngày 2 tháng 3 năm 2022 | 2022-03-02',
  '18 Tháng Sáu 2023 | 2023-06-18',
  '2 Tháng Mười Hai, 2023 9:05 CH | 2023-12-02T21:05',
  '2023-06-18 22:07:33 | 2023-06-18T22:07:33',
  '2023-06-18T22:07 | 2023-06-18T22:07',
  '6/2/2020 12:10 AM | 2020-02-06T00:10',
  '6/2/2020 9:10 PM | 2020-02-06T21:10',
  '29/02/2024 | 2024-02-29',
  '29/02/2023 | -',
  '31/04/2024 | -',
  '18/13/2023 | -',
  '1.250.300 lượt | -',
  '0912/345/6789 | -',
  'Sáng 16/6 | -',
  '25:10 18/06/2023 | 2023-06-18',
]

test.each(moments)('%s', (row) => {
  const bar = row.lastIndexOf(' | ')
  const value = row.slice(bar + 3)
  expect(readMoment(row.slice(0, bar))?.value ?? '-').toBe(value)
})

test('the span holds the day and the time, and no more', () => {
  const line = 'Chủ nhật - 18/06/2023 22:07 22.741 0'
  const moment = readMoment(line)!
  expect(line.slice(moment.start, moment.end)).toBe('18/06/2023 22:07')
})
