import * as list from '../../../src/entities/features/gazetteers.js'
import { compileGazetteers, type Gazetteers } from '../../../src/entities/features/gazetteers.js'
import { type View, viewOf } from '../../../src/entities/features/view.js'
import type { Mention, Rule } from '../../../src/entities/rules/page.js'
import { atomKeys } from '../../../src/lexicon/atom-keys.js'
import { compilePhrases } from '../../../src/lexicon/phrases.js'
import { atomAt, scanAtoms } from '../../../src/text/atoms.js'
import { parseMarked, writeMarked } from '../notation.js'

const phrases = (...names: string[]) => compilePhrases(names.map((phrase) => ({ phrase, value: 0 })))
const entries = (bits: number, ...names: string[]) => names.map((phrase) => ({ phrase, bits }))

const toy: Gazetteers = {
  ...compileGazetteers([
    ...entries(list.HONORIFIC, 'ông', 'bà', 'anh', 'bác', 'vị'),
    ...entries(list.PROFESSION, 'bác sĩ'),
    ...entries(list.PROVINCE, 'Bà Mai - Hoa Lạc'),
    ...entries(list.COUNTRY, 'Lào', 'Peru', 'Bồ Đào Nha'),
    ...entries(list.EVENT_NAME, 'La Liga', 'Brexit', 'Oscar'),
    ...entries(list.COMPANY, 'Goldman Sachs'),
    ...entries(list.FOREIGN_PLACE, 'Thanh Hải', 'Porto'),
    ...entries(list.PRODUCT, 'iPhone'),
    ...entries(list.EVENT_HEAD, 'Lễ hội', 'Kỳ họp'),
    ...entries(list.TITLE, 'quản lý', 'Giám đốc', 'Chủ tịch', 'Thứ trưởng', 'Trưởng'),
    ...entries(list.BODY_HEAD, 'Sở', 'Bộ', 'Ban Chỉ đạo', 'Trường THPT', 'Ủy ban'),
    ...entries(list.BODY, 'Sở Kế hoạch và Đầu tư', 'Ủy ban Sách Việt Nam'),
    ...entries(list.PLACE_UNIT, 'tỉnh', 'thôn', 'khu công viên', 'TP'),
    ...entries(list.SURNAME, 'Lê', 'Trần', 'Y'),
    ...entries(list.MIDDLE_NAME, 'Văn'),
    ...entries(list.GIVEN_NAME, 'Tám', 'Lan'),
  ]),
  closeUnits: phrases('tỉnh', 'thôn', 'khu công viên', 'TP'),
  schools: phrases('Trường THPT'),
  closeHeads: phrases('bệnh viện', 'báo'),
  bodies: phrases('Sở Kế hoạch và Đầu tư', 'Ủy ban Sách Việt Nam'),
}

/** A view of one sentence a line, with toy lists. */
export function toyView(text: string): View {
  const atoms = scanAtoms(text)
  const sentences: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.length > 0) sentences.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return viewOf(text, atoms, atomKeys(text, atoms), sentences, toy)
}

/** What a rule makes of a line in notation, in notation. */
export function applyRule(rule: Rule, line: string): string {
  const { text, spans } = parseMarked(line)
  const view = toyView(text)
  const mentions: Mention[] = spans.map(({ type, start, end }) => ({
    type,
    start: atomAt(view.atoms, start),
    end: atomAt(view.atoms, end),
    by: 'model',
  }))
  const { atoms } = view
  const mended = rule(view, mentions).map(({ type, start, end }) => ({
    type,
    start: atoms.start[start]!,
    end: atoms.end[end - 1]!,
  }))
  return writeMarked(text, mended)
}
