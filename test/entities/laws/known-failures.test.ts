import { expect, test } from 'vitest'
import { read } from './notation.js'

/** What a careful reader sees and this grammar does not. The test fails as soon as one is read rightly: move it then. */
const KNOWN_FAILURES = [
  // A title in lower case.
  'bàn về ⟦luật sương mù⟧ vùng cao',
  // The number stands in brackets.
  'có ⟦văn bản “khẩn” (số 453)⟧ gửi xã',
]

test.each(KNOWN_FAILURES)('still fails: %s', (line) => expect(read(line)).not.toBe(line))
