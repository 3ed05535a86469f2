import type { Candidate } from './candidates.js'
import { rankMeanings } from './choose.js'
import type { Context } from './context.js'
import type { ShortForms } from './dictionary.js'
import { baseLetter } from './letters.js'

/**
 * Reads a part of a document number (`QĐ` and `TTg` in `12/QĐ-TTg`): the first part is the type of document that
 * the text names before the number, the parts after it are who issued it.
 *
 * @returns the long form, or null where neither the dictionaries nor the text know it
 */
export function readCodePart(
  context: Context,
  short: string,
  mentions: readonly Candidate[],
  forms: ShortForms,
): string | null {
  const first = mentions.filter(({ code }) => code?.part === 0)
  if (first.length > 0) {
    const type = typeBefore(short, first, forms) ?? forms.types.get(short)?.[0]
    if (type !== undefined) return type
  }
  const types = new Set(forms.types.get(short)?.map((name) => name.toLowerCase()))
  const meanings = (forms.byShort.get(short) ?? []).filter(({ long }) => !types.has(long.toLowerCase()))
  if (meanings.length > 0) return rankMeanings(context, meanings, mentions)[0]!.long
  return forms.issuers.get(short) ?? null
}

/** The type of document that stands before the number and whose letters the code has (`quy định số 181-QĐ/TW`). */
function typeBefore(short: string, mentions: readonly Candidate[], forms: ShortForms): string | undefined {
  const letters = fold(short)
  for (const { code } of mentions) {
    let best: string | undefined
    let at = -1
    for (const name of forms.typeNames) {
      const found = code === undefined ? -1 : code.before.lastIndexOf(name.toLowerCase())
      if (found > at && initials(name) === letters) {
        best = name
        at = found
      }
    }
    if (best !== undefined) return best
  }
  return undefined
}

function fold(letters: string): string {
  return [...letters].map(baseLetter).join('')
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => baseLetter(word[0]!))
    .join('')
}
