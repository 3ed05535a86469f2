import { expect, test } from 'vitest'
import { read } from './notation.js'

/** Nothing is found in any of these, or not what looks like a pair. */
const NEGATIVE = [
  'Karl Holm (Mỹ) và Lê An (SN 1990)',
  'tiền đạo Lê An (U22)',
  'Công an quận Đồi (⟦TP.HCM⟧) → TP.HCM = Thành phố Hồ Chí Minh',
  '⟦TP⟧ Lúa Vàng (⟦TP HCM⟧) → TP = thành phố ; TP HCM = Thành phố Hồ Chí Minh',
  'giá 5 USD, xe BMW, máy XYZ',
  'ông P. vào nhà, chị Q. ra vườn',
  'Ảnh: Q.H',
  // Signed by somebody whose initials are PA.
  'Mưa to suốt ngày. HN',
  'HN vẫn còn nhiều',
  'thư gửi bbt@vln.vn',
  'chỉ số VN-Index tăng',
  'LÚA VÀNG ĐƯỢC MÙA',
  // Loud, not short: `HO` and `PA` are syllables here.
  'GIÓ PA XOA THỔI MẠNH',
  'N.V.A và L.T.B',
  '(ABC)',
  'ABC ()',
  'ABC (',
]

test.each(NEGATIVE)('%s', (line) => expect(read(line)).toBe(line))
