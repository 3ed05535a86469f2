import type { DistrictCommunes, ProvinceCommunes } from './entries.js'

/** One commune out of the compact lists in `communes.json` and `communes-former.json`. */
export interface Commune {
  readonly code: string
  readonly unit: string
  readonly name: string
  /** Code of the province (current communes) or of the district (former ones). */
  readonly parent: string
  /** Code of the current commune that a former one became part of. */
  readonly successor?: string
}

const UNITS: Readonly<Record<string, string>> = { p: 'phường', x: 'xã', t: 'thị trấn', k: 'đặc khu' }
const CODE_LENGTH = 5

/** Reads `00004p Ba Đình, 00008p Ngọc Hà` and `00001p Phúc Xá>00097`. */
function* readList(parent: string, list: string): Generator<Commune> {
  for (const item of list.split(', ')) {
    const code = item.slice(0, CODE_LENGTH)
    const unit = UNITS[item[CODE_LENGTH]!]!
    const mark = item.indexOf('>')
    const name = item.slice(CODE_LENGTH + 2, mark === -1 ? undefined : mark)
    yield mark === -1
      ? { code, unit, name, parent }
      : { code, unit, name, parent, successor: item.slice(mark + 1) }
  }
}

export function currentCommunes(provinces: readonly ProvinceCommunes[]): readonly Commune[] {
  return provinces.flatMap(({ province, communes }) => [...readList(province, communes)])
}

export function formerCommunes(districts: readonly DistrictCommunes[]): readonly Commune[] {
  return districts.flatMap(({ district, communes }) => [...readList(district, communes)])
}
