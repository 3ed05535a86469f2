import { expect, test } from 'vitest'
import { read } from './notation.js'

/** What a careful reader sees and this room does not. The test fails as soon as one is read rightly: move it then. */
const KNOWN_FAILURES = [
  // Spelled out elsewhere in the article, but never defined.
  'Quỹ Lúa Tươi Tốt ra đời. ⟦LTT⟧ nhận quà. → LTT = Lúa Tươi Tốt!',
  // The long form is mistyped where it is defined; a reader mends it.
  'Sở Lúa gạo và Nướ (⟦LG&N⟧) → LG&N = Lúa gạo và Nước!',
  // Two meanings in one article: there is one record a short form.
  'Công ty ⟦CP⟧ Lúa theo lời ⟦CP⟧ → CP = cổ phần ; CP = Chính phủ',
  // The other name stands after the name of its owner.
  'Công ty Lúa Vàng, thuộc Tổng công ty Đồi (⟦LVX⟧) → LVX = Công ty Lúa Vàng!',
]

test.each(KNOWN_FAILURES)('still fails: %s', (line) => expect(read(line)).not.toBe(line))
