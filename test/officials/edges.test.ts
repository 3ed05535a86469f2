import { describe, expect, test } from 'vitest'
import { read } from './notation.js'

type Case = readonly [line: string, officials: string]

function check(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (line, officials) => expect(read(line)).toBe(officials))
  })
}

check('titles with their edges put right', [
  ['cựu T[Chủ tịch O[Hội Gạo]] P[Lê An] đến.', 'Lê An | post: cựu Chủ tịch @ Hội Gạo [former]'],
  ['Ông P[Lê An], nguyên là T[Chủ tịch O[Hội Gạo]].', 'Lê An | post: nguyên Chủ tịch @ Hội Gạo [former]'],
  ['Quyền T[Chủ tịch O[Hội Gạo]] P[Lê An] đến.', 'Lê An | post: Quyền Chủ tịch @ Hội Gạo [acting]'],
  ['Chính quyền T[Tổng thống] P[Holm] nói.', 'Holm | post: Tổng thống @ –'],
  ['T[Chủ tịch] O[Hội Gạo] P[Lê An] đến.', 'Lê An | post: Chủ tịch @ Hội Gạo'],
  ['Ông P[Lê An], T[Ủy viên O[HĐND]] khóa XII, nói.', 'Lê An | post: Ủy viên @ HĐND khóa XII'],
  ['Ông P[Lê An], T[Chủ tịch O[Hội Gạo]] khóa XII, nói.', 'Lê An | post: Chủ tịch @ Hội Gạo'],
  ['Ông P[Lê An], T[Ủy viên] T.Ư Đảng, nói.', 'Lê An | post: Ủy viên @ T.Ư Đảng'],
  ['Ông P[Lê An], T[Thạc sĩ] chuyên ngành Đê điều.', 'Lê An | rank: Thạc sĩ chuyên ngành Đê điều'],
  ['Ông P[Lê An], T[Chủ tịch O[Hội đồng gieo]] trồng lúa Mây.', 'Lê An | post: Chủ tịch @ Hội đồng gieo'],
  [
    'Ông P[Lê An], T[Trưởng O[Ban Đồng ruộng]] của O[Báo Mây].',
    'Lê An | post: Trưởng ban @ Ban Đồng ruộng của Báo Mây',
  ],
  ['Ông P[Lê An], T[Phó O[Ban Mùa vụ]] T.Ư.', 'Lê An | post: Phó ban @ Ban Mùa vụ T.Ư'],
  ['Ông P[Lê An], T[Phó O[Ban Mùa vụ] P[T.Ư]].', 'Lê An | post: Phó ban @ Ban Mùa vụ T.Ư'],
  ['T[Tổng thống đắc cử] P[Karl Holm] đến.', 'Karl Holm | post: Tổng thống @ –'],
  ['T[kỳ thủ nhí] P[Lê An] thắng.', 'Lê An | rank: kỳ thủ'],
  ['T[Tiền đạo TRẺ] P[Lê An] thắng.', 'Lê An | rank: Tiền đạo'],
  ['Ông P[Lê An], T[Chủ tịch O[Hội Gạo quận Đồi, TP Mây]].', 'Lê An | post: Chủ tịch @ Hội Gạo quận Đồi'],
  [
    'Ông P[Lê An], T[Giám đốc O[Công ty Khai thác nước]] P[Hoa Sen], nói.',
    'Lê An | post: Giám đốc @ Công ty Khai thác nước Hoa Sen',
  ],
  ['Ông P[Lê An], T[Giám đốc Công ty], và P[Hoa Sen].', 'Lê An | post: Giám đốc @ Công ty'],
])

check('units whose name goes on in small letters, as the article repeats it', [
  [
    'Ông P[Lê An], T[Trưởng O[Ban Giống]] cây trồng quận, nói.‖Ban Giống cây trồng quận họp.',
    'Lê An | post: Trưởng ban @ Ban Giống cây trồng quận',
  ],
  [
    'Ông P[Lê An], T[Trưởng O[Ban Giống]] cây trồng L[xã Đồi].‖Ban Giống cây trồng họp.',
    'Lê An | post: Trưởng ban @ Ban Giống cây trồng xã Đồi',
  ],
  ['Ông P[Lê An], T[Trưởng O[Ban Giống]] cây trồng.', 'Lê An | post: Trưởng ban @ Ban Giống'],
  [
    'Ông P[Lê An], T[Trưởng ban] gieo trồng, nói.‖Một trưởng ban gieo trồng là đủ.',
    'Lê An | post: Trưởng ban @ ban gieo trồng',
  ],
  [
    'Ông P[Lê An], T[Trưởng O[Ban Giống]] cho biết.‖Ban Giống cho biết thêm.',
    'Lê An | post: Trưởng ban @ Ban Giống',
  ],
])

check('ministries of two halves', [
  ['T[Bộ trưởng Mây] và Gió P[Ada Berg] đến.', 'Ada Berg | post: Bộ trưởng Mây và Gió @ –'],
  ['Ông P[Lê An], T[Bộ trưởng O[Bộ Mây]] và Gió.', 'Lê An | post: Bộ trưởng @ Bộ Mây và Gió'],
  ['Ông P[Lê An], T[Bộ trưởng O[Bộ Mây]] và P[Vũ Bình] đến.', 'Lê An | post: Bộ trưởng @ Bộ Mây'],
])

check('role and body', [
  ['T[Bộ trưởng O[KH-ĐT]] P[Lê An] nói.', 'Lê An | post: Bộ trưởng KH-ĐT @ –'],
  ['T[Bộ trưởng Kế hoạch O[& Đầu tư]] P[Lê An] nói.', 'Lê An | post: Bộ trưởng Kế hoạch & Đầu tư @ –'],
  ['T[Bộ trưởng O[Bộ Lúa]] P[Lê An] nói.', 'Lê An | post: Bộ trưởng @ Bộ Lúa'],
  ['T[Giám đốc chi nhánh O[Hãng Gió]] P[Lê An] nói.', 'Lê An | post: Giám đốc @ chi nhánh Hãng Gió'],
  ['T[Chánh văn phòng O[Hội Gạo]] P[Lê An].', 'Lê An | post: Chánh văn phòng @ văn phòng Hội Gạo'],
  ['T[Phó Chủ tịch Hội người cao tuổi] P[Lê An].', 'Lê An | post: Phó Chủ tịch @ Hội người cao tuổi'],
  ['T[Ủy viên Trung ương] P[Lê An].', 'Lê An | post: Ủy viên @ Trung ương'],
  ['T[Đại sứ L[Ruritania]] tại L[Gruzia] P[Karl Holm].', 'Karl Holm | post: Đại sứ @ Ruritania'],
  [
    'Ông P[Lê An], T[Phó Giám đốc], T[Thủ trưởng O[Cơ quan Điều tra]], O[Công an L[tỉnh Đồi]], nói.',
    'Lê An | post: Phó Giám đốc @ Công an tỉnh Đồi | post: Thủ trưởng @ Cơ quan Điều tra',
  ],
])

check('bodies and bearers in rows', [
  [
    'Ông P[Lê An] (T[Chủ tịch]) và ông P[Vũ Bình] (T[Phó Chủ tịch]) O[UBND L[xã Đồi]].',
    'Lê An | post: Chủ tịch @ UBND xã Đồi ;; Vũ Bình | post: Phó Chủ tịch @ UBND xã Đồi',
  ],
  [
    'Bà P[Hồ Chi] đến.‖Trong thời gian giữ chức T[Bí thư O[Huyện ủy]], T[Chủ tịch O[Hội Gạo]], bà đã lo việc nước.',
    'Hồ Chi | post: Bí thư @ Huyện ủy | post: Chủ tịch @ Hội Gạo',
  ],
  [
    'Hai thành viên O[Hội Gạo] là T[Phó Chủ tịch] P[Lê An] và T[Chủ tịch] P[Vũ Bình].',
    'Lê An | post: thành viên @ Hội Gạo | post: Phó Chủ tịch @ Hội Gạo ;; Vũ Bình | post: thành viên @ Hội Gạo | post: Chủ tịch @ Hội Gạo',
  ],
  [
    'Bảy phó ban O[Ban Mùa vụ] gồm ông P[Lê An], T[Bí thư O[Hội Gạo]]; Trần Dần, T[Chủ tịch O[Hội Mây]]; P[Vũ Bình].',
    'Lê An | post: phó ban @ Ban Mùa vụ | post: Bí thư @ Hội Gạo ;; Vũ Bình | post: phó ban @ Ban Mùa vụ',
  ],
  [
    'P[Karl Holm], T[Cố vấn]-T[Bộ trưởng O[Bộ Lúa]] P[Ada Berg] đến.',
    'Ada Berg | post: Cố vấn @ Bộ Lúa | post: Bộ trưởng @ Bộ Lúa',
  ],
  ['T[Phó giám đốc sở] P[Lê An] nói.', 'Lê An | post: Phó giám đốc sở @ –'],
])

check('titles that the tagger has missed', [
  ['Ông P[Lê An], cán bộ mùa vụ L[xã Đồi] cũng đến.', 'Lê An | post: cán bộ mùa vụ @ xã Đồi'],
  ['P[Karl Holm], diễn viên vừa qua đời, để lại hai con.', 'Karl Holm | rank: diễn viên'],
  [
    'Đi cùng có các Ủy viên O[Đảng]: O[Holm Berg], T[Thủ tướng], T[Bộ trưởng]; P[Lê An], T[Bí thư O[Hội Gạo]]; P[Vũ Bình].',
    'Lê An | post: Ủy viên @ Đảng | post: Bí thư @ Hội Gạo ;; Vũ Bình | post: Ủy viên @ Đảng',
  ],
  ['Theo kỳ thủ người L[Nga] P[Karl Holm], trời mưa.', 'Karl Holm | rank: kỳ thủ'],
  ['Tướng P[Karl Holm] nói.', 'Karl Holm | rank: Tướng'],
  ['Theo lời của bác sĩ P[Lê An], trời mưa.', 'Lê An | rank: bác sĩ'],
  ['Ông P[Lê An] - trưởng O[Công an L[xã Đồi]] nói.', 'Lê An | post: trưởng công an @ Công an xã Đồi'],
  ['Ông P[Lê An], (Giám đốc O[Sở Mây]) nói.', 'Lê An | post: Giám đốc @ Sở Mây'],
  [
    'Ông P[Lê An], chuyên gia thị trường tại O[Hãng Gió], nói.',
    'Lê An | post: chuyên gia thị trường @ Hãng Gió',
  ],
  [
    'P[Karl Holm], lãnh đạo cơ quan quản lý cảng Mây, nói.',
    'Karl Holm | post: lãnh đạo @ cơ quan quản lý cảng Mây',
  ],
  ['Theo lãnh đạo O[Hãng Gió], P[Karl Holm], trời mưa.', 'Karl Holm | post: lãnh đạo @ Hãng Gió'],
  [
    'Ông P[Lê An] là T[Chủ tịch O[Hội Gạo]], đại biểu O[HĐND], T[Ủy viên O[Ban Mùa vụ]].',
    'Lê An | post: Chủ tịch @ Hội Gạo | post: đại biểu @ HĐND | post: Ủy viên @ Ban Mùa vụ',
  ],
  [
    'Ông P[Lê An], T[Ủy viên O[Ban Mùa vụ]] các khóa 3, 4; đại biểu O[HĐND] từ khóa 2.',
    'Lê An | post: Ủy viên @ Ban Mùa vụ | post: đại biểu @ HĐND',
  ],
])

check('no titles, although tagged', [
  ['Các T[bác sĩ] P[Lê An] và P[Hồ Chi].', 'Lê An | rank: bác sĩ ;; Hồ Chi | rank: bác sĩ'],
  [
    'Ba bị cáo từng là T[Phó Giám đốc O[Sở Mây]] gồm P[Lê An] và P[Hồ Chi].',
    'Lê An | post: Phó Giám đốc @ Sở Mây ;; Hồ Chi | post: Phó Giám đốc @ Sở Mây',
  ],
  [
    'Hai thành viên O[Hội Gạo] là ông P[Lê An] và bà P[Hồ Chi] vắng.',
    'Lê An | post: thành viên @ Hội Gạo ;; Hồ Chi | post: thành viên @ Hội Gạo',
  ],
  ['T[ĐB] P[Lê An] chất vấn.', ''],
  ['Ứng viên T[tổng thống] P[Ada Berg] thua.', ''],
  [
    'Thay mặt T[lãnh đạo O[Bộ Lúa]], T[Bộ trưởng O[Bộ Lúa]] P[Lê An] đến.',
    'Lê An | post: Bộ trưởng @ Bộ Lúa',
  ],
])

check('professions that stand alone', [
  ['P[Lê An] đến.‖T[Ca sĩ] hát.', 'Lê An | rank: Ca sĩ'],
  ['P[Lê An] đến.‖Mới đây, nữ T[ca sĩ] hát.', 'Lê An | rank: ca sĩ'],
  ['P[Lê An] thắng lại T[kỳ thủ] chủ nhà.', ''],
  ['P[Lê An] gặp nông dân, T[bác sĩ], công nhân.', ''],
  ['P[Lê An] hát “Mưa” (sáng tác P[Vũ Bình]).‖T[Ca sĩ] cười.', 'Lê An | rank: Ca sĩ'],
])

check('what was read before decides nothing', [
  ['T[Chủ tịch O[Hội Gạo]] P[Lê An] đến.', 'Lê An | post: Chủ tịch @ Hội Gạo'],
  ['T[Chủ tịch Hội Gạo] P[Lê An] đến.', 'Lê An | post: Chủ tịch @ Hội Gạo'],
  ['T[Chủ tịch O[Hội] Gạo] P[Lê An] đến.', 'Lê An | post: Chủ tịch @ Hội'],
  ['Mai T[Chủ tịch O[Hội Gạo]] P[Lê An] đến.', 'Lê An | post: Chủ tịch @ Hội Gạo'],
  [
    'Ông P[Lê An], T[Thư ký - Chủ\ntịch O[Hội Gạo]], đến.',
    'Lê An | post: Thư ký @ Hội Gạo | post: Chủ tịch @ Hội Gạo',
  ],
])
