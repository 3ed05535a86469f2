import { expect, test } from 'vitest'
import { read } from './notation.js'

/** No date stands in any of these. */
const NEGATIVE = [
  'Chờ 2-3 tháng nữa.',
  'Sau 10 năm qua và 3 tháng 2 ngày.',
  'Đội Đồi thắng 2-1.',
  'Tỷ số 3-0 và 6-4, 3-6, 6-3.',
  'Vòng 1/8 có 16 đội.',
  'Hơn 2/3 số hộ đồng ý.',
  'Lúc 22h07 và 9h30.',
  'Gọi 0912 345 678 hoặc 024-3825-1234.',
  'Theo Nghị định 45/2020/NĐ-CP và Thông tư 10/2017/TT-BTC.',
  'Thông tư 10/2017 hướng dẫn.',
  'Phiên bản 2.5 và màn hình 6.1 inch.',
  'Thuê 2000 người và 1990 con trâu.',
  'Nhà số 1945, hẻm 12/4.',
  'Tàu QN2040 cập bến.',
  'Mega 6/45 quay tối nay.',
  'Tăng 1.2017 lần.',
  'Điện thoại Lúa A7 2017 ra mắt.',
  'Họp ngày 2 lần.',
  'Hôm nay, hôm qua và sáng nay.',
  'mỗi tháng 5 triệu đồng',
  'quý khách 3 lần',
  'Đội Đồi đá sơ đồ 4-4-2 rồi 3-5-2.',
  'Bón phân 16-16-8 cho lúa.',
  'Rút ngắn từ 1/3 thời gian.',
  'Uống mỗi ngày 2 viên, tour 2 ngày 1 đêm.',
  'Ăn ngày 3 bữa.',
  'Gọi tổng đài 1900 6600 hoặc hotline: 1900 12xx.',
  'Trạm ở km 2014+600.',
  'Quán được chấm 4/5 sao, khách chấm 3/5.',
  'Gãy đoạn 1/3 trên.',
  'Có chứng chỉ bậc 3/6.',
  'Xét vay đợt 2/2018.',
  'Nhà ở đường Cách Mạng Tháng Tám.',
]

test.each(NEGATIVE)('no date: %s', (line) => expect(read(line)).toBe(line))
