import {
  letterOfUnit,
  numberedPlace,
  placeEndsWhereUnitBegins,
  routeToItsEnd,
} from '../../../src/entities/rules/addresses.js'
import { addressTakesItsNumber } from '../../../src/entities/rules/house-numbers.js'
import {
  languageIsNoPlace,
  mannersOfPerson,
  memorialBearsName,
  shortPlace,
  siteIsPlace,
} from '../../../src/entities/rules/place-kinds.js'
import type { Case, Negative } from './notation.js'

export const placeCases: readonly Case[] = [
  [letterOfUnit, '(đơn vị ⟦PERSON|Q⟧.12)', '(đơn vị ⟦LOCATION|Q.12⟧)'],
  [numberedPlace, 'Hôm nay, Quận 4 họp', 'Hôm nay, ⟦LOCATION|Quận 4⟧ họp'],
  [numberedPlace, 'tai nạn trên QL5 sáng nay', 'tai nạn trên ⟦LOCATION|QL5⟧ sáng nay'],
  [numberedPlace, 'tai nạn trên quốc lộ 1A sáng nay', 'tai nạn trên ⟦LOCATION|quốc lộ 1A⟧ sáng nay'],
  [addressTakesItsNumber, 'nhà ở số 5 ⟦LOCATION|đường Hoa Mai⟧', 'nhà ở ⟦LOCATION|số 5 đường Hoa Mai⟧'],
  [addressTakesItsNumber, 'địa chỉ: số 5 ⟦PERSON|Lê Lan⟧', 'địa chỉ: ⟦LOCATION|số 5 Lê Lan⟧'],
  [addressTakesItsNumber, 'quán (12 ⟦LOCATION|phố Hoa Mai⟧)', 'quán (⟦LOCATION|12 phố Hoa Mai⟧)'],
  [
    placeEndsWhereUnitBegins,
    'ở ⟦LOCATION|xã Đồng Mai huyện Hòa Lạc⟧',
    'ở ⟦LOCATION|xã Đồng Mai⟧ ⟦LOCATION|huyện Hòa Lạc⟧',
  ],
  [
    routeToItsEnd,
    'trên ⟦LOCATION|cao tốc Hòa Lạc⟧ - ⟦LOCATION|Đồng Mai⟧ sáng nay',
    'trên ⟦LOCATION|cao tốc Hòa Lạc - Đồng Mai⟧ sáng nay',
  ],
  [shortPlace, 'nông dân ĐBSCL được mùa', 'nông dân ⟦LOCATION|ĐBSCL⟧ được mùa'],
  [languageIsNoPlace, 'học tiếng ⟦LOCATION|Anh⟧', 'học tiếng Anh'],
  [
    memorialBearsName,
    'viếng Lăng ⟦TITLE|Chủ tịch⟧ ⟦PERSON|Lê Văn Tám⟧',
    'viếng ⟦LOCATION|Lăng Chủ tịch Lê Văn Tám⟧',
  ],
  [memorialBearsName, 'ở Công viên ⟦PERSON|Lê Văn Tám⟧', 'ở ⟦LOCATION|Công viên Lê Văn Tám⟧'],
  [siteIsPlace, 'vào ⟦ORGANIZATION|Khu bảo tồn Hòa Lạc⟧', 'vào ⟦LOCATION|Khu bảo tồn Hòa Lạc⟧'],
  [
    mannersOfPerson,
    'học đạo đức, phong cách ⟦LOCATION|Hồ Chí Minh⟧',
    'học đạo đức, phong cách ⟦PERSON|Hồ Chí Minh⟧',
  ],
]

export const placeNegatives: readonly Negative[] = [
  [letterOfUnit, '⟦PERSON|Q⟧. 12 người'],
  [numberedPlace, 'mỗi tổ 2,5 người'],
  [numberedPlace, 'lên đường 4 ngày'],
  [addressTakesItsNumber, 'hạt giống số 2 ⟦PERSON|Lê Lan⟧ thắng'],
  [addressTakesItsNumber, 'dài 5 ⟦LOCATION|đường Hoa Mai⟧'],
  [placeEndsWhereUnitBegins, 'ở ⟦LOCATION|thành phố Hòa Lạc⟧'],
  [routeToItsEnd, 'ở ⟦LOCATION|đường Lê Lan⟧ - ⟦LOCATION|Hòa Lạc⟧'],
  [shortPlace, 'VN-Index tăng, nhóm VN30 giảm'],
  [languageIsNoPlace, 'diễn viên nổi tiếng ⟦LOCATION|Lào⟧'],
  [memorialBearsName, 'ở nhà ⟦PERSON|Lê Văn Tám⟧'],
  [siteIsPlace, '⟦ORGANIZATION|Ban Quản lý Khu bảo tồn Hòa Lạc⟧'],
  [mannersOfPerson, 'về ⟦LOCATION|Hồ Chí Minh⟧'],
]
