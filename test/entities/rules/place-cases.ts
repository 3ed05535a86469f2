import { placeEndsWhereUnitBegins, routeToItsEnd } from '../../../src/entities/rules/addresses.js'
import { addressTakesItsNumber } from '../../../src/entities/rules/house-numbers.js'
import { memorialBearsName, shortPlace, siteIsPlace } from '../../../src/entities/rules/place-kinds.js'
import type { Case, Negative } from './notation.js'

export const placeCases: readonly Case[] = [
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
  [
    memorialBearsName,
    'viếng Lăng ⟦TITLE|Chủ tịch⟧ ⟦PERSON|Lê Văn Tám⟧',
    'viếng ⟦LOCATION|Lăng Chủ tịch Lê Văn Tám⟧',
  ],
  [memorialBearsName, 'ở Công viên ⟦PERSON|Lê Văn Tám⟧', 'ở ⟦LOCATION|Công viên Lê Văn Tám⟧'],
  [siteIsPlace, 'vào ⟦ORGANIZATION|Khu bảo tồn Hòa Lạc⟧', 'vào ⟦LOCATION|Khu bảo tồn Hòa Lạc⟧'],
]

export const placeNegatives: readonly Negative[] = [
  [addressTakesItsNumber, 'hạt giống số 2 ⟦PERSON|Lê Lan⟧ thắng'],
  [addressTakesItsNumber, 'dài 5 ⟦LOCATION|đường Hoa Mai⟧'],
  [placeEndsWhereUnitBegins, 'ở ⟦LOCATION|thành phố Hòa Lạc⟧'],
  [routeToItsEnd, 'ở ⟦LOCATION|đường Lê Lan⟧ - ⟦LOCATION|Hòa Lạc⟧'],
  [shortPlace, 'VN-Index tăng, nhóm VN30 giảm'],
  [memorialBearsName, 'ở nhà ⟦PERSON|Lê Văn Tám⟧'],
  [siteIsPlace, '⟦ORGANIZATION|Ban Quản lý Khu bảo tồn Hòa Lạc⟧'],
]
