import { postAfterName, roleInApposition } from '../../../src/entities/rules/appositions.js'
import { degreeWithStop, policeInPost, postBeginsSentence } from '../../../src/entities/rules/known-posts.js'
import { roleBesidesPerson } from '../../../src/entities/rules/roles.js'
import { bodyOfBody, postOfCountries, titleOfBody } from '../../../src/entities/rules/title-extents.js'
import { titleTakesActing } from '../../../src/entities/rules/titles.js'
import type { Case, Negative } from './notation.js'

export const titleCases: readonly Case[] = [
  [titleTakesActing, 'được giao quyền ⟦TITLE|Giám đốc⟧', 'được giao ⟦TITLE|quyền Giám đốc⟧'],
  [
    bodyOfBody,
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Giống⟧⟧ của ⟦ORGANIZATION|HĐND⟧ nói',
    '⟦TITLE|Trưởng ⟦ORGANIZATION|Ban Giống của ⟦ORGANIZATION|HĐND⟧⟧⟧ nói',
  ],
  [
    titleOfBody,
    '⟦TITLE|Giám đốc⟧ của ⟦ORGANIZATION|Công ty Hoa Mai⟧ nói',
    '⟦TITLE|Giám đốc của ⟦ORGANIZATION|Công ty Hoa Mai⟧⟧ nói',
  ],
  [
    titleOfBody,
    '⟦TITLE|Giám đốc⟧ tại ⟦ORGANIZATION|Hoa Mai⟧ nói',
    '⟦TITLE|Giám đốc tại ⟦ORGANIZATION|Hoa Mai⟧⟧ nói',
  ],
  [postOfCountries, '⟦TITLE|Chủ tịch⟧ và ⟦TITLE|Giám đốc⟧ hai nước họp', 'Chủ tịch và Giám đốc hai nước họp'],
  [
    roleBesidesPerson,
    'Giám đốc của ⟦ORGANIZATION|Hoa Mai⟧, bà ⟦PERSON|Lê Lan⟧, nói',
    '⟦TITLE|Giám đốc của ⟦ORGANIZATION|Hoa Mai⟧⟧, bà ⟦PERSON|Lê Lan⟧, nói',
  ],
  [
    roleBesidesPerson,
    '⟦PERSON|Lê Lan⟧, người đứng đầu ⟦ORGANIZATION|Hoa Mai⟧, nói',
    '⟦PERSON|Lê Lan⟧, ⟦TITLE|người đứng đầu ⟦ORGANIZATION|Hoa Mai⟧⟧, nói',
  ],
  [
    postBeginsSentence,
    '⟦TITLE|Giám đốc⟧ ⟦PERSON|Lê Lan⟧ đến.\n“Giám đốc trả lời chưa rõ”',
    '⟦TITLE|Giám đốc⟧ ⟦PERSON|Lê Lan⟧ đến.\n“⟦TITLE|Giám đốc⟧ trả lời chưa rõ”',
  ],
  [
    policeInPost,
    '⟦TITLE|nguyên Trưởng công an xã⟧ bị bắt',
    '⟦TITLE|nguyên Trưởng ⟦ORGANIZATION|công an xã⟧⟧ bị bắt',
  ],
  [
    roleInApposition,
    '⟦PERSON|Lê Lan⟧, chuyên gia hàng hóa tại ⟦ORGANIZATION|Hoa Mai⟧, nói',
    '⟦PERSON|Lê Lan⟧, ⟦TITLE|chuyên gia hàng hóa tại ⟦ORGANIZATION|Hoa Mai⟧⟧, nói',
  ],
  [
    roleInApposition,
    '⟦PERSON|Lê Lan⟧, ⟦TITLE|Trưởng bộ phận⟧ hàng hóa tại ⟦ORGANIZATION|Hoa Mai⟧.',
    '⟦PERSON|Lê Lan⟧, ⟦TITLE|Trưởng bộ phận hàng hóa tại ⟦ORGANIZATION|Hoa Mai⟧⟧.',
  ],
  [postAfterName, 'nghe ⟦PERSON|Lê Lan Giám⟧ đốc nói', 'nghe ⟦PERSON|Lê Lan⟧ ⟦TITLE|Giám đốc⟧ nói'],
  [degreeWithStop, 'đưa ⟦PERSON|BS. Tám⟧ đi', 'đưa ⟦TITLE|BS⟧. ⟦PERSON|Tám⟧ đi'],
  [degreeWithStop, '⟦PERSON|GS.TS. Lê Văn Tám⟧ nói', '⟦TITLE|GS.TS⟧. ⟦PERSON|Lê Văn Tám⟧ nói'],
  [degreeWithStop, '⟦PERSON|PGS, TS⟧ ⟦PERSON|Lê Văn Tám⟧', '⟦TITLE|PGS, TS⟧ ⟦PERSON|Lê Văn Tám⟧'],
]

export const titleNegatives: readonly Negative[] = [
  [titleTakesActing, 'với chính quyền ⟦TITLE|Chủ tịch⟧'],
  [titleOfBody, '⟦TITLE|Giám đốc⟧ tại ⟦LOCATION|Peru⟧ nói'],
  [bodyOfBody, '⟦ORGANIZATION|Ban Giống⟧ của ⟦LOCATION|Peru⟧'],
  [roleInApposition, '⟦PERSON|Lê Lan⟧, chuyên gia của ⟦ORGANIZATION|Hoa Mai⟧ nói'],
  [roleInApposition, 'bà nói, chuyên gia tại ⟦ORGANIZATION|Hoa Mai⟧, rằng'],
  [postAfterName, 'nghe ⟦PERSON|Lê Lan Giám⟧ nói'],
  [titleOfBody, '⟦TITLE|Giám đốc⟧, của ⟦ORGANIZATION|Hoa Mai⟧'],
  [postOfCountries, '⟦TITLE|Chủ tịch⟧ nước nói'],
  [roleBesidesPerson, '⟦TITLE|Bí thư⟧ ⟦PERSON|Lê Lan⟧, lãnh đạo ⟦ORGANIZATION|Hoa Mai⟧, dân làng đến'],
  [roleBesidesPerson, 'Giám đốc của ⟦ORGANIZATION|Hoa Mai⟧ gặp ⟦PERSON|Lê Lan⟧'],
  [roleBesidesPerson, 'các lãnh đạo ⟦ORGANIZATION|Hoa Mai⟧, bà ⟦PERSON|Lê Lan⟧'],
  [postBeginsSentence, '⟦TITLE|Giám đốc⟧ ⟦PERSON|Lê Lan⟧ đến.\nGiám đốc là nghề khó'],
  [postBeginsSentence, 'Giám đốc trả lời chưa rõ'],
  [degreeWithStop, 'gặp ⟦PERSON|TR. Tám⟧'],
]
