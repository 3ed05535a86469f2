import { describe, expect, test } from 'vitest'
import { mentionsOf, read } from './notation.js'

type Case = readonly [line: string, officials: string]

function check(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (line, officials) => expect(read(line)).toBe(officials))
  })
}

check('a title beside a name', [
  ['T[Thứ trưởng O[Bộ Lúa]] P[Lê Văn An] phát biểu.', 'Lê Văn An | post: Thứ trưởng @ Bộ Lúa'],
  ['Ông P[Lê Văn An], T[Thứ trưởng O[Bộ Lúa]], phát biểu.', 'Lê Văn An | post: Thứ trưởng @ Bộ Lúa'],
  ['Ông P[Lê Văn An] - T[Giám đốc O[Sở Mây]] - nói.', 'Lê Văn An | post: Giám đốc @ Sở Mây'],
  ['Ông P[Lê Văn An] (T[Giám đốc O[Sở Mây]]) nói.', 'Lê Văn An | post: Giám đốc @ Sở Mây'],
  ['Ông P[Lê Văn An] (SN 1970), T[Giám đốc O[Sở Mây]].', 'Lê Văn An | post: Giám đốc @ Sở Mây'],
  ['Ông P[Lê Văn An] (52 tuổi, T[Giám đốc O[Sở Mây]]).', 'Lê Văn An | post: Giám đốc @ Sở Mây'],
  ['P[Lê Văn An], sinh D[ngày 1/5/1970], T[Giám đốc O[Sở Mây]].', 'Lê Văn An | post: Giám đốc @ Sở Mây'],
  ['T[Tổng Giám đốc O[Hãng Gió]], bà P[Mai Hoa], nói.', 'Mai Hoa | post: Tổng Giám đốc @ Hãng Gió'],
  ['T[Bộ trưởng Quốc phòng] nước này P[Karl Holm] nói.', 'Karl Holm | post: Bộ trưởng Quốc phòng @ –'],
  ['T[Tổng thống L[Ruritania]] P[Karl Holm] đến.', 'Karl Holm | post: Tổng thống @ Ruritania'],
  ['Một T[tiền đạo] nổi tiếng nữa là P[Karl Holm].', 'Karl Holm | rank: tiền đạo'],
  ['T[Trung tướng] P[Lê Văn An] nói.', 'Lê Văn An | rank: Trung tướng'],
  ['T[kỳ thủ người L[Ruritania]] P[Karl Holm] thắng.', 'Karl Holm | rank: kỳ thủ'],
  ['T[giáo viên O[Trường Hoa Mai]] P[Lê Thị Na] kể.', 'Lê Thị Na | post: giáo viên @ Trường Hoa Mai'],
  ['Nữ T[ca sĩ] P[Lê Thị Na] hát.', 'Lê Thị Na | rank: ca sĩ'],
])

check('a signature', [
  ['KT. T[GIÁM ĐỐC]\n‖T[PHÓ GIÁM ĐỐC]\n‖P[Lê Thị Na]', 'Lê Thị Na | post: Phó giám đốc @ –'],
  ['TM. O[Hội Gạo]\n‖T[Chủ tịch]\n(đã ký)\n‖P[Lê Thị Na]\n‖Hết.', 'Lê Thị Na | post: Chủ tịch @ –'],
  ['Họ gặp T[Chủ tịch]\n‖P[Lê Thị Na]', ''],
  ['T[Chủ tịch]\n‖P[Lê Thị Na] hát.', ''],
])

check('the role', [
  ['Ông P[Lê An], T[Trưởng O[Ban Chỉ đạo Chống úng]].', 'Lê An | post: Trưởng ban @ Ban Chỉ đạo Chống úng'],
  ['T[Trưởng O[Công an L[xã Đồi]]] P[Lê An] nói.', 'Lê An | post: Trưởng công an @ Công an xã Đồi'],
  ['T[Phó O[ban Mùa vụ]] P[Lê An] nói.', 'Lê An | post: Phó ban @ ban Mùa vụ'],
  ['T[Phó Trưởng O[phòng Đê điều]] P[Lê An] nói.', 'Lê An | post: Phó Trưởng phòng @ phòng Đê điều'],
  ['T[Chánh O[văn phòng O[UBND tỉnh]]] P[Lê An].', 'Lê An | post: Chánh văn phòng @ văn phòng UBND tỉnh'],
  ['T[nguyên Chủ tịch O[Hội Gạo]] P[Lê An].', 'Lê An | post: nguyên Chủ tịch @ Hội Gạo [former]'],
  ['T[cựu Chủ tịch O[Hội Gạo]] P[Lê An].', 'Lê An | post: cựu Chủ tịch @ Hội Gạo [former]'],
  ['T[nguyên là Chủ tịch O[Hội Gạo]] P[Lê An].', 'Lê An | post: nguyên Chủ tịch @ Hội Gạo [former]'],
  ['T[quyền Bộ trưởng O[Bộ Lúa]] P[Lê An].', 'Lê An | post: quyền Bộ trưởng @ Bộ Lúa [acting]'],
  ['T[người phát ngôn của O[Bộ Lúa]] P[Lê An].', 'Lê An | post: người phát ngôn @ Bộ Lúa'],
  ['T[Giám đốc Trung tâm] P[Lê An].', 'Lê An | post: Giám đốc @ Trung tâm'],
  ['T[Chủ tịch nước] P[Lê An].', 'Lê An | post: Chủ tịch nước @ –'],
])

check('several titles', [
  [
    'T[Trung tướng] P[Lê An], T[Ủy viên O[Ban Trung ương]], T[Thứ trưởng O[Bộ Lúa]], đến.',
    'Lê An | rank: Trung tướng | post: Ủy viên @ Ban Trung ương | post: Thứ trưởng @ Bộ Lúa',
  ],
  [
    'T[Ủy viên O[Ban Trung ương]], T[Bí thư O[Tỉnh ủy L[Đồi]]] P[Lê An] đến.',
    'Lê An | post: Ủy viên @ Ban Trung ương | post: Bí thư @ Tỉnh ủy Đồi',
  ],
  [
    'Ông P[Lê An], T[Chủ tịch O[HĐQT]] kiêm T[Tổng Giám đốc O[Hãng Gió]].',
    'Lê An | post: Chủ tịch @ HĐQT | post: Tổng Giám đốc @ Hãng Gió',
  ],
  [
    'Ông P[Lê An], T[Phó Chủ tịch] kiêm T[Tổng thư ký O[Hội Gạo]].',
    'Lê An | post: Phó Chủ tịch @ Hội Gạo | post: Tổng thư ký @ Hội Gạo',
  ],
  [
    'Dự có các ông: P[Lê An], T[Chủ tịch O[Hội Gạo]]; P[Vũ Bình], T[Bí thư O[Đảng ủy]].',
    'Lê An | post: Chủ tịch @ Hội Gạo ;; Vũ Bình | post: Bí thư @ Đảng ủy',
  ],
  [
    'Ông P[Lê An], T[Chủ tịch O[Hội Gạo]], T[Bí thư O[Đảng ủy]] P[Vũ Bình] đến.',
    'Lê An | post: Chủ tịch @ Hội Gạo ;; Vũ Bình | post: Bí thư @ Đảng ủy',
  ],
])

check('bodies from the words around', [
  ['T[Tổng thư ký] P[Lê An] của O[Hội Gạo] nói.', 'Lê An | post: Tổng thư ký @ Hội Gạo'],
  [
    'Ông P[Lê An], T[Phó Giám đốc], T[Thủ trưởng O[Cơ quan Điều tra] O[Công an L[tỉnh Đồi]]].',
    'Lê An | post: Phó Giám đốc @ Công an tỉnh Đồi | post: Thủ trưởng @ Cơ quan Điều tra',
  ],
  ['O[Ban Mùa vụ] họp.‖Ông P[Lê An] làm T[Trưởng ban].', 'Lê An | post: Trưởng ban @ Ban Mùa vụ'],
  ['O[Đội Gió] của T[HLV] P[Karl Holm] thắng.', 'Karl Holm | post: HLV @ Đội Gió'],
  [
    'Hai lãnh đạo O[Bộ Lúa], gồm T[Bộ trưởng] P[Lê An] và T[Thứ trưởng] P[Vũ Bình].',
    'Lê An | post: Bộ trưởng @ Bộ Lúa ;; Vũ Bình | post: Thứ trưởng @ Bộ Lúa',
  ],
  [
    'T[Tổng thống L[Ruritania]] P[Karl Holm] đến.‖T[Nhà lãnh đạo L[Ruritania]] nói.',
    'Karl Holm | post: Tổng thống @ Ruritania | post: Nhà lãnh đạo @ Ruritania',
  ],
])

check('plural posts before names', [
  [
    'Các Ủy viên T.Ư O[Đảng]: P[Lê An], P[Vũ Bình] dự.',
    'Lê An | post: Ủy viên @ T.Ư Đảng ;; Vũ Bình | post: Ủy viên @ T.Ư Đảng',
  ],
  [
    'O[HĐND] bầu ông P[Lê An] (T[Giám đốc O[Sở Mây]]) và ông P[Vũ Bình] giữ chức T[Phó Chủ tịch O[UBND tỉnh]].',
    'Lê An | post: Giám đốc @ Sở Mây | post: Phó Chủ tịch @ UBND tỉnh [appointed] ;; Vũ Bình | post: Phó Chủ tịch @ UBND tỉnh [appointed]',
  ],
  [
    'Các Phó Thủ tướng: P[Lê An], P[Vũ Bình] và P[Hồ Chi] dự.',
    ['Lê An', 'Vũ Bình', 'Hồ Chi'].map((name) => `${name} | post: Phó Thủ tướng @ –`).join(' ;; '),
  ],
  [
    'Hai Phó Giám đốc O[Sở Mây] là ông P[Lê An] và bà P[Hồ Chi].',
    'Lê An | post: Phó Giám đốc @ Sở Mây ;; Hồ Chi | post: Phó Giám đốc @ Sở Mây',
  ],
  [
    'Ba bị cáo từng giữ chức Giám đốc O[Hãng Gió] gồm P[Lê An], P[Hồ Chi].',
    'Lê An | post: Giám đốc @ Hãng Gió ;; Hồ Chi | post: Giám đốc @ Hãng Gió',
  ],
  [
    'T[ca sĩ] P[Lê An], P[Vũ Bình], P[Hồ Chi] hát.',
    'Lê An | rank: ca sĩ ;; Vũ Bình | rank: ca sĩ ;; Hồ Chi | rank: ca sĩ',
  ],
])

check('appointment and dismissal', [
  [
    'Ông P[Lê An] được bổ nhiệm giữ chức T[Giám đốc O[Sở Mây]].',
    'Lê An | post: Giám đốc @ Sở Mây [appointed]',
  ],
  ['Ông P[Lê An] được bầu làm T[Chủ tịch O[Hội Gạo]].', 'Lê An | post: Chủ tịch @ Hội Gạo [appointed]'],
  [
    'Ông P[Lê An] thôi giữ chức T[Bí thư O[Huyện ủy]] và nhận nhiệm vụ mới là T[Hiệu trưởng O[Trường Gạo]].',
    'Lê An | post: Bí thư @ Huyện ủy [dismissed] | post: Hiệu trưởng @ Trường Gạo [appointed]',
  ],
  [
    'O[Bộ Lúa] bổ nhiệm chức vụ T[Giám đốc O[Sở Mây]] cho bà P[Hồ Chi].',
    'Hồ Chi | post: Giám đốc @ Sở Mây [appointed]',
  ],
  [
    'O[Bộ Lúa] bổ nhiệm ông P[Lê An], em trai bà P[Hồ Chi], làm T[Giám đốc O[Sở Mây]].',
    'Lê An | post: Giám đốc @ Sở Mây [appointed]',
  ],
  [
    'Bổ nhiệm ông P[Lê An], T[Phó Giám đốc O[Sở Mây]], giữ chức vụ T[Giám đốc O[Sở Mây]], thời hạn 5 năm.',
    'Lê An | post: Phó Giám đốc @ Sở Mây | post: Giám đốc @ Sở Mây [appointed]',
  ],
  [
    'Ông P[Lê An] đến.‖Năm ngoái, ông được bầu làm T[Chủ tịch O[Hội Gạo]].',
    'Lê An | post: Chủ tịch @ Hội Gạo [appointed]',
  ],
  [
    'O[Hội đồng thi] do T[Thứ trưởng] P[Lê An] làm T[Chủ tịch].',
    'Lê An | post: Thứ trưởng @ – | post: Chủ tịch @ Hội đồng thi',
  ],
])

check('the day of it', [
  [
    'Ông P[Lê An] được bổ nhiệm giữ chức T[Giám đốc O[Sở Mây]] từ D[ngày 1/7/2024].',
    'Lê An | post: Giám đốc @ Sở Mây [appointed 2024-07-01]',
  ],
  [
    'D[Ngày 12/7/2024], ông P[Lê An] thôi giữ chức T[Bí thư O[Huyện ủy]].',
    'Lê An | post: Bí thư @ Huyện ủy [dismissed 2024-07-12]',
  ],
  [
    'Ông P[Lê An], sinh D[1/5/1970], được bầu làm T[Chủ tịch O[Hội Gạo]].',
    'Lê An | post: Chủ tịch @ Hội Gạo [appointed]',
  ],
])

check('where the entities are wrong', [
  ['T[Phó Chủ tịch P[Lê An]] nói.', 'Lê An | post: Phó Chủ tịch @ –'],
  [
    'Ông P[Lê An], T[Phó Chủ tịch - Giám đốc O[Sở Mây]], nói.',
    'Lê An | post: Phó Chủ tịch @ Sở Mây | post: Giám đốc @ Sở Mây',
  ],
  ['T[Phó O[Chủ tịch Hội Gạo]] P[Lê An] nói.', 'Lê An | post: Phó Chủ tịch @ Hội Gạo'],
  ['Giám đốc O[Sở Mây] P[Lê An] nói.', 'Lê An | post: Giám đốc @ Sở Mây'],
  ['Theo bác sĩ P[Lê An], trời mưa.', 'Lê An | rank: bác sĩ'],
  ['Ông P[Lê An], Giám đốc O[Sở Mây], nói.', 'Lê An | post: Giám đốc @ Sở Mây'],
  ['Ông P[Lê An] (Giám đốc) nói.', 'Lê An | post: Giám đốc @ –'],
  ['T[Thứ trưởng Bộ] P[Mây] P[Lê An] nói.', 'Lê An | post: Thứ trưởng @ Bộ Mây'],
  ['T[Trưởng Đoàn đại biểu O[Hội Gạo]] P[Lê An] nói.', 'Lê An | post: Trưởng đoàn @ Đoàn đại biểu Hội Gạo'],
  ['P[T].Ư họp, T[Giám đốc] P[Lê An] dự.', 'Lê An | post: Giám đốc @ –'],
])

check('one post, named several times', [
  [
    'T[Phó Chủ tịch O[Hội Gạo]] P[Lê An] đến.‖T[Phó Chủ tịch] P[Lê An] nói.',
    'Lê An | post: Phó Chủ tịch @ Hội Gạo',
  ],
  ['T[Bộ trưởng] P[Lê An] đến.‖T[Bộ trưởng O[Bộ Lúa]] nói.', 'Lê An | post: Bộ trưởng @ Bộ Lúa'],
  [
    'T[Bộ trưởng Lúa] P[Lê An] đến.‖Ông P[An], T[Bộ trưởng O[Bộ Lúa]], nói.',
    'Lê An | post: Bộ trưởng @ Bộ Lúa',
  ],
  [
    'T[Chủ tịch L[Đồi]] P[Lê An] đến.‖T[Chủ tịch O[UBND L[tỉnh Đồi]]] nói.',
    'Lê An | post: Chủ tịch @ UBND tỉnh Đồi',
  ],
  [
    'T[Bí thư O[Thành ủy]] P[Lê An] đến.‖T[Bí thư O[Thành ủy L[Đồi]]] nói.',
    'Lê An | post: Bí thư @ Thành ủy Đồi',
  ],
  ['T[GĐ O[Sở Mây]] P[Lê An] đến.‖T[Giám đốc O[Sở Mây]] P[Lê An] nói.', 'Lê An | post: Giám đốc @ Sở Mây'],
])

describe('mentions', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'T[Thứ trưởng O[Bộ Lúa]] P[Lê Văn An] đến.‖Ông P[An] nói.‖T[Thứ trưởng] hỏi.',
      ['Lê Văn An: | Lê Văn An | An | Thứ trưởng'],
    ],
    [
      'T[Phó Chủ tịch] P[Hồ Thị Thủy] đến.‖Bà P[Hồ Thị Thuỷ] nói.',
      ['Hồ Thị Thủy: | Hồ Thị Thủy | Hồ Thị Thuỷ'],
    ],
    ['P[Holm] gặp T[Thủ tướng] P[Karl Holm].', ['Karl Holm: | Holm | Karl Holm']],
    [
      'T[Tổng thống] P[Karl Holm] và bà P[Ada Holm] đến.‖T[Tổng thống] P[Holm] cười.‖Bà P[Holm] nói.',
      ['Karl Holm: | Karl Holm | Holm'],
    ],
    [
      'Ông P[Lê Văn An], T[Bí thư] và ông P[Vũ An], T[Chủ tịch].‖Ông P[An] nói.',
      ['Lê Văn An: | Lê Văn An', 'Vũ An: | Vũ An | An'],
    ],
  ]
  test.each(cases)('%s', (line, mentions) => expect(mentionsOf(line)).toEqual(mentions))
})
