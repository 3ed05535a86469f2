import { describe, expect, test } from 'vitest'
import { bodyTakesItsPlace, titleTakesItsBody } from '../../../src/entities/rules/adjacency.js'
import {
  bodyInBody,
  bodyTakesItsHead,
  bodyWithQuotedName,
  personAfterHead,
} from '../../../src/entities/rules/bodies.js'
import { marksAtTheEdge } from '../../../src/entities/rules/boundaries.js'
import { givenNameOfPerson, sameNameElsewhere } from '../../../src/entities/rules/consistency.js'
import { eventWithQuotedName } from '../../../src/entities/rules/events.js'
import { RULES } from '../../../src/entities/rules/list.js'
import { bodyOfDictionary, longerNameElsewhere } from '../../../src/entities/rules/longer-names.js'
import {
  agendaIsNoEvent,
  headOfSectorIsNoPerson,
  noBodyInKnownBody,
  partyAsAttribute,
  wordsThatNameNothing,
} from '../../../src/entities/rules/negatives.js'
import { initialsAfterHonorific, nameAfterHonorific } from '../../../src/entities/rules/persons.js'
import { personAfterUnit, placeTakesItsUnit, unitOfSeveral } from '../../../src/entities/rules/places.js'
import { boardBeforeQuotation, quotationIsClosed } from '../../../src/entities/rules/quoted-boards.js'
import { bearerCases, bearerNegatives } from './bearer-cases.js'
import { bodyCases, bodyNegatives } from './body-cases.js'
import { capitalCases, capitalNegatives } from './capital-cases.js'
import { documentCases, documentNegatives } from './document-cases.js'
import { eventCases, eventNegatives } from './event-cases.js'
import { eventDayCases, eventDayNegatives } from './event-day-cases.js'
import { extentCases, extentNegatives } from './extent-cases.js'
import { innerCases, innerNegatives } from './inner-cases.js'
import { nameCases, nameNegatives } from './name-cases.js'
import type { Case, Negative } from './notation.js'
import { personCases, personNegatives } from './person-cases.js'
import { placeCases, placeNegatives } from './place-cases.js'
import { siteCases, siteNegatives } from './site-cases.js'
import { titleCases, titleNegatives } from './title-cases.js'
import { applyRule } from './toy-view.js'

const cases: readonly Case[] = [
  ...bodyCases,
  ...bearerCases,
  ...innerCases,
  ...nameCases,
  ...capitalCases,
  ...documentCases,
  ...placeCases,
  ...personCases,
  ...siteCases,
  ...titleCases,
  ...eventCases,
  ...eventDayCases,
  ...extentCases,
  [
    bodyTakesItsPlace,
    '⟦ORGANIZATION|Sở Y tế⟧ ⟦LOCATION|tỉnh Hòa Lạc⟧ họp',
    '⟦ORGANIZATION|Sở Y tế ⟦LOCATION|tỉnh Hòa Lạc⟧⟧ họp',
  ],
  [
    bodyTakesItsPlace,
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧ ⟦LOCATION|Hòa Lạc⟧',
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế ⟦LOCATION|Hòa Lạc⟧⟧⟧',
  ],
  [
    titleTakesItsBody,
    '⟦TITLE|Giám đốc⟧ ⟦ORGANIZATION|Sở Y tế⟧ ⟦PERSON|Lê Văn Tám⟧',
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧ ⟦PERSON|Lê Văn Tám⟧',
  ],
  [titleTakesItsBody, '⟦TITLE|Tổng thống⟧ ⟦LOCATION|Peru⟧ nói', '⟦TITLE|Tổng thống ⟦LOCATION|Peru⟧⟧ nói'],
  [marksAtTheEdge, '(⟦TITLE|Giám đốc)⟧ và ⟦PERSON|; Lê Lan⟧', '(⟦TITLE|Giám đốc⟧) và ; ⟦PERSON|Lê Lan⟧'],
  [marksAtTheEdge, '⟦ORGANIZATION|Ban Chỉ đạo “⟧Đọc sách”', '⟦ORGANIZATION|Ban Chỉ đạo⟧ “Đọc sách”'],
  [marksAtTheEdge, 'gặp ⟦ORGANIZATION|Sở Y tế (SYT⟧) và', 'gặp ⟦ORGANIZATION|Sở Y tế⟧ (SYT) và'],
  [marksAtTheEdge, 'gặp ⟦PERSON|Lê Lan.⟧ Họ', 'gặp ⟦PERSON|Lê Lan⟧. Họ'],
  [
    initialsAfterHonorific,
    'Sau đó anh Q. và bà N.T.V đến',
    'Sau đó anh ⟦PERSON|Q⟧. và bà ⟦PERSON|N.T.V⟧ đến',
  ],
  [
    nameAfterHonorific,
    'Theo ông Tám thì bà Merkel đã về',
    'Theo ông ⟦PERSON|Tám⟧ thì bà ⟦PERSON|Merkel⟧ đã về',
  ],
  [personAfterUnit, 'ở thôn ⟦PERSON|Lê Lợi⟧', 'ở ⟦LOCATION|thôn Lê Lợi⟧'],
  [
    personAfterHead,
    '⟦ORGANIZATION|Trường THPT⟧ ⟦PERSON|Lê Văn Tám⟧ khai giảng',
    '⟦ORGANIZATION|Trường THPT Lê Văn Tám⟧ khai giảng',
  ],
  [
    bodyTakesItsHead,
    'đưa vào bệnh viện ⟦ORGANIZATION|Sông Trăng⟧',
    'đưa vào ⟦ORGANIZATION|bệnh viện Sông Trăng⟧',
  ],
  [placeTakesItsUnit, 'tại khu công ⟦LOCATION|viên Rừng Dừa⟧', 'tại ⟦LOCATION|khu công viên Rừng Dừa⟧'],
  [placeTakesItsUnit, 'về tỉnh ⟦LOCATION|Hòa Lạc⟧', 'về ⟦LOCATION|tỉnh Hòa Lạc⟧'],
  [
    unitOfSeveral,
    'các ⟦LOCATION|tỉnh Hòa Lạc⟧, ⟦LOCATION|Đồng Mai⟧',
    'các tỉnh ⟦LOCATION|Hòa Lạc⟧, ⟦LOCATION|Đồng Mai⟧',
  ],
  [
    boardBeforeQuotation,
    '⟦TITLE|Trưởng Ban Chỉ đạo⟧ “Toàn dân đọc sách” dự',
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Chỉ đạo⟧⟧ “Toàn dân đọc sách” dự',
  ],
  [
    quotationIsClosed,
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Chỉ đạo “Toàn dân đọc sách⟧⟧” dự',
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Chỉ đạo “Toàn dân đọc sách”⟧⟧ dự',
  ],
  [
    bodyWithQuotedName,
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Chỉ đạo⟧⟧ “Toàn dân đọc sách” Trung ương dự',
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Chỉ đạo “Toàn dân đọc sách” Trung ương⟧⟧ dự',
  ],
  [
    eventWithQuotedName,
    'Sở tổ chức Hội thảo “Sách và ⟦ORGANIZATION|Trẻ⟧”.',
    'Sở tổ chức ⟦EVENT|Hội thảo “Sách và ⟦ORGANIZATION|Trẻ⟧”⟧.',
  ],
  [
    bodyOfDictionary,
    'làm ở ⟦ORGANIZATION|Sở Kế hoạch⟧ và Đầu tư',
    'làm ở ⟦ORGANIZATION|Sở Kế hoạch và Đầu tư⟧',
  ],
  [bodyOfDictionary, 'làm ở Sở Kế hoạch và Đầu tư', 'làm ở ⟦ORGANIZATION|Sở Kế hoạch và Đầu tư⟧'],
  [
    longerNameElsewhere,
    '⟦ORGANIZATION|Cục Sách và thư viện⟧ họp. ⟦TITLE|Trưởng ⟦ORGANIZATION|Cục Sách⟧⟧ và thư viện nói',
    '⟦ORGANIZATION|Cục Sách và thư viện⟧ họp. ⟦TITLE|Trưởng ⟦ORGANIZATION|Cục Sách và thư viện⟧⟧ nói',
  ],
  [
    longerNameElsewhere,
    '⟦ORGANIZATION|Hội Đọc Sách Lò Thị Mận⟧ dạo bộ. ⟦ORGANIZATION|Hội Đọc Sách⟧ ⟦PERSON|Lò Thị Mận⟧ nói',
    '⟦ORGANIZATION|Hội Đọc Sách Lò Thị Mận⟧ dạo bộ. ⟦ORGANIZATION|Hội Đọc Sách⟧ ⟦PERSON|Lò Thị Mận⟧ nói',
  ],
  [
    sameNameElsewhere,
    '⟦LOCATION|Đồng Mai⟧ vui. ⟦LOCATION|Đồng Mai⟧ đông. Bao người Đồng Mai',
    '⟦LOCATION|Đồng Mai⟧ vui. ⟦LOCATION|Đồng Mai⟧ đông. Bao người ⟦LOCATION|Đồng Mai⟧',
  ],
  [givenNameOfPerson, '⟦PERSON|Lê Văn Tám⟧ đến, và Tám về', '⟦PERSON|Lê Văn Tám⟧ đến, và ⟦PERSON|Tám⟧ về'],
  [
    bodyInBody,
    '⟦ORGANIZATION|Cơ quan Ủy ban Sách ⟦LOCATION|Việt Nam⟧⟧ họp',
    '⟦ORGANIZATION|Cơ quan ⟦ORGANIZATION|Ủy ban Sách ⟦LOCATION|Việt Nam⟧⟧⟧ họp',
  ],
  [wordsThatNameNothing, 'giữ ⟦ORGANIZATION|an ninh Tổ quốc⟧', 'giữ an ninh Tổ quốc'],
  [wordsThatNameNothing, 'từ ⟦ORGANIZATION|Trung ương⟧ đến địa phương', 'từ Trung ương đến địa phương'],
  [
    noBodyInKnownBody,
    '⟦ORGANIZATION|Ủy ban ⟦ORGANIZATION|Sách Việt Nam⟧⟧ họp',
    '⟦ORGANIZATION|Ủy ban Sách Việt Nam⟧ họp',
  ],
  [
    agendaIsNoEvent,
    'bàn ⟦EVENT|Chương trình xây dựng luật⟧, pháp lệnh',
    'bàn Chương trình xây dựng luật, pháp lệnh',
  ],
  [headOfSectorIsNoPerson, 'các Bộ trưởng, ⟦PERSON|Trưởng⟧ ngành nghe', 'các Bộ trưởng, Trưởng ngành nghe'],
  [partyAsAttribute, 'các cấp ủy ⟦ORGANIZATION|Đảng⟧ cơ sở', 'các cấp ủy Đảng cơ sở'],
]

/** What a rule must leave as it is. */
const negative: readonly Negative[] = [
  ...bodyNegatives,
  ...bearerNegatives,
  ...innerNegatives,
  ...nameNegatives,
  ...capitalNegatives,
  ...documentNegatives,
  ...placeNegatives,
  ...personNegatives,
  ...siteNegatives,
  ...titleNegatives,
  ...eventNegatives,
  ...eventDayNegatives,
  ...extentNegatives,
  [bodyTakesItsPlace, '⟦ORGANIZATION|Sở Y tế⟧, ⟦LOCATION|Hòa Lạc⟧'],
  [titleTakesItsBody, '⟦TITLE|Giám đốc⟧, ⟦ORGANIZATION|Sở Y tế⟧'],
  [marksAtTheEdge, '⟦LOCATION|huyện Đắk R’lấp⟧'],
  [marksAtTheEdge, 'ông ⟦PERSON|N.V.T.⟧ nói'],
  [nameAfterHonorific, 'đi cùng bác Bác sĩ'],
  [nameAfterHonorific, 'Thanh đến muộn'],
  [nameAfterHonorific, 'ở đơn vị Mắt'],
  [nameAfterHonorific, 'theo bác Hồi giáo'],
  [givenNameOfPerson, '⟦PERSON|Lê Văn Thanh⟧ đến. Thanh niên về'],
  [sameNameElsewhere, '⟦ORGANIZATION|BBC⟧ tăng. BBC giảm. BBC đứng'],
  [personAfterUnit, 'ở tỉnh, ⟦PERSON|Lê Văn Tám⟧'],
  [boardBeforeQuotation, 'Ban Tổ chức nói “hết giờ”, ban chỉ đạo “Toàn dân” họp'],
  [quotationIsClosed, '“Theo ⟦ORGANIZATION|Sở Y tế⟧” là hết'],
  [bodyWithQuotedName, '⟦ORGANIZATION|Sở Y tế⟧ nói “hết dịch”'],
  [bodyWithQuotedName, '⟦TITLE|Chủ tịch ⟦ORGANIZATION|Ủy ban⟧⟧\n“Hoa Mai” nở'],
  [eventWithQuotedName, 'một hội thảo “vui”'],
]

describe('rules around the tagger', () => {
  test.each(cases)('%o: %s', (rule, before, after) => {
    expect(applyRule(rule, before)).toBe(after)
  })

  test.each(negative)('%o leaves %s', (rule, line) => {
    expect(applyRule(rule, line)).toBe(line)
  })

  test('every rule has a case', () => {
    const tried = new Set(cases.map(([rule]) => rule))
    expect(RULES.filter((rule) => !tried.has(rule))).toEqual([])
  })
})
