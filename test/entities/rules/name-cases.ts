import {
  contestTakesItsHead,
  eventOfDictionary,
  quotedEvent,
  sameEventElsewhere,
  sessionTakesItsBody,
} from '../../../src/entities/rules/event-names.js'
import { noHalfWord } from '../../../src/entities/rules/half-words.js'
import { typeOfLists } from '../../../src/entities/rules/listed-types.js'
import { lunarYear } from '../../../src/entities/rules/lunar-years.js'
import { oneTypeOfName, partOfForeignName } from '../../../src/entities/rules/one-name.js'
import {
  lowerCaseIsHead,
  nameEndsBeforeWord,
  nameHasCapital,
  titleHasPost,
} from '../../../src/entities/rules/plausible.js'
import {
  electionOfPost,
  postOfSeveral,
  professionBeforeName,
  titleTakesFormer,
  titleTakesMan,
} from '../../../src/entities/rules/titles.js'
import type { Case, Negative } from './notation.js'

export const nameCases: readonly Case[] = [
  [titleTakesFormer, 'mời cựu ⟦TITLE|Giám đốc⟧', 'mời ⟦TITLE|cựu Giám đốc⟧'],
  [professionBeforeName, 'do bác sĩ ⟦PERSON|Lê Văn Tám⟧ mổ', 'do ⟦TITLE|bác sĩ⟧ ⟦PERSON|Lê Văn Tám⟧ mổ'],
  [
    postOfSeveral,
    'gặp các ⟦TITLE|Chủ tịch⟧ và 3 vị ⟦TITLE|Thứ trưởng⟧',
    'gặp các Chủ tịch và 3 vị Thứ trưởng',
  ],
  [titleHasPost, 'tại ⟦TITLE|của Sở Y tế⟧ này', 'tại của Sở Y tế này'],
  [nameHasCapital, 'trích ⟦ORGANIZATION|quỹ bình ổn⟧ ra', 'trích quỹ bình ổn ra'],
  [lowerCaseIsHead, 'đọc ⟦ORGANIZATION|trang Hoa Mai⟧ ấy', 'đọc trang ⟦ORGANIZATION|Hoa Mai⟧ ấy'],
  [lowerCaseIsHead, 'cho ⟦ORGANIZATION|doanh tiền Hoa Mai⟧ ấy', 'cho doanh tiền Hoa Mai ấy'],
  [lowerCaseIsHead, 'ở ⟦LOCATION|trung tâm Hòa Lạc⟧', 'ở trung tâm ⟦LOCATION|Hòa Lạc⟧'],
  [
    nameEndsBeforeWord,
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế cùng Đoàn⟧⟧ đến',
    '⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧ cùng Đoàn đến',
  ],
  [titleTakesMan, 'gặp nam ⟦TITLE|bác sĩ⟧ trẻ', 'gặp ⟦TITLE|nam bác sĩ⟧ trẻ'],
  [postOfSeveral, 'có 6 ⟦TITLE|Giám đốc⟧', 'có 6 Giám đốc'],
  [electionOfPost, 'cuộc bầu cử ⟦TITLE|Chủ tịch⟧', 'cuộc bầu cử Chủ tịch'],
  [
    oneTypeOfName,
    '⟦ORGANIZATION|BMI⟧ nói, ⟦ORGANIZATION|BMI⟧ viết, ⟦PERSON|BMI⟧ đọc',
    '⟦ORGANIZATION|BMI⟧ nói, ⟦ORGANIZATION|BMI⟧ viết, ⟦ORGANIZATION|BMI⟧ đọc',
  ],
  [
    partOfForeignName,
    'ông ⟦PERSON|Tim Cook⟧ đến, và Cook nói',
    'ông ⟦PERSON|Tim Cook⟧ đến, và ⟦PERSON|Cook⟧ nói',
  ],
  [
    partOfForeignName,
    'ông ⟦PERSON|Tim Cook⟧ đến, và ⟦ORGANIZATION|Cook⟧ nói',
    'ông ⟦PERSON|Tim Cook⟧ đến, và ⟦PERSON|Cook⟧ nói',
  ],
  [noHalfWord, 'yêu ⟦LOCATION|cầu Hòa Lạc⟧ họp', 'yêu cầu ⟦LOCATION|Hòa Lạc⟧ họp'],
  [noHalfWord, 'tại kỳ ⟦EVENT|họp thứ ba⟧', 'tại ⟦EVENT|kỳ họp thứ ba⟧'],
  [typeOfLists, 'theo ⟦PERSON|Goldman Sachs⟧ thì', 'theo ⟦ORGANIZATION|Goldman Sachs⟧ thì'],
  [typeOfLists, 'mua ⟦ORGANIZATION|iPhone⟧ mới', 'mua iPhone mới'],
  [eventOfDictionary, 'sau một Brexit cứng', 'sau một ⟦EVENT|Brexit⟧ cứng'],
  [lunarYear, 'xuân ⟦PERSON|Đinh Dậu⟧ về', 'xuân Đinh Dậu về'],
  [lunarYear, 'vui Tết Nguyên đán Đinh Dậu', 'vui ⟦EVENT|Tết Nguyên đán Đinh Dậu⟧'],
  [
    sessionTakesItsBody,
    '⟦EVENT|kỳ họp thứ ba⟧, ⟦ORGANIZATION|Quốc hội khóa X⟧ bàn',
    '⟦EVENT|kỳ họp thứ ba, ⟦ORGANIZATION|Quốc hội khóa X⟧⟧ bàn',
  ],
  [contestTakesItsHead, 'vô địch giải ⟦EVENT|Hoa Mai⟧', 'vô địch ⟦EVENT|giải Hoa Mai⟧'],
  [quotedEvent, 'dự cuộc thi “Sách và tôi” ở đây', 'dự cuộc thi “⟦EVENT|Sách và tôi⟧” ở đây'],
  [eventOfDictionary, 'vô địch ⟦PERSON|La Liga⟧ rồi', 'vô địch ⟦EVENT|La Liga⟧ rồi'],
  [
    sameEventElsewhere,
    '⟦EVENT|Lễ hội hoa ban⟧ mở. Sau lễ hội hoa ban họ về',
    '⟦EVENT|Lễ hội hoa ban⟧ mở. Sau ⟦EVENT|lễ hội hoa ban⟧ họ về',
  ],
]

export const nameNegatives: readonly Negative[] = [
  [titleHasPost, '⟦TITLE|nguyên Phó Giám đốc⟧ nói'],
  [nameHasCapital, 'ở ⟦LOCATION|quận 4⟧'],
  [lowerCaseIsHead, 'ở ⟦LOCATION|số 5 Hoa Mai⟧ và ⟦LOCATION|al-Udeid⟧'],
  [lowerCaseIsHead, 'ở ⟦LOCATION|tỉnh Hòa Lạc⟧ có ⟦ORGANIZATION|sở Y tế⟧'],
  [nameEndsBeforeWord, '⟦EVENT|cuộc thi hát cùng bé⟧ và ⟦ORGANIZATION|Quỹ từ thiện⟧'],
  [titleTakesMan, 'gặp nữ ⟦TITLE|bác sĩ⟧ trẻ'],
  [titleTakesFormer, 'nguyên nhân ⟦TITLE|Giám đốc⟧ nghỉ'],
  [professionBeforeName, 'hai bác sĩ ⟦PERSON|Lê Lan⟧ và ⟦PERSON|Lê Tám⟧'],
  [professionBeforeName, 'bác sĩ, ⟦PERSON|Lê Lan⟧'],
  [professionBeforeName, 'công ty quản lý ⟦PERSON|Lê Lan⟧'],
  [postOfSeveral, 'Ngày 21/5 ⟦TITLE|Chủ tịch⟧ họp'],
  [electionOfPost, 'được bầu làm ⟦TITLE|Chủ tịch⟧'],
  [oneTypeOfName, '⟦ORGANIZATION|BMI⟧ nói, ⟦PERSON|BMI⟧ đọc'],
  [partOfForeignName, 'xe ⟦PERSON|Spark Concept⟧ mới, Spark rẻ'],
  [partOfForeignName, 'ông ⟦PERSON|Tim Cook⟧ mua Cook 2017'],
  [noHalfWord, 'qua ⟦LOCATION|cầu Hòa Lạc⟧'],
  [typeOfLists, 'sang ⟦PERSON|Thanh Hải⟧ và ⟦ORGANIZATION|Porto⟧'],
  [typeOfLists, 'Nguồn: ⟦ORGANIZATION|iPhone⟧'],
  [eventOfDictionary, 'gặp Oscar ở đây'],
  [lunarYear, '⟦PERSON|Đinh Tám⟧ đến'],
  [sessionTakesItsBody, '⟦EVENT|Hội nghị thứ ba⟧, ⟦ORGANIZATION|Quốc hội⟧ bàn'],
  [contestTakesItsHead, 'hết mùa giải ⟦EVENT|Hoa Mai⟧'],
  [quotedEvent, 'ông nói “Sách và tôi”'],
  [eventOfDictionary, 'ở ⟦ORGANIZATION|La Liga⟧'],
  [sameEventElsewhere, '⟦EVENT|Lễ hội hoa ban⟧ mở. Sau lễ hội hoa đào họ về'],
]
