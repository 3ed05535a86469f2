import { expect, test } from 'vitest'
import { read } from './notation.js'

/** What must not be read: nobody's title, somebody else's, or none at all. */
const NEGATIVE: readonly (readonly [line: string, officials: string])[] = [
  ['T[Thủ tướng] phát biểu.', ''],
  ['P[Lê An] gặp P[Vũ Bình].', ''],
  ['P[Lê An] đến.‖T[Bộ trưởng O[Bộ Lúa]] nói.', ''],
  ['Các cầu thủ P[Lê An], P[Vũ Bình] thi đấu.', ''],
  ['Các Phó Thủ tướng họp.‖P[Lê An] đến.', ''],
  [
    'T[Tổng thống L[Ruritania]] P[Karl Holm] và phu nhân P[Ada Berg].',
    'Karl Holm | post: Tổng thống @ Ruritania',
  ],
  [
    'T[Chủ tịch O[UBND L[TP Đồi]]] P[Lê An] đến.‖T[Chủ tịch O[UBND L[phường Suối]]] vắng.',
    'Lê An | post: Chủ tịch @ UBND TP Đồi',
  ],
  [
    'T[Bộ trưởng O[Bộ Lúa]] P[Lê An] đến.‖Theo ý của T[Bộ trưởng O[Bộ Lúa]], T[Phó Thủ tướng] P[Vũ Bình] hỏi.',
    'Lê An | post: Bộ trưởng @ Bộ Lúa ;; Vũ Bình | post: Phó Thủ tướng @ –',
  ],
  ['T[Bộ trưởng] P[Lê An] trao quyết định bổ nhiệm T[Giám đốc O[Sở Mây]].', 'Lê An | post: Bộ trưởng @ –'],
  ['T[Tổng thống] P[Karl Holm] và con là P[Karl Holm Jr.] đến.', 'Karl Holm | post: Tổng thống @ –'],
  [
    'Ông P[Lê An], T[Bí thư O[Đảng ủy O[Sở Mây]]], T[Giám đốc O[Sở Mây]].',
    'Lê An | post: Bí thư @ Đảng ủy Sở Mây | post: Giám đốc @ Sở Mây',
  ],
  [
    'Ông P[Lê An], T[Phó Chủ tịch O[Hội Gạo]], và T[Phó Chủ tịch O[Hội Mây]] P[Vũ Bình].',
    'Lê An | post: Phó Chủ tịch @ Hội Gạo ;; Vũ Bình | post: Phó Chủ tịch @ Hội Mây',
  ],
]

test.each(NEGATIVE)('%s', (line, officials) => expect(read(line)).toBe(officials))
