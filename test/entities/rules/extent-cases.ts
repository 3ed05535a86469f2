import { companyOfDictionary, photographer, placeAsDateline } from '../../../src/entities/rules/bare-names.js'
import {
  bodyGoesOnAfterBracket,
  bodyTakesItsNumber,
  committeeAtEnd,
} from '../../../src/entities/rules/body-tails.js'
import {
  delegationOfPlace,
  firmNamedAfterPerson,
  wordsBeforeBody,
} from '../../../src/entities/rules/firm-names.js'
import { twoForeignNames } from '../../../src/entities/rules/hyphens.js'
import { nameEndsBeforeVerb } from '../../../src/entities/rules/name-ends.js'
import { countryThenName, nameOfStar, shortFormEndsName } from '../../../src/entities/rules/names-apart.js'
import { bodyOfForce, companyOfBoard, knownPlaceAtEnd } from '../../../src/entities/rules/nested.js'
import {
  beautyIsNoPlace,
  centralCommittee,
  sharesInRow,
  shortForField,
} from '../../../src/entities/rules/no-names.js'
import { placesInRow } from '../../../src/entities/rules/place-names.js'
import { routeParts, siteTakesName } from '../../../src/entities/rules/sites.js'
import { websiteAsSource } from '../../../src/entities/rules/websites.js'
import type { Case, Negative } from './notation.js'

export const extentCases: readonly Case[] = [
  [
    twoForeignNames,
    'trận ⟦ORGANIZATION|Napoli - Genoa⟧',
    'trận ⟦ORGANIZATION|Napoli⟧ - ⟦ORGANIZATION|Genoa⟧',
  ],
  [companyOfBoard, '⟦ORGANIZATION|HĐQT Hoa Mai⟧ họp', '⟦ORGANIZATION|HĐQT ⟦ORGANIZATION|Hoa Mai⟧⟧ họp'],
  [bodyOfForce, '⟦ORGANIZATION|Công đoàn CAND⟧ họp', '⟦ORGANIZATION|Công đoàn ⟦ORGANIZATION|CAND⟧⟧ họp'],
  [
    knownPlaceAtEnd,
    '⟦ORGANIZATION|Ủy ban Hoa Bồ Đào Nha⟧ họp',
    '⟦ORGANIZATION|Ủy ban Hoa ⟦LOCATION|Bồ Đào Nha⟧⟧ họp',
  ],
  [beautyIsNoPlace, '⟦LOCATION|Mỹ⟧ nữ Hoa Mai đăng ảnh', 'Mỹ nữ Hoa Mai đăng ảnh'],
  [
    shortForField,
    '⟦ORGANIZATION|Sở Tài nguyên và Môi trường⟧ (⟦ORGANIZATION|TN&MT⟧)',
    '⟦ORGANIZATION|Sở Tài nguyên và Môi trường⟧ (TN&MT)',
  ],
  [photographer, 'Ảnh: LVT Khu vườn', 'Ảnh: ⟦PERSON|LVT⟧ Khu vườn'],
  [photographer, 'Ảnh: ⟦ORGANIZATION|LVT⟧', 'Ảnh: ⟦PERSON|LVT⟧'],
  [placeAsDateline, 'Peru: Chợ mở lại', '⟦LOCATION|Peru⟧: Chợ mở lại'],
  [companyOfDictionary, 'theo Goldman Sachs thì không', 'theo ⟦ORGANIZATION|Goldman Sachs⟧ thì không'],
  [siteTakesName, 'tại sân vận động Hoa Mai hôm qua', 'tại ⟦LOCATION|sân vận động Hoa Mai⟧ hôm qua'],
  [siteTakesName, 'ở khu biệt thự ⟦PERSON|Lê Lan⟧', 'ở ⟦LOCATION|khu biệt thự Lê Lan⟧'],
  [
    routeParts,
    'qua ⟦LOCATION|cao tốc Hoa Mai - Đồng Mai⟧',
    'qua ⟦LOCATION|cao tốc ⟦LOCATION|Hoa Mai⟧ - ⟦LOCATION|Đồng Mai⟧⟧',
  ],
  [nameEndsBeforeVerb, '⟦ORGANIZATION|Bộ Sách giám sát Hoa⟧', '⟦ORGANIZATION|Bộ Sách⟧ giám sát Hoa'],
  [
    nameEndsBeforeVerb,
    '⟦TITLE|Tổng Bí thư khẳng định ⟦LOCATION|Peru⟧⟧ luôn vui',
    '⟦TITLE|Tổng Bí thư⟧ khẳng định ⟦LOCATION|Peru⟧ luôn vui',
  ],
  [firmNamedAfterPerson, 'do Tập đoàn ⟦PERSON|Lê⟧ xây', 'do ⟦ORGANIZATION|Tập đoàn Lê⟧ xây'],
  [firmNamedAfterPerson, 'nghe nhóm nhạc Flo hát', 'nghe ⟦ORGANIZATION|nhóm nhạc Flo⟧ hát'],
  [wordsBeforeBody, '⟦ORGANIZATION|Kênh truyền hình Sky⟧', 'Kênh truyền hình ⟦ORGANIZATION|Sky⟧'],
  [
    delegationOfPlace,
    'từ Đoàn đại biểu ⟦ORGANIZATION|Quốc hội⟧ ⟦LOCATION|tỉnh Hòa Lạc⟧',
    'từ ⟦ORGANIZATION|Đoàn đại biểu ⟦ORGANIZATION|Quốc hội⟧ ⟦LOCATION|tỉnh Hòa Lạc⟧⟧',
  ],
  [websiteAsSource, '(Ảnh: hoamai.vn) Chợ', '(Ảnh: ⟦ORGANIZATION|hoamai.vn⟧) Chợ'],
  [websiteAsSource, 'trên báo hoamai.com.vn hôm qua', 'trên ⟦ORGANIZATION|báo hoamai.com.vn⟧ hôm qua'],
  [
    countryThenName,
    'kỳ thủ người ⟦LOCATION|Peru Rudnev Andrei⟧',
    'kỳ thủ người ⟦LOCATION|Peru⟧ ⟦PERSON|Rudnev Andrei⟧',
  ],
  [countryThenName, 'hãng ⟦LOCATION|Lào Goldman Sachs⟧', 'hãng ⟦LOCATION|Lào⟧ ⟦ORGANIZATION|Goldman Sachs⟧'],
  [
    nameOfStar,
    'ngôi sao ⟦ORGANIZATION|truyền hình Ciara Miller⟧',
    'ngôi sao truyền hình ⟦PERSON|Ciara Miller⟧',
  ],
  [shortFormEndsName, 'gặp ⟦PERSON|Donald Trump Jr⟧.', 'gặp ⟦PERSON|Donald Trump Jr.⟧'],
  [shortFormEndsName, 'ở ⟦LOCATION|Washington⟧, D.C. hôm qua', 'ở ⟦LOCATION|Washington, D.C.⟧ hôm qua'],
  [
    bodyTakesItsNumber,
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Khu Quản lý⟧⟧ số 3 nói',
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Khu Quản lý số 3⟧⟧ nói',
  ],
  [
    bodyGoesOnAfterBracket,
    '⟦ORGANIZATION|Sở Nông nghiệp⟧ (⟦ORGANIZATION|NN⟧) ⟦LOCATION|Hòa Lạc⟧ nói',
    '⟦ORGANIZATION|Sở Nông nghiệp (NN) ⟦LOCATION|Hòa Lạc⟧⟧ nói',
  ],
  [
    committeeAtEnd,
    '⟦ORGANIZATION|ban Tổ chức Huyện ủy⟧ họp',
    '⟦ORGANIZATION|ban Tổ chức ⟦ORGANIZATION|Huyện ủy⟧⟧ họp',
  ],
  [
    centralCommittee,
    '⟦ORGANIZATION|Đảng ủy ⟦ORGANIZATION|Công an Trung ương⟧⟧ họp',
    '⟦ORGANIZATION|Đảng ủy Công an Trung ương⟧ họp',
  ],
  [sharesInRow, 'mua VIC, ⟦ORGANIZATION|HMC⟧ và VRE', 'mua VIC, HMC và VRE'],
  [placesInRow, 'trên trục ⟦LOCATION|Lào - Peru⟧', 'trên trục ⟦LOCATION|Lào⟧ - ⟦LOCATION|Peru⟧'],
]

export const extentNegatives: readonly Negative[] = [
  [twoForeignNames, '⟦ORGANIZATION|Công ty Napoli - chi nhánh Genoa⟧'],
  [companyOfBoard, '⟦ORGANIZATION|HĐQT⟧ họp'],
  [bodyOfForce, '⟦ORGANIZATION|CAND⟧ họp'],
  [knownPlaceAtEnd, '⟦ORGANIZATION|Sở Văn Lào⟧ họp'],
  [beautyIsNoPlace, '⟦LOCATION|Mỹ⟧ rút quân'],
  [shortForField, '⟦ORGANIZATION|Công ty Hoa Mai⟧ (⟦ORGANIZATION|CTHM⟧)'],
  [photographer, 'Ảnh: CTV Khu vườn'],
  [placeAsDateline, 'Peru thắng: Chợ mở lại'],
  [siteTakesName, 'trên bãi biển Quay lại chợ'],
  [siteTakesName, 'tàu sân bay Hoa Mai'],
  [routeParts, 'qua ⟦LOCATION|cao tốc Hoa Mai⟧'],
  [nameEndsBeforeVerb, '⟦ORGANIZATION|Hội họp⟧'],
  [nameEndsBeforeVerb, '⟦TITLE|Trưởng ban giám sát⟧'],
  [firmNamedAfterPerson, 'với doanh nghiệp ⟦LOCATION|Peru⟧'],
  [wordsBeforeBody, '⟦ORGANIZATION|đội bóng Hoàng gia⟧'],
  [delegationOfPlace, 'các đoàn đại biểu ⟦ORGANIZATION|Quốc hội⟧'],
  [websiteAsSource, 'mua ở hoamai.vn hôm qua'],
  [countryThenName, 'ở ⟦LOCATION|Lào Cai⟧'],
  [nameOfStar, 'ngôi sao ⟦ORGANIZATION|Barca⟧'],
  [shortFormEndsName, 'ở ⟦LOCATION|Washington⟧, họ'],
  [bodyTakesItsNumber, '⟦ORGANIZATION|UBND tỉnh⟧ số 12/QĐ'],
  [bodyGoesOnAfterBracket, '⟦ORGANIZATION|Sở Nông nghiệp⟧ (NN), ⟦LOCATION|Hòa Lạc⟧'],
  [committeeAtEnd, '⟦ORGANIZATION|Huyện ủy Hòa Lạc⟧'],
  [centralCommittee, '⟦ORGANIZATION|Ban ⟦ORGANIZATION|Công an Trung ương⟧⟧'],
  [sharesInRow, 'của VIC, ⟦ORGANIZATION|HMC⟧ và Hoa Mai'],
  [placesInRow, 'ở ⟦LOCATION|Lào - Hoa Mai⟧'],
]
