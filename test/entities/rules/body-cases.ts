import {
  bodyGoesOn,
  bodyTakesBareUnit,
  bodyTakesItsTerm,
  parliamentOfNoPlace,
} from '../../../src/entities/rules/body-extents.js'
import {
  bareHeadIsNoBody,
  bodyNamedAfterPerson,
  nameTakesItsHead,
} from '../../../src/entities/rules/body-heads.js'
import { nameOfPaper, sourceAtTheEnd } from '../../../src/entities/rules/press.js'
import { thingIsNoName } from '../../../src/entities/rules/things.js'
import type { Case, Negative } from './notation.js'

export const bodyCases: readonly Case[] = [
  [bodyTakesBareUnit, '⟦ORGANIZATION|Sở Y tế⟧ tỉnh báo cáo', '⟦ORGANIZATION|Sở Y tế tỉnh⟧ báo cáo'],
  [
    bodyTakesBareUnit,
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧ thành phố',
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế thành phố⟧⟧',
  ],
  [
    parliamentOfNoPlace,
    '⟦ORGANIZATION|Đoàn đại biểu ⟦ORGANIZATION|Quốc hội tỉnh Hòa Lạc⟧⟧ họp',
    '⟦ORGANIZATION|Đoàn đại biểu ⟦ORGANIZATION|Quốc hội⟧ tỉnh Hòa Lạc⟧ họp',
  ],
  [bodyTakesItsTerm, '⟦ORGANIZATION|Quốc hội⟧ khóa XIV họp', '⟦ORGANIZATION|Quốc hội khóa XIV⟧ họp'],
  [bodyTakesItsTerm, '⟦ORGANIZATION|HĐND⟧ khóa 9 họp', '⟦ORGANIZATION|HĐND khóa 9⟧ họp'],
  [bodyGoesOn, '⟦ORGANIZATION|Vụ Tài chính⟧ ngân hàng họp', '⟦ORGANIZATION|Vụ Tài chính ngân hàng⟧ họp'],
  [
    bodyGoesOn,
    '⟦ORGANIZATION|Bộ Văn hóa⟧ thể thao và du lịch họp',
    '⟦ORGANIZATION|Bộ Văn hóa thể thao và du lịch⟧ họp',
  ],
  [
    bodyGoesOn,
    'Trưởng ⟦ORGANIZATION|phòng Quản lý công nghệ⟧ thông tin nói',
    'Trưởng ⟦ORGANIZATION|phòng Quản lý công nghệ thông tin⟧ nói',
  ],
  [nameTakesItsHead, 'gặp CLB ⟦ORGANIZATION|Hoa Mai⟧', 'gặp ⟦ORGANIZATION|CLB Hoa Mai⟧'],
  [
    nameTakesItsHead,
    'tại trường ⟦ORGANIZATION|Đại học Hòa Lạc⟧',
    'tại ⟦ORGANIZATION|trường Đại học Hòa Lạc⟧',
  ],
  [
    nameTakesItsHead,
    'thắng đội ⟦ORGANIZATION|U15 ⟦LOCATION|Lào⟧⟧',
    'thắng ⟦ORGANIZATION|đội U15 ⟦LOCATION|Lào⟧⟧',
  ],
  [bodyNamedAfterPerson, 'tại trường THPT ⟦PERSON|Lê Văn Tám⟧', 'tại ⟦ORGANIZATION|trường THPT Lê Văn Tám⟧'],
  [bodyNamedAfterPerson, 'Nay, Viện ⟦PERSON|Lê Văn Tám⟧ mở', 'Nay, ⟦ORGANIZATION|Viện Lê Văn Tám⟧ mở'],
  [bareHeadIsNoBody, 'tiền của ⟦ORGANIZATION|Tập đoàn⟧ tăng', 'tiền của Tập đoàn tăng'],
  [nameOfPaper, 'Theo tờ Mirror, họ thắng', 'Theo tờ ⟦ORGANIZATION|Mirror⟧, họ thắng'],
  [nameOfPaper, 'đăng trên tạp chí Hoa Mai', 'đăng trên ⟦ORGANIZATION|tạp chí Hoa Mai⟧'],
  [sourceAtTheEnd, 'Họ đã thắng.\nTheo hoamai', 'Họ đã thắng.\nTheo ⟦ORGANIZATION|hoamai⟧'],
  [thingIsNoName, 'va vào xe ⟦ORGANIZATION|Suzuki⟧ đỏ', 'va vào xe Suzuki đỏ'],
  [thingIsNoName, 'trên tàu ⟦PERSON|Lê Lan⟧', 'trên tàu Lê Lan'],
]

export const bodyNegatives: readonly Negative[] = [
  [bodyTakesBareUnit, '⟦ORGANIZATION|Sở Y tế⟧ tỉnh này'],
  [bodyTakesBareUnit, '⟦ORGANIZATION|Sở Y tế⟧ tỉnh Hòa Lạc'],
  [parliamentOfNoPlace, '⟦ORGANIZATION|Quốc hội ⟦LOCATION|Lào⟧⟧ họp'],
  [parliamentOfNoPlace, 'Đoàn đại biểu ⟦ORGANIZATION|Quốc hội Việt Nam⟧ đến'],
  [bodyTakesItsTerm, '⟦ORGANIZATION|Sở Y tế⟧ khóa cửa'],
  [bodyGoesOn, '⟦ORGANIZATION|Sở Y tế⟧ đầu tư vào đây'],
  [bodyGoesOn, '⟦ORGANIZATION|Bộ Công an⟧ thông tin rằng'],
  [bodyGoesOn, 'cho ⟦ORGANIZATION|Nhà nước⟧ và xã hội'],
  [nameTakesItsHead, 'ra thị trường ⟦ORGANIZATION|ASEAN⟧'],
  [nameTakesItsHead, 'tại họp báo ⟦ORGANIZATION|Chính phủ⟧'],
  [nameTakesItsHead, 'hai đội ⟦ORGANIZATION|U15 Lào⟧'],
  [bodyNamedAfterPerson, 'tại nhà ⟦PERSON|Lê Văn Tám⟧'],
  [bareHeadIsNoBody, 'tiền của ⟦ORGANIZATION|Tập đoàn Hoa Mai⟧'],
  [nameOfPaper, 'tại cuộc họp báo Hoa Mai'],
  [nameOfPaper, 'trên báo Gia đình'],
  [sourceAtTheEnd, 'Theo ông, họ đã thắng từ lâu rồi'],
  [thingIsNoName, 'máy bay ⟦LOCATION|Lào⟧'],
  [thingIsNoName, 'hãng xe ⟦ORGANIZATION|Suzuki⟧'],
]
