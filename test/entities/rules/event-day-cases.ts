import { eventTakesItsDay, eventTakesItsYear, foundingDay } from '../../../src/entities/rules/event-days.js'
import { foreignEvent } from '../../../src/entities/rules/event-extents.js'
import { sessionTakesItsBody } from '../../../src/entities/rules/event-names.js'
import { numberedCongress, numberedSeries } from '../../../src/entities/rules/event-series.js'
import { noEvent } from '../../../src/entities/rules/no-events.js'
import { numberedSession } from '../../../src/entities/rules/sessions.js'
import type { Case, Negative } from './notation.js'

export const eventDayCases: readonly Case[] = [
  [eventTakesItsYear, 'tại ⟦EVENT|Giải cờ Hoa Mai⟧ năm 2015 ở', 'tại ⟦EVENT|Giải cờ Hoa Mai năm 2015⟧ ở'],
  [
    eventTakesItsYear,
    'theo ⟦EVENT|Chương trình Hoa Mai⟧ giai đoạn 2021 - 2025.',
    'theo ⟦EVENT|Chương trình Hoa Mai giai đoạn 2021 - 2025⟧.',
  ],
  [eventTakesItsYear, 'dự ⟦EVENT|La Liga⟧ mùa giải 2017/18', 'dự ⟦EVENT|La Liga mùa giải 2017/18⟧'],
  [noEvent, 'dự ⟦EVENT|hội nghị thượng đỉnh⟧ ở', 'dự hội nghị thượng đỉnh ở'],
  [eventTakesItsDay, 'nhân ngày ⟦EVENT|Nhà giáo Hoa Mai⟧', 'nhân ⟦EVENT|ngày Nhà giáo Hoa Mai⟧'],
  [
    foundingDay,
    'nhân ngày thành lập ⟦ORGANIZATION|Hội Hoa Mai⟧ (1930)',
    'nhân ⟦EVENT|ngày thành lập ⟦ORGANIZATION|Hội Hoa Mai⟧⟧ (1930)',
  ],
  [
    foundingDay,
    'nhân ⟦EVENT|Ngày thành⟧ lập ⟦ORGANIZATION|Hội Hoa Mai⟧',
    'nhân ⟦EVENT|Ngày thành lập ⟦ORGANIZATION|Hội Hoa Mai⟧⟧',
  ],
  [
    foundingDay,
    'mừng ngày truyền thống ngành trồng lúa Việt Nam, xã',
    'mừng ⟦EVENT|ngày truyền thống ngành trồng lúa Việt Nam⟧, xã',
  ],
  [numberedSeries, 'gặp nhau bên lề COP26.', 'gặp nhau bên lề ⟦EVENT|COP26⟧.'],
  [numberedSeries, 'dự ⟦ORGANIZATION|AMM⟧-58 và', 'dự ⟦EVENT|AMM-58⟧ và'],
  [numberedSeries, 'giải của ⟦ORGANIZATION|IPhO 2025⟧', 'giải của ⟦EVENT|IPhO 2025⟧'],
  [
    numberedSeries,
    '⟦TITLE|Chủ tịch COP26⟧ ⟦PERSON|Lê Tám⟧',
    '⟦TITLE|Chủ tịch ⟦EVENT|COP26⟧⟧ ⟦PERSON|Lê Tám⟧',
  ],
  [numberedCongress, 'từ Đại hội VI chúng ta', 'từ ⟦EVENT|Đại hội VI⟧ chúng ta'],
  [
    numberedCongress,
    '⟦EVENT|Đại hội đại biểu⟧ toàn quốc lần thứ ba của ⟦ORGANIZATION|Đảng⟧ bầu',
    '⟦EVENT|Đại hội đại biểu toàn quốc lần thứ ba của ⟦ORGANIZATION|Đảng⟧⟧ bầu',
  ],
  [
    numberedCongress,
    'mừng Đại hội XII ⟦ORGANIZATION|Công đoàn Hoa Mai⟧',
    'mừng ⟦EVENT|Đại hội XII ⟦ORGANIZATION|Công đoàn Hoa Mai⟧⟧',
  ],
  [noEvent, 'tại ⟦EVENT|Hội nghị Tổng⟧ kết năm', 'tại Hội nghị Tổng kết năm'],
  [noEvent, 'đại biểu ⟦EVENT|khóa IX⟧ họp', 'đại biểu khóa IX họp'],
  [noEvent, 'dịp ⟦EVENT|Tết Nguyên đán⟧ này', 'dịp Tết Nguyên đán này'],
  [
    sessionTakesItsBody,
    '⟦EVENT|Phiên họp thứ 27⟧ của ⟦ORGANIZATION|Ban Chỉ đạo Hoa Mai⟧: bàn',
    '⟦EVENT|Phiên họp thứ 27 của ⟦ORGANIZATION|Ban Chỉ đạo Hoa Mai⟧⟧: bàn',
  ],
  [
    numberedSession,
    'khai mạc kỳ họp thứ ba, ⟦ORGANIZATION|Hội Hoa Mai khóa XI⟧ diễn ra',
    'khai mạc ⟦EVENT|kỳ họp thứ ba, ⟦ORGANIZATION|Hội Hoa Mai khóa XI⟧⟧ diễn ra',
  ],
]

export const eventDayNegatives: readonly Negative[] = [
  [eventTakesItsYear, 'tại ⟦EVENT|Hoa Mai Awards 2014⟧ năm 2015'],
  [eventTakesItsYear, 'tại ⟦EVENT|Giải cờ Hoa Mai⟧ năm ngoái'],
  [eventTakesItsDay, 'không khí ngày ⟦EVENT|Tết⟧'],
  [eventTakesItsDay, 'mỗi ngày ⟦EVENT|lễ hội Hoa Mai⟧'],
  [foundingDay, 'hai tuần sau ngày thành lập công ty'],
  [foundingDay, 'mừng ngày truyền thống, ⟦ORGANIZATION|Hội Hoa Mai⟧'],
  [numberedSeries, 'cây COP lớn, cop 26'],
  [numberedCongress, 'tại Đại hội, 12 người nói'],
  [numberedCongress, 'nghị quyết Đại hội các cấp'],
  [noEvent, 'tại ⟦EVENT|Hội nghị Diên Hồng⟧ xưa'],
  [noEvent, 'dịp ⟦EVENT|Tết Nguyên đán 2017⟧'],
  [noEvent, 'tại ⟦EVENT|kỳ họp thứ ba⟧'],
  [eventTakesItsYear, 'dự ⟦EVENT|La Liga⟧ mùa giải này'],
  [foreignEvent, 'dự ⟦EVENT|Tuần lễ Hoa Mai ⟦ORGANIZATION|APEC⟧ 2017⟧'],
  [sessionTakesItsBody, 'tại ⟦EVENT|Kỳ họp thứ 33⟧, ⟦ORGANIZATION|Hội Hoa Mai⟧ đã bàn'],
  [numberedSession, 'tại ⟦EVENT|kỳ họp thứ 3⟧, ⟦ORGANIZATION|Hội Hoa Mai khóa XI⟧ sẽ bàn'],
]
