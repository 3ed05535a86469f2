import type { AbbreviationData } from '../../src/abbreviations/dictionary.js'
import { findAbbreviations } from '../../src/abbreviations/find-abbreviations.js'
import type { Abbreviation } from '../../src/article.js'
import { scanAtoms } from '../../src/text/atoms.js'

/** A small lexicon: the engine must not depend on what the real dictionaries happen to hold. */
export const toyData: AbbreviationData = {
  abbreviations: {
    entries: [
      { short: 'C98', meanings: [{ long: 'Cục Lúa', names: 'ORGANIZATION' }] },
      { short: 'BLG', meanings: [{ long: 'Bộ Lúa gạo', names: 'ORGANIZATION' }] },
      {
        short: 'BTC',
        meanings: [
          { long: 'Bộ Tài chính', context: ['thuế', 'ngân sách'], weight: 2 },
          { long: 'ban tổ chức', context: ['giải', 'cuộc thi'] },
        ],
      },
      {
        short: 'CP',
        meanings: [
          { long: 'Chính phủ' },
          { long: 'cổ phần', context: ['<công ty'], weight: 0.8 },
          { long: 'cổ phiếu', context: ['#'], weight: 0.8 },
        ],
      },
      { short: 'Cty', meanings: [{ long: 'công ty' }] },
      { short: 'HN', meanings: [{ long: 'hộ nghèo', context: ['trợ cấp'], weight: 0.3 }] },
      { short: 'LG&N', meanings: [{ long: 'Lúa gạo và Nước' }] },
      { short: 'LGO', meanings: [{ long: 'Lugano Grain Office', names: 'ORGANIZATION' }] },
      { short: 'P', meanings: [{ long: 'phường' }] },
      {
        short: 'PA',
        meanings: [
          { long: 'phương án', weight: 2 },
          { long: 'Press Agency', context: ['<ảnh'], weight: 0.5 },
        ],
      },
      { short: 'Q', meanings: [{ long: 'quận' }] },
      { short: 'QL', meanings: [{ long: 'quốc lộ', context: ['>#'] }] },
      { short: 'TP', meanings: [{ long: 'thành phố' }] },
      { short: 'TP HCM', meanings: [{ long: 'Thành phố Hồ Chí Minh', names: 'LOCATION' }] },
      { short: 'TP.HCM', meanings: [{ long: 'Thành phố Hồ Chí Minh', names: 'LOCATION' }] },
      { short: 'TTg', meanings: [{ long: 'Thủ tướng' }] },
      { short: 'TW', meanings: [{ long: 'Trung ương' }] },
      { short: 'VLN', meanings: [{ long: 'Đài Lúa Nước', names: 'ORGANIZATION' }] },
      { short: 'cp', meanings: [{ long: 'cổ phiếu' }] },
    ],
  },
  documentTypes: {
    entries: [
      { name: 'Nghị định', code: 'NĐ' },
      { name: 'Quyết định', code: 'QĐ' },
      { name: 'Quy định', code: 'QyĐ' },
      { name: 'Chỉ thị', code: 'CT' },
    ],
  },
  issuers: { entries: [{ code: 'BNĐ', name: 'Bộ Nông điền' }] },
  organizationHeads: {
    entries: [
      { name: 'Bộ' },
      { name: 'Công ty' },
      { name: 'Tổng công ty' },
      { name: 'Cục' },
      { name: 'Công an' },
    ],
  },
}

export function abbreviationsOf(text: string): readonly Abbreviation[] {
  return findAbbreviations(text, scanAtoms(text), toyData)
}

/**
 * The notation of this room. In: a text with the mentions in brackets. Out: the same line, an arrow and what was found:
 *
 *     Ủy ban nhân dân (⟦UBND⟧) → UBND = Ủy ban nhân dân
 *
 * Records are joined by ` ; `; `!` after the long form marks one that the article itself defines.
 */
export function read(line: string): string {
  const text = line.replace(/ → .*$/su, '').replace(/[⟦⟧]/gu, '')
  const found = abbreviationsOf(text)
  const spans = found.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  out += text.slice(at)
  const records = found.map(({ short, long, from }) => `${short} = ${long}${from === 'article' ? '!' : ''}`)
  return records.length === 0 ? out : `${out} → ${records.join(' ; ')}`
}
