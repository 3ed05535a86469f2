import { bodyEndsBeforePlace, nameEndsBeforeClause } from '../../../src/entities/rules/clauses.js'
import { nameAfterPost } from '../../../src/entities/rules/names-in-posts.js'
import { paperBeforeTime } from '../../../src/entities/rules/press.js'
import {
  bodyOfEveryUnit,
  memberWrittenShort,
  wholeAfterPart,
} from '../../../src/entities/rules/short-posts.js'
import { honorConferred, postOfKind, staffBesidesPerson } from '../../../src/entities/rules/staff.js'
import type { Case, Negative } from './notation.js'

/** Posts, who bears them, and where their names end. */
export const bearerCases: readonly Case[] = [
  [
    nameAfterPost,
    'Theo ⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|xã Lê Văn Tám⟧⟧⟧, mưa to',
    'Theo ⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND xã⟧⟧ ⟦PERSON|Lê Văn Tám⟧, mưa to',
  ],
  [
    nameAfterPost,
    'gặp ⟦TITLE|Viện trưởng ⟦ORGANIZATION|Viện Nấu nướng Lê Thị Lan⟧⟧ ở bếp',
    'gặp ⟦TITLE|Viện trưởng ⟦ORGANIZATION|Viện Nấu nướng⟧⟧ ⟦PERSON|Lê Thị Lan⟧ ở bếp',
  ],
  [
    nameAfterPost,
    'mời ⟦TITLE|Chủ nhiệm ⟦ORGANIZATION|Ủy ban Đọc sách Brenda Kowalski⟧⟧ vào',
    'mời ⟦TITLE|Chủ nhiệm ⟦ORGANIZATION|Ủy ban Đọc sách⟧⟧ ⟦PERSON|Brenda Kowalski⟧ vào',
  ],
  [
    nameAfterPost,
    '⟦TITLE|Chánh ⟦ORGANIZATION|Văn phòng ⟦ORGANIZATION|Bộ Lê⟧⟧⟧ Văn Tám nói',
    '⟦TITLE|Chánh ⟦ORGANIZATION|Văn phòng Bộ⟧⟧ ⟦PERSON|Lê Văn Tám⟧ nói',
  ],
  [
    nameAfterPost,
    '⟦TITLE|Chánh ⟦ORGANIZATION|Văn phòng ⟦ORGANIZATION|Bộ Lê⟧⟧⟧ ⟦PERSON|Văn Tám⟧ nói',
    '⟦TITLE|Chánh ⟦ORGANIZATION|Văn phòng Bộ⟧⟧ ⟦PERSON|Lê Văn Tám⟧ nói',
  ],
  [
    nameEndsBeforeClause,
    '⟦ORGANIZATION|Phòng Nấu nướng hoàn thành⟧ việc',
    '⟦ORGANIZATION|Phòng Nấu nướng⟧ hoàn thành việc',
  ],
  [nameEndsBeforeClause, '⟦TITLE|Giám đốc Sở, đã⟧ về', '⟦TITLE|Giám đốc Sở⟧, đã về'],
  [
    bodyEndsBeforePlace,
    'vào ⟦ORGANIZATION|bệnh viện Hoa Mai tại ⟦LOCATION|Hòa Lạc⟧⟧ nằm',
    'vào ⟦ORGANIZATION|bệnh viện Hoa Mai⟧ tại ⟦LOCATION|Hòa Lạc⟧ nằm',
  ],
  [
    memberWrittenShort,
    '⟦PERSON|Lê Văn Tám⟧, ⟦ORGANIZATION|UVBTV Tỉnh ủy⟧, đến',
    '⟦PERSON|Lê Văn Tám⟧, ⟦TITLE|UVBTV ⟦ORGANIZATION|Tỉnh ủy⟧⟧, đến',
  ],
  [memberWrittenShort, '⟦PERSON|Lê Lan⟧, TUV, hát', '⟦PERSON|Lê Lan⟧, ⟦TITLE|TUV⟧, hát'],
  [
    wholeAfterPart,
    '⟦TITLE|Cục phó ⟦ORGANIZATION|Cục Hoa⟧⟧, ⟦ORGANIZATION|Bộ Vườn tược⟧ nói',
    '⟦TITLE|Cục phó ⟦ORGANIZATION|Cục Hoa⟧, ⟦ORGANIZATION|Bộ Vườn tược⟧⟧ nói',
  ],
  [bodyOfEveryUnit, '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧ các tỉnh lo', 'Giám đốc Sở Y tế các tỉnh lo'],
  [bodyOfEveryUnit, 'do ⟦ORGANIZATION|UBND⟧ cấp xã cấp', 'do UBND cấp xã cấp'],
  [
    staffBesidesPerson,
    'anh ⟦PERSON|Lê Văn Tám⟧ (SN 1990), cán bộ ⟦ORGANIZATION|Sở Y tế⟧, hát',
    'anh ⟦PERSON|Lê Văn Tám⟧ (SN 1990), ⟦TITLE|cán bộ ⟦ORGANIZATION|Sở Y tế⟧⟧, hát',
  ],
  [
    staffBesidesPerson,
    'chị ⟦PERSON|Lê Lan⟧, nhân viên bán hoa, hát',
    'chị ⟦PERSON|Lê Lan⟧, ⟦TITLE|nhân viên bán hoa⟧, hát',
  ],
  [postOfKind, 'làm ⟦TITLE|Phó Bí thư⟧ chuyên trách', 'làm ⟦TITLE|Phó Bí thư chuyên trách⟧'],
  [honorConferred, 'nhận danh hiệu Nghệ sĩ Ưu tú năm ấy', 'nhận danh hiệu ⟦TITLE|Nghệ sĩ Ưu tú⟧ năm ấy'],
  [
    paperBeforeTime,
    'hết giờ. Lê Tám - Thể thao Hoa Mai | 06:55 02/03',
    'hết giờ. Lê Tám - ⟦ORGANIZATION|Thể thao Hoa Mai⟧ | 06:55 02/03',
  ],
]

export const bearerNegatives: readonly Negative[] = [
  [
    nameAfterPost,
    'ông ⟦PERSON|Trần Lan⟧, ⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|xã Lê Văn Tám⟧⟧⟧, nói',
  ],
  [nameAfterPost, '⟦TITLE|Hiệu trưởng ⟦ORGANIZATION|Trường tiểu học Lê Văn Tám⟧⟧ nói'],
  [nameAfterPost, '⟦TITLE|Chủ tịch ⟦ORGANIZATION|Hội Hoa ⟦LOCATION|tỉnh Lê Văn Tám⟧⟧⟧ ⟦PERSON|Trần Lan⟧ nói'],
  [nameAfterPost, 'Chức vụ: ⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|xã Lê Văn Tám⟧⟧⟧'],
  [nameAfterPost, 'ở ⟦TITLE|tiền vệ ⟦ORGANIZATION|Manchester City⟧⟧ chạy'],
  [nameEndsBeforeClause, '⟦ORGANIZATION|Đội Đã Tám⟧ về'],
  [bodyEndsBeforePlace, '⟦ORGANIZATION|Đại sứ quán Peru tại ⟦LOCATION|Lào⟧⟧ mở'],
  [memberWrittenShort, 'mua ⟦ORGANIZATION|HMC⟧ rẻ'],
  [wholeAfterPart, '⟦TITLE|thủ trưởng ⟦ORGANIZATION|Cục Hoa⟧⟧, ⟦ORGANIZATION|Cục Lá⟧ và bạn'],
  [wholeAfterPart, '⟦TITLE|Giám đốc ⟦ORGANIZATION|Công ty Hoa⟧⟧, ⟦ORGANIZATION|Bộ Vườn tược⟧ nói'],
  [bodyOfEveryUnit, '⟦ORGANIZATION|UBND tỉnh⟧ cấp giấy'],
  [staffBesidesPerson, 'anh ⟦PERSON|Lê Văn Tám⟧, cán bộ và bạn, hát'],
  [postOfKind, 'cử ⟦TITLE|Giám đốc⟧ độc đáo'],
  [honorConferred, 'nhận danh hiệu Nghệ thuật Sống'],
  [paperBeforeTime, 'mua hoa | bán lá'],
]
