import { creditIsNoName, initialsAtTheEnd, nicknameInQuotes } from '../../../src/entities/rules/bylines.js'
import {
  loanwordIsNoName,
  personBeforeBody,
  timeIsNoPerson,
} from '../../../src/entities/rules/common-words.js'
import { givenNameBeginsSentence } from '../../../src/entities/rules/given-names.js'
import { nameOverParticle, sameNameTwice } from '../../../src/entities/rules/name-joints.js'
import { nameEndsBeforeWhole } from '../../../src/entities/rules/name-words.js'
import { calendarIsNoName } from '../../../src/entities/rules/page-words.js'
import { peopleIsNoName } from '../../../src/entities/rules/peoples.js'
import { agedIsPerson, saintBeforeName } from '../../../src/entities/rules/person-or-place.js'
import { holderAfterUnit, personWithNameOfPlace } from '../../../src/entities/rules/person-places.js'
import type { Case, Negative } from './notation.js'

export const personCases: readonly Case[] = [
  [nameEndsBeforeWhole, 'Hội đồng trao ⟦PERSON|Quyết⟧ định', 'Hội đồng trao Quyết định'],
  [nameEndsBeforeWhole, '⟦PERSON|Lê Văn Tám Kết⟧ luận hôm nay', '⟦PERSON|Lê Văn Tám⟧ Kết luận hôm nay'],
  [nameEndsBeforeWhole, 'các vị ⟦PERSON|Phó Trưởng⟧ ban về', 'các vị Phó Trưởng ban về'],
  [peopleIsNoName, 'ba em người ⟦PERSON|Raglai⟧ và ⟦PERSON|Ba Na⟧', 'ba em người Raglai và Ba Na'],
  [peopleIsNoName, 'trẻ em Mông, ⟦PERSON|Mường⟧ đến lớp', 'trẻ em Mông, Mường đến lớp'],
  [personWithNameOfPlace, 'nhờ anh ⟦LOCATION|Hòa Lạc⟧, thợ may', 'nhờ anh ⟦PERSON|Hòa Lạc⟧, thợ may'],
  [
    holderAfterUnit,
    '⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|tỉnh Lê Hoa Sương⟧⟧⟧ nói',
    '⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND tỉnh⟧⟧ ⟦PERSON|Lê Hoa Sương⟧ nói',
  ],
  [
    holderAfterUnit,
    '⟦TITLE|Chủ tịch ⟦ORGANIZATION|Quốc hội ⟦LOCATION|Lê Hoa Sương⟧⟧⟧ nói',
    '⟦TITLE|Chủ tịch ⟦ORGANIZATION|Quốc hội⟧⟧ ⟦PERSON|Lê Hoa Sương⟧ nói',
  ],
  [initialsAtTheEnd, 'Trời mưa to. LX', 'Trời mưa to. ⟦PERSON|LX⟧'],
  [nicknameInQuotes, 'biệt danh ⟦PERSON|Lan⟧ "rỗ" về', 'biệt danh ⟦PERSON|Lan "rỗ"⟧ về'],
  [creditIsNoName, 'Ảnh: ⟦PERSON|NVCC LÊ TÁM⟧', 'Ảnh: NVCC ⟦PERSON|LÊ TÁM⟧'],
  [
    givenNameBeginsSentence,
    '⟦PERSON|Lê Văn Nái⟧ đến lớp.\nNái từng bỏ học.',
    '⟦PERSON|Lê Văn Nái⟧ đến lớp.\n⟦PERSON|Nái⟧ từng bỏ học.',
  ],
  [sameNameTwice, 'Bài ca - ⟦PERSON|Lê Lan Lê Lan⟧ hát', 'Bài ca - ⟦PERSON|Lê Lan⟧ ⟦PERSON|Lê Lan⟧ hát'],
  [nameOverParticle, 'thắng ⟦PERSON|Carlos⟧ dos Montes', 'thắng ⟦PERSON|Carlos dos Montes⟧'],
  [calendarIsNoName, 'Giờ Hoàng Đạo: ⟦PERSON|Tý⟧ (23h)', 'Giờ Hoàng Đạo: Tý (23h)'],
  [agedIsPerson, 'bắt giam ⟦LOCATION|Hòa Lạc⟧ (31 tuổi)', 'bắt giam ⟦PERSON|Hòa Lạc⟧ (31 tuổi)'],
  [agedIsPerson, 'cùng ⟦LOCATION|Hòa Lạc⟧ (SN 1980)', 'cùng ⟦PERSON|Hòa Lạc⟧ (SN 1980)'],
  [saintBeforeName, 'linh mục Phêrô ⟦PERSON|Lê Văn Tám⟧', 'linh mục ⟦PERSON|Phêrô Lê Văn Tám⟧'],
  [loanwordIsNoName, '⟦PERSON|Container⟧ tông xe', 'Container tông xe'],
  [timeIsNoPerson, '⟦PERSON|Sáng⟧ 30-6, mưa', 'Sáng 30-6, mưa'],
  [personBeforeBody, 'bà ⟦PERSON|Lan Sở Kế⟧ hoạch và Đầu tư', 'bà ⟦PERSON|Lan⟧ Sở Kế hoạch và Đầu tư'],
]

export const personNegatives: readonly Negative[] = [
  [nameEndsBeforeWhole, 'nghe anh ⟦PERSON|Quyết⟧ định về'],
  [nameEndsBeforeWhole, '⟦PERSON|Lê Văn Thành⟧ công bố'],
  [peopleIsNoName, 'thợ người ⟦LOCATION|Thái⟧ đến'],
  [peopleIsNoName, 'chị ⟦PERSON|Mạ⟧ đến'],
  [personWithNameOfPlace, 'trẻ em ⟦LOCATION|Hòa Lạc⟧ đến'],
  [personWithNameOfPlace, 'nghe bà ⟦LOCATION|huyện Hòa Lạc⟧ kể'],
  [
    holderAfterUnit,
    'ông ⟦PERSON|Lê Tám⟧, ⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|xã Lê Hoa Sương⟧⟧⟧ nói',
  ],
  [holderAfterUnit, '⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|xã Lê Sương⟧⟧⟧ nói'],
  [initialsAtTheEnd, 'Trời mưa to. Theo HX'],
  [initialsAtTheEnd, 'Trời mưa to. PV'],
  [nicknameInQuotes, 'hỏi ⟦PERSON|Lan⟧ "sao thế" rồi'],
  [givenNameBeginsSentence, '⟦PERSON|Lê Văn Thu⟧ đến.\nThu được 5 tỷ.'],
  [givenNameBeginsSentence, '⟦PERSON|Lê Văn Thanh⟧ đến.\nThanh niên về.'],
  [nameOverParticle, 'thắng ⟦PERSON|Lê Tám⟧ e Montes'],
  [calendarIsNoName, 'gọi ⟦PERSON|Tý⟧ về'],
  [agedIsPerson, 'ở ⟦LOCATION|huyện Hòa Lạc⟧, 31 tuổi'],
  [loanwordIsNoName, '⟦PERSON|Camera Lê⟧ về'],
  [timeIsNoPerson, 'anh ⟦PERSON|Sáng⟧ nói'],
  [personBeforeBody, 'bà ⟦PERSON|Lan Sương⟧, Sở Kế hoạch và Đầu tư'],
]
