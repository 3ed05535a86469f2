import { isDepartmentNumber } from './aliases.js'
import type { Definition } from './definitions.js'
import type { ShortForms } from './dictionary.js'

/**
 * The definition to believe: by letters before another name of a body, spelled out before one that itself holds
 * short forms. Another name of a body yields to a dictionary entry in a foreign language: the bracket
 * after a translated name gives the acronym of the original (`Tổ chức Y tế Thế giới (WHO)`).
 */
export function bestDefinition(
  text: string,
  short: string,
  own: readonly Definition[],
  forms: ShortForms,
): Definition | undefined {
  if (own.length === 0) return undefined
  const spelledOut = own.filter(({ start, end }) => !/\p{Lu}{2}/u.test(text.slice(start, end)))
  const letters =
    spelledOut.find((definition) => definition.letters) ?? own.find((definition) => definition.letters)
  if (letters !== undefined) return letters
  const meanings = forms.byShort.get(short)
  if (meanings === undefined) return spelledOut[0] ?? own[0]
  const alias = spelledOut[0]
  if (alias === undefined) return undefined
  // Departments are renamed and divided: what the article calls it is what it was then.
  if (isDepartmentNumber(short)) return alias
  const name = text.slice(alias.start, alias.end)
  return meanings.some(({ long }) => isVietnamese(long) && isVariant(name, long)) ? alias : undefined
}

/** Most syllables in common: `Tập đoàn Lúa quốc gia Việt Nam` for Tập đoàn Lúa Việt Nam. */
const VARIANT_SHARE = 0.7

/**
 * True where the article's name is another way to write the dictionary's, not that name with something after
 * it (`Ủy ban Kiểm tra … Trung Quốc`).
 */
function isVariant(name: string, long: string): boolean {
  const left = name.toLowerCase()
  const right = long.toLowerCase()
  if (left !== right && left.startsWith(right)) return false
  const syllables = left.split(/\s+/u)
  const known = new Set(right.split(/\s+/u))
  const shared = syllables.filter((syllable) => known.has(syllable)).length
  return shared >= VARIANT_SHARE * Math.max(syllables.length, known.size)
}

function isVietnamese(long: string): boolean {
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu.test(long)
}
