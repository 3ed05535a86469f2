import {
  eventTakesItsHead,
  eventTakesItsNumber,
  foreignEvent,
  leagueOfCountry,
} from '../../../src/entities/rules/event-extents.js'
import { numberedCenter } from '../../../src/entities/rules/no-names.js'
import { numberedSession, ownerOfEvent, prizesInRow } from '../../../src/entities/rules/sessions.js'
import type { Case, Negative } from './notation.js'

export const eventCases: readonly Case[] = [
  [
    eventTakesItsNumber,
    'tại ⟦EVENT|Đối thoại Hoa Mai⟧ 16 hôm qua',
    'tại ⟦EVENT|Đối thoại Hoa Mai 16⟧ hôm qua',
  ],
  [eventTakesItsNumber, 'vô địch ⟦EVENT|La Liga⟧ 2016/17', 'vô địch ⟦EVENT|La Liga 2016/17⟧'],
  [foreignEvent, 'tại ⟦ORGANIZATION|Hoa Mai Awards 2025⟧', 'tại ⟦EVENT|Hoa Mai Awards 2025⟧'],
  [foreignEvent, 'quà cho ⟦ORGANIZATION|APEC⟧ 2017', 'quà cho ⟦EVENT|⟦ORGANIZATION|APEC⟧ 2017⟧'],
  [foreignEvent, 'quà cho ⟦ORGANIZATION|APEC 2017⟧', 'quà cho ⟦EVENT|⟦ORGANIZATION|APEC⟧ 2017⟧'],
  [
    leagueOfCountry,
    'Kết quả giải VĐQG ⟦LOCATION|Peru⟧ hôm nay',
    'Kết quả ⟦EVENT|giải VĐQG ⟦LOCATION|Peru⟧⟧ hôm nay',
  ],
  [
    leagueOfCountry,
    'dự Ngoại hạng Bồ Đào Nha mùa giải 2017/18',
    'dự ⟦EVENT|Ngoại hạng Bồ Đào Nha mùa giải 2017/18⟧',
  ],
  [eventTakesItsHead, 'kết quả kỳ thi ⟦EVENT|THPT Hoa Mai⟧', 'kết quả ⟦EVENT|kỳ thi THPT Hoa Mai⟧'],
  [eventTakesItsHead, 'tại Vòng loại ⟦EVENT|U16 Hoa Mai⟧', 'tại ⟦EVENT|Vòng loại U16 Hoa Mai⟧'],
  [numberedCenter, 'Nghị quyết ⟦ORGANIZATION|Trung ương 4 khóa XII⟧', 'Nghị quyết Trung ương 4 khóa XII'],
  [ownerOfEvent, '⟦EVENT|FIFA World Cup nữ⟧', '⟦EVENT|⟦ORGANIZATION|FIFA⟧ World Cup nữ⟧'],
  [
    prizesInRow,
    'ở hai hạng mục: "Hoa của năm" và "Mai của năm"',
    'ở hai hạng mục: "⟦EVENT|Hoa của năm⟧" và "⟦EVENT|Mai của năm⟧"',
  ],
  [numberedSession, 'bàn tại kỳ họp thứ ba tới đây', 'bàn tại ⟦EVENT|kỳ họp thứ ba⟧ tới đây'],
  [
    numberedSession,
    'bàn tại kỳ họp thứ 3 của ⟦ORGANIZATION|Hội Hoa Mai⟧',
    'bàn tại ⟦EVENT|kỳ họp thứ 3 của ⟦ORGANIZATION|Hội Hoa Mai⟧⟧',
  ],
  [
    numberedSession,
    'bàn tại kỳ họp thứ 3, ⟦ORGANIZATION|Hội Hoa Mai⟧ xem xét',
    'bàn tại ⟦EVENT|kỳ họp thứ 3⟧, ⟦ORGANIZATION|Hội Hoa Mai⟧ xem xét',
  ],
]

export const eventNegatives: readonly Negative[] = [
  [eventTakesItsNumber, '⟦EVENT|La Liga⟧ thứ 33'],
  [eventTakesItsNumber, '⟦EVENT|La Liga⟧ 3 lần'],
  [foreignEvent, 'gặp ⟦PERSON|Festival⟧'],
  [foreignEvent, 'các nước ⟦ORGANIZATION|APEC⟧ họp'],
  [leagueOfCountry, 'đến ⟦LOCATION|Peru⟧'],
  [eventTakesItsHead, 'trước vòng loại ⟦EVENT|U16 Hoa Mai⟧'],
  [numberedCenter, 'báo cáo ⟦ORGANIZATION|Trung ương Hội⟧'],
  [ownerOfEvent, '⟦EVENT|FIFA⟧'],
  [prizesInRow, 'họ nói: "Hoa của năm"'],
  [numberedSession, 'mỗi kỳ họp thứ gì cũng bàn'],
]
