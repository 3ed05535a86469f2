import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.js'

/**
 * A document may be a book in one line. What is read of it takes time by its length: four times the text at most
 * nine times as long, where a square would take sixteen. The best of several runs counts, so that a busy machine
 * spoils nothing.
 */
const SMALL = 20_000
const TIMES = 4
const MOST = 9
const RUNS = 3

const FAMILY = ['Lê', 'Vũ', 'Trần', 'Đỗ', 'Hồ', 'Tạ', 'Vi', 'Lò']
const GIVEN = ['An', 'Bình', 'Khắc Tường', 'Thúy Liễu', 'Văn Páo', 'Minh Hòa', 'Thị Sen', 'Quốc Việt', 'Sỏi']
const PLACES = [
  'xã Mường Lum',
  'huyện Sóc Nam',
  'tỉnh Hòa Lạc',
  'quận 5',
  'Hà Nội',
  'TP Huế',
  'phường Bến Đá',
]
const pick = (list: readonly string[], at: number): string => list[at % list.length]!
const name = (at: number): string => `${pick(FAMILY, at)} ${pick(GIVEN, at * 7 + (at >> 3))}`

const SHAPES: Readonly<Record<string, (at: number) => string>> = {
  'news in one line': (at) =>
    `Ngày ${(at % 28) + 1}/3, ông ${name(at)}, Giám đốc Sở Nội vụ ${pick(PLACES, at)}, nói với ${name(at + 5)} về Nghị quyết số ${at}-NQ/TW. `,
  'names without an end': (at) => `${name(at)}, `,
  'bodies that begin alike': (at) =>
    `Công ty Cổ phần ${pick(GIVEN, at)} ${pick(FAMILY, at >> 3)} ${pick(GIVEN, at >> 5)} ${pick(FAMILY, at >> 7)} họp; `,
  'places of one name': (at) => `${pick(PLACES, at)}, ${pick(PLACES, at + 1)} ${pick(GIVEN, at >> 4)}. `,
  'short forms that nobody explains': (at) =>
    `${String.fromCharCode(65 + (at % 26), 65 + ((at >> 3) % 26), 65 + ((at >> 6) % 26))} họp. `,
  'quotations that stay open': (at) => `“Hội thảo “${name(at)} (nói `,
  'posts in a row': (at) => `Chủ tịch, Bí thư, Phó Giám đốc ${name(at)} và `,
  capitals: (at) => `ÔNG ${name(at).toUpperCase()} HỌP TẠI ${pick(PLACES, at).toUpperCase()} `,
}

function textOf(shape: (at: number) => string, length: number): string {
  const parts: string[] = []
  for (let at = 0, size = 0; size < length; at++) {
    const part = shape(at)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

function bestOf(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now()
    analyze(text)
    best = Math.min(best, performance.now() - from)
  }
  return best
}

describe('time grows with the length of a text', () => {
  test.each(Object.keys(SHAPES))('%s', { timeout: 120_000, retry: 2 }, (shape) => {
    const small = textOf(SHAPES[shape]!, SMALL)
    const large = textOf(SHAPES[shape]!, SMALL * TIMES)
    bestOf(small)
    expect(bestOf(large) / bestOf(small)).toBeLessThan(MOST)
  })
})
