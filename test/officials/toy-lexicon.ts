import type { OfficeSource, TitleKind } from '../../src/officials/office-lexicon.js'

const titles: Readonly<Record<TitleKind, readonly string[]>> = {
  post: [
    'Bí thư',
    'Bộ trưởng',
    'Chánh văn phòng',
    'Chủ tịch',
    'Chủ tịch nước',
    'Giám đốc',
    'HLV',
    'Hiệu trưởng',
    'Phó ban',
    'Phó Chủ tịch',
    'Phó Giám đốc',
    'Phó Thủ tướng',
    'Thủ tướng',
    'Thứ trưởng',
    'Tổng Giám đốc',
    'Tổng thống',
    'Trưởng ban',
    'Trưởng đoàn',
    'Trưởng công an',
    'Trưởng phòng',
    'Ủy viên',
    'thành viên',
  ],
  rank: ['Đại tá', 'Trung tướng', 'Thiếu tướng', 'Tướng'],
  degree: ['GS.TS', 'PGS.TS', 'Tiến sĩ', 'Thạc sĩ'],
  honor: ['NSƯT'],
  profession: [
    'bác sĩ',
    'ca sĩ',
    'cầu thủ',
    'chuyên gia',
    'diễn viên',
    'giáo viên',
    'kỳ thủ',
    'luật sư',
    'tiền đạo',
  ],
}

/** A dictionary of two dozen titles: what the engine does with them is what is tested, not the bundled data. */
export const toyLexicon: OfficeSource = {
  titles: {
    entries: (Object.keys(titles) as TitleKind[]).flatMap((kind) =>
      titles[kind].map((name) => (name === 'Giám đốc' ? { name, kind, short: ['GĐ'] } : { name, kind })),
    ),
  },
  honorifics: {
    entries: ['ông', 'bà', 'anh', 'chị', 'đồng chí', 'bị cáo', 'ông bà', 'đại biểu'].map((form) => ({
      form,
    })),
  },
  organizationHeads: {
    entries: ['Trung tâm', 'Công ty', 'Đoàn', 'Hội', 'Chi nhánh', 'Văn phòng', 'Cơ quan'].map((name) => ({
      name,
    })),
  },
  organizations: { entries: [{ name: 'Bộ Mây' }] },
  placeUnits: { entries: [{ name: 'tỉnh', level: 'province' }] },
  officePhrases: {
    entries: [
      { phrase: 'bổ nhiệm', status: 'appointed', leads: true },
      { phrase: 'bầu', status: 'appointed', leads: true },
      { phrase: 'nhận nhiệm vụ', status: 'appointed' },
      { phrase: 'thôi', status: 'dismissed', leads: true },
      { phrase: 'từng', status: 'former' },
      ...['làm', 'là', 'chức', 'chức vụ', 'kiêm'].map((phrase) => ({ phrase, leads: true as const })),
    ],
  },
}
