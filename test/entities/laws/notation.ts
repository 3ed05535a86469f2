import { findLaws } from '../../../src/entities/laws/find-laws.js'
import type { LawData } from '../../../src/entities/laws/page.js'
import { atomKeys } from '../../../src/lexicon/atom-keys.js'
import { makeSection } from '../../../src/lexicon/lexicon.js'
import { scanAtoms } from '../../../src/text/atoms.js'

interface Toy {
  readonly name: string
  readonly code?: string
  readonly short?: readonly string[]
}

const section = (entries: readonly Toy[]) => makeSection(entries, ({ name }) => [name])

/** A small lexicon: the engine must not depend on what the real dictionaries happen to hold. */
export const toyLaws: LawData = {
  documentTypes: section([
    { name: 'Nghị quyết', code: 'NQ' },
    { name: 'Nghị định', code: 'NĐ' },
    { name: 'Thông tư', code: 'TT' },
    { name: 'Quyết định', code: 'QĐ' },
    { name: 'Quy định', code: 'QĐi' },
    { name: 'Công văn', code: 'CV' },
    { name: 'Chỉ thị', code: 'CT' },
    { name: 'Thông báo', code: 'TB' },
    { name: 'Văn bản' },
    { name: 'Hiệp định' },
    { name: 'Biên bản ghi nhớ' },
    { name: 'Đề án' },
    { name: 'Chương trình phối hợp' },
    { name: 'Tờ trình', code: 'TTr' },
  ]),
  issuers: {
    entries: [
      { code: 'CP', name: 'Chính phủ' },
      { code: 'TW', name: 'Ban Chấp hành Trung ương' },
      { code: 'BLG', name: 'Bộ Lúa gạo' },
      { code: 'QH', name: 'Quốc hội' },
      { code: 'QH14', name: 'Quốc hội khóa XIV' },
      { code: 'TTg', name: 'Thủ tướng Chính phủ' },
    ],
  },
  laws: section([
    { name: 'Bộ luật Ruộng đồng', short: ['BLRĐ'] },
    { name: 'Luật Lúa nước' },
    { name: 'Luật Bảo vệ và phát triển đê' },
    { name: 'Hiến pháp' },
    { name: 'Quy định về những điều người trông đê không được làm' },
  ]),
}

/** The text with its laws in brackets; the line itself where nothing is missed or added. */
export function read(line: string): string {
  const text = line.replaceAll('⟦', '').replaceAll('⟧', '')
  let out = ''
  let at = 0
  for (const { start, end } of lawsOf(text)) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return out + text.slice(at)
}

export function lawsOf(text: string): ReturnType<typeof findLaws> {
  const atoms = scanAtoms(text)
  return findLaws(text, atoms, atomKeys(text, atoms), toyLaws)
}
