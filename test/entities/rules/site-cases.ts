import { placeEndsWhereUnitBegins } from '../../../src/entities/rules/addresses.js'
import { communeWithDash, diseaseOfPlace, schoolBearsName } from '../../../src/entities/rules/borne-names.js'
import { givenNameOfPerson } from '../../../src/entities/rules/consistency.js'
import { noHalfWord } from '../../../src/entities/rules/half-words.js'
import { personIsKnownPlace, twoNamesOfPlace } from '../../../src/entities/rules/known-places.js'
import { placesOfSeveral } from '../../../src/entities/rules/listed-places.js'
import { countryThenName } from '../../../src/entities/rules/names-apart.js'
import { groupOfHouses, houseOfPerson } from '../../../src/entities/rules/numbered-houses.js'
import {
  headIsOutside,
  namesOfJunction,
  placeBeforeItsPlace,
} from '../../../src/entities/rules/place-edges.js'
import { siteIsPlace } from '../../../src/entities/rules/place-kinds.js'
import { personAfterUnit } from '../../../src/entities/rules/places.js'
import { fullNameOfCountry } from '../../../src/entities/rules/republics.js'
import {
  brandedSite,
  placeTakesItsKind,
  roadWithCode,
  stationBearsPlace,
} from '../../../src/entities/rules/site-names.js'
import { thingIsNoName } from '../../../src/entities/rules/things.js'
import type { Case, Negative } from './notation.js'

export const siteCases: readonly Case[] = [
  [houseOfPerson, 'Trụ sở: 12 ⟦PERSON|Lê Văn Tám⟧', 'Trụ sở: ⟦LOCATION|12 Lê Văn Tám⟧'],
  [houseOfPerson, 'họp ở 47 - 49 ⟦PERSON|Lê Lan⟧', 'họp ở ⟦LOCATION|47 - 49 Lê Lan⟧'],
  [houseOfPerson, 'trú tại số 7/3 ⟦PERSON|Lê Lan⟧', 'trú tại ⟦LOCATION|số 7/3 Lê Lan⟧'],
  [groupOfHouses, 'trú tổ dân phố số 9, phường', 'trú ⟦LOCATION|tổ dân phố số 9⟧, phường'],
  [
    fullNameOfCountry,
    'theo Hiến pháp nước cộng hòa xã hội chủ nghĩa ⟦LOCATION|Việt Nam⟧',
    'theo Hiến pháp ⟦LOCATION|nước cộng hòa xã hội chủ nghĩa Việt Nam⟧',
  ],
  [
    placesOfSeveral,
    'ba xã ⟦LOCATION|Hoa Mai⟧, ⟦PERSON|Lê Lan⟧ và ⟦PERSON|Lê Tám⟧',
    'ba xã ⟦LOCATION|Hoa Mai⟧, ⟦LOCATION|Lê Lan⟧ và ⟦LOCATION|Lê Tám⟧',
  ],
  [
    placesOfSeveral,
    'có 8 xã gồm: ⟦PERSON|Hoa Mai⟧ (⟦LOCATION|Hòa Lạc⟧); ⟦PERSON|Lê Lan⟧',
    'có 8 xã gồm: ⟦LOCATION|Hoa Mai⟧ (⟦LOCATION|Hòa Lạc⟧); ⟦LOCATION|Lê Lan⟧',
  ],
  [
    schoolBearsName,
    '⟦ORGANIZATION|Trường THPT ⟦PERSON|Lê Văn Tám⟧⟧ họp',
    '⟦ORGANIZATION|Trường THPT Lê Văn Tám⟧ họp',
  ],
  [diseaseOfPlace, 'chống dịch tả lợn ⟦LOCATION|châu Phi⟧', 'chống dịch tả lợn châu Phi'],
  [
    communeWithDash,
    'ở ⟦LOCATION|phường Cam Ly⟧ - ⟦LOCATION|Đà Lạt⟧ nay',
    'ở ⟦LOCATION|phường Cam Ly - Đà Lạt⟧ nay',
  ],
  [
    namesOfJunction,
    'ở giao lộ ⟦LOCATION|Hoa Mai⟧ - ⟦PERSON|Lê Văn Tám⟧',
    'ở giao lộ ⟦LOCATION|Hoa Mai⟧ - ⟦LOCATION|Lê Văn Tám⟧',
  ],
  [headIsOutside, 'vào ⟦LOCATION|lãnh thổ Lào⟧', 'vào lãnh thổ ⟦LOCATION|Lào⟧'],
  [
    placeBeforeItsPlace,
    'họp tại ⟦PERSON|Y Mai⟧ (⟦LOCATION|Hòa Lạc⟧)',
    'họp tại ⟦LOCATION|Y Mai⟧ (⟦LOCATION|Hòa Lạc⟧)',
  ],
  [
    placeBeforeItsPlace,
    'thôn (⟦PERSON|Y Mai⟧, ⟦LOCATION|Hòa Lạc⟧, Hà)',
    'thôn (⟦LOCATION|Y Mai⟧, ⟦LOCATION|Hòa Lạc⟧, Hà)',
  ],
  [brandedSite, 'mở ⟦ORGANIZATION|Vincom Hoa Mai⟧ sáng', 'mở ⟦LOCATION|Vincom Hoa Mai⟧ sáng'],
  [
    stationBearsPlace,
    'ở ⟦ORGANIZATION|Đồn Biên phòng Hoa Mai⟧',
    'ở ⟦ORGANIZATION|Đồn Biên phòng ⟦LOCATION|Hoa Mai⟧⟧',
  ],
  [roadWithCode, 'làm lại đường ĐT.185 nay', 'làm lại ⟦LOCATION|đường ĐT.185⟧ nay'],
  [roadWithCode, 'vòng qua tuyến S1 nay', 'vòng qua ⟦LOCATION|tuyến S1⟧ nay'],
  [placeTakesItsKind, 'vào nhà nghỉ ⟦LOCATION|Hoa Mai⟧', 'vào ⟦LOCATION|nhà nghỉ Hoa Mai⟧'],
  [placeTakesItsKind, 'ở âu ⟦LOCATION|cảng Hoa Mai⟧', 'ở ⟦LOCATION|âu cảng Hoa Mai⟧'],
  [
    placeTakesItsKind,
    'trên tuyến tránh ⟦LOCATION|Hoa Mai⟧',
    'trên ⟦LOCATION|tuyến tránh ⟦LOCATION|Hoa Mai⟧⟧',
  ],
  [noHalfWord, 'ở điểm ⟦LOCATION|cầu Hoa Mai⟧', 'ở điểm cầu ⟦LOCATION|Hoa Mai⟧'],
  [thingIsNoName, 'tên mã là ⟦PERSON|Hoa Mai⟧', 'tên mã là Hoa Mai'],
  [
    countryThenName,
    '⟦TITLE|Chủ tịch⟧ ⟦PERSON|Lào Le Maire⟧ nói',
    '⟦TITLE|Chủ tịch⟧ ⟦LOCATION|Lào⟧ ⟦PERSON|Le Maire⟧ nói',
  ],
  [
    personIsKnownPlace,
    '⟦LOCATION|tỉnh Hoa Mai⟧ mưa. ⟦PERSON|Hoa Mai⟧ lụt',
    '⟦LOCATION|tỉnh Hoa Mai⟧ mưa. ⟦LOCATION|Hoa Mai⟧ lụt',
  ],
  [twoNamesOfPlace, 'ở ⟦LOCATION|Hoa Mai/Lê Lợi⟧', 'ở ⟦LOCATION|Hoa Mai⟧/⟦LOCATION|Lê Lợi⟧'],
]

export const siteNegatives: readonly Negative[] = [
  [houseOfPerson, 'hạt giống số 2 ⟦PERSON|Lê Lan⟧ thắng'],
  [houseOfPerson, 'được 12 ⟦PERSON|Lê Lan⟧'],
  [fullNameOfCountry, 'xã hội chủ nghĩa ở ⟦LOCATION|Việt Nam⟧'],
  [placesOfSeveral, 'hai thôn họp, ⟦PERSON|Lê Lan⟧ và ⟦PERSON|Lê Tám⟧ nói'],
  [schoolBearsName, '⟦ORGANIZATION|Trường THPT ⟦LOCATION|Hòa Lạc⟧⟧ họp'],
  [diseaseOfPlace, 'nuôi lợn ở ⟦LOCATION|châu Phi⟧'],
  [communeWithDash, 'ở ⟦LOCATION|phường Hoa Mai⟧ - ⟦LOCATION|Đà Lạt⟧ nay'],
  [namesOfJunction, 'giao bóng cho ⟦PERSON|Lê Văn Tám⟧'],
  [placeBeforeItsPlace, 'gặp ⟦PERSON|Y Mai⟧ (⟦LOCATION|Hòa Lạc⟧)'],
  [brandedSite, 'Ảnh: ⟦ORGANIZATION|Vinhomes⟧ Sáng nay'],
  [stationBearsPlace, 'ở ⟦ORGANIZATION|Đồn Biên phòng cửa khẩu Hoa Mai⟧'],
  [roadWithCode, 'đi quãng đường 9 cây số'],
  [siteIsPlace, '⟦ORGANIZATION|Vùng 4 Hải quân⟧'],
  [placeEndsWhereUnitBegins, '⟦LOCATION|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧'],
  [givenNameOfPerson, '⟦PERSON|Lê Văn Tám⟧ học tiếng Tám'],
  [personAfterUnit, 'lúc 16h. ⟦PERSON|Lê Lan⟧ đến'],
  [personIsKnownPlace, '⟦LOCATION|tỉnh Hoa Mai⟧ mưa. Ông ⟦PERSON|Hoa Mai⟧ về, ⟦PERSON|Hoa Mai⟧ nói'],
  [twoNamesOfPlace, 'ở ⟦LOCATION|đường 3/2⟧'],
]
