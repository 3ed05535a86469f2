import { expect, test } from 'vitest'
import { read } from './notation.js'

/** What a careful reader sees and this grammar does not. The test fails as soon as one is read rightly: move it then. */
const KNOWN_FAILURES = [
  // A new year's greeting in two words and a year of trade in one are written alike.
  'Trả cổ tức ⟦2016 = 2016⟧ tỷ lệ 12%.',
]

test.each(KNOWN_FAILURES)('still fails: %s', (line) => expect(read(line)).not.toBe(line))
