import { nameAcrossApostrophe } from '../../../src/entities/rules/apostrophes.js'
import { bodyFillsLine, placeInCapitals } from '../../../src/entities/rules/bodies-in-capitals.js'
import { branchOfBank } from '../../../src/entities/rules/branches.js'
import { columnsApart } from '../../../src/entities/rules/columns.js'
import { headingNamesNobody, partOfDocument } from '../../../src/entities/rules/headings.js'
import { addressTakesItsNumber } from '../../../src/entities/rules/house-numbers.js'
import { postAfterDash, postAfterLabel, postsWithDash } from '../../../src/entities/rules/labelled-posts.js'
import {
  placeOfSigning,
  signedForOffice,
  stateAboveDocument,
} from '../../../src/entities/rules/letterhead.js'
import { bareUnitIsNoPlace } from '../../../src/entities/rules/places.js'
import type { Case, Negative } from './notation.js'

export const documentCases: readonly Case[] = [
  [
    stateAboveDocument,
    '⟦ORGANIZATION|CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧ VIỆT NAM',
    '⟦LOCATION|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧',
  ],
  [stateAboveDocument, '⟦PERSON|ĐẢNG CỘNG SẢN VIỆT NAM⟧', '⟦ORGANIZATION|ĐẢNG CỘNG SẢN ⟦LOCATION|VIỆT NAM⟧⟧'],
  [stateAboveDocument, 'Độc lập - Tự do - ⟦PERSON|Hạnh phúc⟧', 'Độc lập - Tự do - Hạnh phúc'],
  [
    stateAboveDocument,
    '⟦ORGANIZATION|SỞ SÁCH⟧      ⟦PERSON|CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧ VIỆT NAM',
    '⟦ORGANIZATION|SỞ SÁCH⟧      ⟦LOCATION|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧',
  ],
  [
    stateAboveDocument,
    'NHÂN DANH ⟦ORGANIZATION|NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧ VIỆT NAM',
    'NHÂN DANH ⟦LOCATION|NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧',
  ],
  [bareUnitIsNoPlace, 'Công an ⟦LOCATION|Thành phố⟧ họp', 'Công an Thành phố họp'],
  [
    placeOfSigning,
    '⟦PERSON|Tân Lập⟧, ngày 5 tháng 6 năm 2024\nSở họp.',
    '⟦LOCATION|Tân Lập⟧, ngày 5 tháng 6 năm 2024\nSở họp.',
  ],
  [
    placeInCapitals,
    'TÒA ÁN, ⟦ORGANIZATION|TỈNH BÀ MAI - HOA LẠC⟧',
    'TÒA ÁN, ⟦LOCATION|TỈNH BÀ MAI - HOA LẠC⟧',
  ],
  [signedForOffice, '⟦PERSON|TUQ. GIÁM ĐỐC⟧', 'TUQ. ⟦PERSON|GIÁM ĐỐC⟧'],
  [signedForOffice, 'T/⟦ORGANIZATION|M BAN THƯỜNG VỤ⟧', 'T/M ⟦ORGANIZATION|BAN THƯỜNG VỤ⟧'],
  [headingNamesNobody, '⟦PERSON|GIẤY MỜI⟧', 'GIẤY MỜI'],
  [headingNamesNobody, '⟦ORGANIZATION|THÔNG BÁO MỜI THẦU⟧\nSở mời', 'THÔNG BÁO MỜI THẦU\nSở mời'],
  [headingNamesNobody, '⟦PERSON|II- NỘI DUNG⟧', 'II- NỘI DUNG'],
  [headingNamesNobody, 'II. KẾT QUẢ, ⟦PERSON|XÁC MINH⟧', 'II. KẾT QUẢ, XÁC MINH'],
  [headingNamesNobody, '⟦PERSON|VIỆC CẦN LÀM⟧\nSở họp.', 'VIỆC CẦN LÀM\nSở họp.'],
  [partOfDocument, '⟦PERSON|Chương I⟧', 'Chương I'],
  [partOfDocument, '⟦PERSON|Thứ Ba⟧, ngày 21/8', 'Thứ Ba, ngày 21/8'],
  [partOfDocument, '⟦LOCATION|Căn cứ Điều⟧ 57 của luật', 'Căn cứ Điều 57 của luật'],
  [bodyFillsLine, 'SỞ ⟦ORGANIZATION|CẢNH SÁT BIỂN⟧', '⟦ORGANIZATION|SỞ CẢNH SÁT BIỂN⟧'],
  [bodyFillsLine, 'BÊN A: SỞ GIỮ RỪNG ⟦ORGANIZATION|HOA MAI⟧', 'BÊN A: ⟦ORGANIZATION|SỞ GIỮ RỪNG HOA MAI⟧'],
  [columnsApart, '⟦PERSON|Lê Văn Tám      Trần Lan⟧', '⟦PERSON|Lê Văn Tám⟧      ⟦PERSON|Trần Lan⟧'],
  [nameAcrossApostrophe, 'ông ⟦PERSON|Siu H⟧’Nhâm nói', 'ông ⟦PERSON|Siu H’Nhâm⟧ nói'],
  [nameAcrossApostrophe, "em ⟦PERSON|K⟧'⟦LOCATION|Tân Sáu⟧ đọc", "em ⟦PERSON|K'Tân Sáu⟧ đọc"],
  [nameAcrossApostrophe, "em ⟦PERSON|K⟧'Tân Sáu đọc", "em ⟦PERSON|K'Tân Sáu⟧ đọc"],
  [nameAcrossApostrophe, "chị H'⟦PERSON|Lam⟧ nói", "chị ⟦PERSON|H'Lam⟧ nói"],
  [
    nameAcrossApostrophe,
    '⟦ORGANIZATION|UBND ⟦LOCATION|huyện Cư M⟧⟧‘gar họp',
    '⟦ORGANIZATION|UBND ⟦LOCATION|huyện Cư M‘gar⟧⟧ họp',
  ],
  [
    addressTakesItsNumber,
    'họp tại số 07/3 ⟦PERSON|Lê Hữu Lập⟧, thị trấn',
    'họp tại ⟦LOCATION|số 07/3 Lê Hữu Lập⟧, thị trấn',
  ],
  [
    addressTakesItsNumber,
    'Trụ sở: 60A ⟦PERSON|Lê Tám⟧, ⟦LOCATION|phường Hoa Mai⟧',
    'Trụ sở: ⟦LOCATION|60A Lê Tám⟧, ⟦LOCATION|phường Hoa Mai⟧',
  ],
  [
    addressTakesItsNumber,
    'tại hội trường 60-66 ⟦PERSON|Lê Tám⟧, Sở họp',
    'tại hội trường ⟦LOCATION|60-66 Lê Tám⟧, Sở họp',
  ],
  [addressTakesItsNumber, 'ở số 213 ⟦LOCATION|Quốc lộ 1⟧', 'ở ⟦LOCATION|số 213 Quốc lộ 1⟧'],
  [
    branchOfBank,
    'vay ⟦ORGANIZATION|Ngân hàng Hoa Mai ⟦LOCATION|Việt Nam⟧⟧ - ⟦ORGANIZATION|Chi nhánh ⟦LOCATION|Hòa Lạc⟧⟧',
    'vay ⟦ORGANIZATION|Ngân hàng Hoa Mai ⟦LOCATION|Việt Nam⟧ - Chi nhánh ⟦LOCATION|Hòa Lạc⟧⟧',
  ],
  [
    branchOfBank,
    'tại ⟦ORGANIZATION|Goldman Sachs⟧ chi nhánh ⟦LOCATION|tỉnh Hòa Lạc⟧',
    'tại ⟦ORGANIZATION|Goldman Sachs chi nhánh ⟦LOCATION|tỉnh Hòa Lạc⟧⟧',
  ],
  [
    postAfterLabel,
    'Ông ⟦PERSON|Lê Văn Tám⟧ - Chức vụ: Giám đốc\nSố tài khoản: 12',
    'Ông ⟦PERSON|Lê Văn Tám⟧ - Chức vụ: ⟦TITLE|Giám đốc⟧\nSố tài khoản: 12',
  ],
  [postAfterDash, '⟦PERSON|Lê Văn Tám⟧ - Giám đốc; đã ký', '⟦PERSON|Lê Văn Tám⟧ - ⟦TITLE|Giám đốc⟧; đã ký'],
  [
    postsWithDash,
    'ông là ⟦TITLE|Trưởng ⟦ORGANIZATION|phòng Sách⟧ - Chủ tịch⟧ hội',
    'ông là ⟦TITLE|Trưởng ⟦ORGANIZATION|phòng Sách⟧⟧ - ⟦TITLE|Chủ tịch⟧ hội',
  ],
]

export const documentNegatives: readonly Negative[] = [
  [stateAboveDocument, 'Đại hội ⟦ORGANIZATION|Đảng Cộng sản ⟦LOCATION|Việt Nam⟧⟧ khai mạc'],
  [stateAboveDocument, 'ĐẠI HỘI ⟦ORGANIZATION|ĐẢNG CỘNG SẢN ⟦LOCATION|VIỆT NAM⟧⟧'],
  [bareUnitIsNoPlace, 'ở ⟦LOCATION|Thành phố Hòa Lạc⟧'],
  [placeOfSigning, '⟦PERSON|Lê Văn Tám⟧, ngày 5 tháng 6 năm 2024 đã nói'],
  [placeInCapitals, '⟦ORGANIZATION|TỈNH ĐOÀN HÒA LẠC⟧'],
  [signedForOffice, '⟦ORGANIZATION|TM HOA MAI⟧'],
  [signedForOffice, '⟦PERSON|TL. Lê Tám⟧ viết'],
  [headingNamesNobody, 'QUYẾT ĐỊNH CỦA ⟦ORGANIZATION|BỘ SÁCH⟧'],
  [headingNamesNobody, 'Sở họp.\n⟦PERSON|TƯ QUÉO⟧'],
  [headingNamesNobody, '⟦PERSON|X.ÂN⟧\nSở họp.'],
  [headingNamesNobody, '⟦PERSON|ANH LAN⟧\nSở họp.'],
  [headingNamesNobody, '⟦PERSON|LÊ VĂN TÁM⟧\nSở họp.'],
  [headingNamesNobody, '⟦PERSON|Giấy Mời⟧ là tên một quán'],
  [partOfDocument, '⟦PERSON|Chương Tám⟧ nói'],
  [partOfDocument, '⟦LOCATION|Căn cứ Hoa Mai⟧ đóng cửa'],
  [bodyFillsLine, 'BỘ VÀ ⟦LOCATION|HÒA LẠC⟧ HỌP ⟦ORGANIZATION|SỞ SÁCH⟧'],
  [bodyFillsLine, 'Sở họp với ⟦ORGANIZATION|SỞ SÁCH⟧'],
  [columnsApart, 'ông ⟦PERSON|Lê  Văn Tám⟧'],
  [nameAcrossApostrophe, "sau cú đá của ⟦PERSON|Messi⟧'s đội"],
  [nameAcrossApostrophe, "ông gọi ⟦PERSON|Lê Tám⟧ 'Tám già'"],
  [nameAcrossApostrophe, "ở ⟦LOCATION|Đắk R'lấp⟧"],
  [addressTakesItsNumber, 'thắng 3-2, ⟦PERSON|Lê Tám⟧ ghi bàn'],
  [addressTakesItsNumber, 'ở trận 3-2 ⟦PERSON|Lê Tám⟧ đá'],
  [addressTakesItsNumber, 'hạt giống số 2 ⟦PERSON|Lê Tám⟧'],
  [branchOfBank, '⟦ORGANIZATION|Ngân hàng Hoa Mai⟧ - ⟦ORGANIZATION|Phòng giao dịch Hòa Lạc⟧'],
  [branchOfBank, '⟦ORGANIZATION|Sở Sách⟧ - ⟦ORGANIZATION|Chi nhánh ⟦LOCATION|Hòa Lạc⟧⟧'],
  [postAfterLabel, 'Ông ⟦PERSON|Lê Văn Tám⟧ giữ chức vụ: Sách'],
  [postAfterDash, '⟦PERSON|Lê Văn Tám⟧ - Giám đốc mới về hưu'],
  [postAfterDash, '⟦PERSON|Lê Văn Tám⟧ - Sở Sách'],
  [postsWithDash, '⟦TITLE|Trưởng ⟦ORGANIZATION|phòng Sách⟧⟧ - ⟦TITLE|Chủ tịch⟧'],
  [postsWithDash, 'ông ⟦TITLE|Trưởng ⟦ORGANIZATION|phòng Sách - Quản lý báo⟧⟧'],
  [postsWithDash, '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Sách - Báo⟧⟧'],
]
