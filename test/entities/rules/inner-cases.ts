import { fieldsOfBody } from '../../../src/entities/rules/body-fields.js'
import {
  agencyTakesItsHead,
  partyOfOffices,
  prisonTakesItsHead,
  quarterIsNoBody,
} from '../../../src/entities/rules/forces.js'
import { bodyOfCommittee, noBodyAfterHead, placeOfBranch } from '../../../src/entities/rules/inner-bodies.js'
import { committeeOfMember } from '../../../src/entities/rules/staff.js'
import type { Case, Negative } from './notation.js'

/** Bodies of bodies, and bodies with several parts. */
export const innerCases: readonly Case[] = [
  [
    fieldsOfBody,
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Phòng Hoa lá⟧⟧ - Kế toán nói',
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Phòng Hoa lá - Kế toán⟧⟧ nói',
  ],
  [
    fieldsOfBody,
    '⟦ORGANIZATION|Phòng Trồng cây⟧, bảo quản và tư liệu có ba người',
    '⟦ORGANIZATION|Phòng Trồng cây, bảo quản và tư liệu⟧ có ba người',
  ],
  [fieldsOfBody, '⟦TITLE|Bộ trưởng Hoa lá⟧ & Đầu tư nói', '⟦TITLE|Bộ trưởng Hoa lá & Đầu tư⟧ nói'],
  [
    fieldsOfBody,
    'ở ⟦ORGANIZATION|Trung tâm Múa⟧ - ⟦ORGANIZATION|Thể thao Hoa Mai⟧ xa',
    'ở ⟦ORGANIZATION|Trung tâm Múa - Thể thao Hoa Mai⟧ xa',
  ],
  [
    noBodyAfterHead,
    'của ⟦ORGANIZATION|CLB ⟦ORGANIZATION|Hoa Mai⟧⟧ mua',
    'của ⟦ORGANIZATION|CLB Hoa Mai⟧ mua',
  ],
  [
    noBodyAfterHead,
    '⟦ORGANIZATION|UB ⟦ORGANIZATION|Trung ương ⟦ORGANIZATION|Hội Hoa⟧⟧⟧ họp',
    '⟦ORGANIZATION|UB Trung ương Hội Hoa⟧ họp',
  ],
  [
    bodyOfCommittee,
    '⟦ORGANIZATION|Đảng ủy Sở Y tế⟧ họp',
    '⟦ORGANIZATION|Đảng ủy ⟦ORGANIZATION|Sở Y tế⟧⟧ họp',
  ],
  [
    placeOfBranch,
    '⟦ORGANIZATION|Chi nhánh ⟦ORGANIZATION|Ngân hàng Hoa Mai ⟦LOCATION|tỉnh Hòa Lạc⟧⟧⟧ mở',
    '⟦ORGANIZATION|Chi nhánh ⟦ORGANIZATION|Ngân hàng Hoa Mai⟧ ⟦LOCATION|tỉnh Hòa Lạc⟧⟧ mở',
  ],
  [
    placeOfBranch,
    '⟦ORGANIZATION|Ban Hoa ⟦ORGANIZATION|Huyện ủy khóa IX⟧⟧ họp',
    '⟦ORGANIZATION|Ban Hoa ⟦ORGANIZATION|Huyện ủy⟧ khóa IX⟧ họp',
  ],
  [
    committeeOfMember,
    '⟦TITLE|Ủy viên Trung ương⟧, ⟦TITLE|Bộ trưởng⟧',
    '⟦TITLE|Ủy viên ⟦ORGANIZATION|Trung ương⟧⟧, ⟦TITLE|Bộ trưởng⟧',
  ],
  [
    agencyTakesItsHead,
    'do cơ quan ⟦ORGANIZATION|Cảnh sát điều tra⟧ bắt',
    'do ⟦ORGANIZATION|cơ quan Cảnh sát điều tra⟧ bắt',
  ],
  [prisonTakesItsHead, 'ở Trại giam ⟦LOCATION|Hoa Lạc⟧ về', 'ở ⟦ORGANIZATION|Trại giam Hoa Lạc⟧ về'],
  [
    partyOfOffices,
    '⟦ORGANIZATION|Đảng ủy các cơ quan Đảng tỉnh⟧ họp',
    '⟦ORGANIZATION|Đảng ủy các cơ quan ⟦ORGANIZATION|Đảng⟧ tỉnh⟧ họp',
  ],
  [quarterIsNoBody, 'xong trong quý ⟦ORGANIZATION|IV⟧ tới', 'xong trong quý IV tới'],
]

export const innerNegatives: readonly Negative[] = [
  [fieldsOfBody, '⟦ORGANIZATION|Sở Y tế⟧, Xây dựng cùng họp'],
  [fieldsOfBody, '⟦TITLE|Trưởng ⟦ORGANIZATION|Phòng Hoa lá⟧⟧ - Thành viên'],
  [fieldsOfBody, '⟦ORGANIZATION|Phòng Hoa lá⟧, giám sát rất chặt'],
  [fieldsOfBody, '⟦ORGANIZATION|Sở Hoa ⟦LOCATION|Peru⟧⟧ và Xây dựng'],
  [noBodyAfterHead, '⟦ORGANIZATION|Ban Hoa ⟦ORGANIZATION|Hội Sách⟧⟧ họp'],
  [bodyOfCommittee, '⟦ORGANIZATION|Đảng ủy Ngoài nước⟧ họp'],
  [placeOfBranch, '⟦ORGANIZATION|Ban Hoa ⟦ORGANIZATION|Quốc hội khóa XV⟧⟧ họp'],
  [committeeOfMember, '⟦TITLE|Ủy viên Trung ương⟧ nói'],
  [agencyTakesItsHead, 'do ⟦ORGANIZATION|Cảnh sát điều tra⟧ bắt'],
  [prisonTakesItsHead, 'ở trại giam ⟦ORGANIZATION|Sở Y tế⟧'],
  [partyOfOffices, '⟦ORGANIZATION|Đảng ủy Sở Y tế⟧ họp'],
  [quarterIsNoBody, 'mua ⟦ORGANIZATION|IV⟧ rẻ'],
]
