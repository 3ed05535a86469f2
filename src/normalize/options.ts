import { CHARSETS, type Charset } from '../vietnamese/charsets/charset.js'
import type { ToneStyle } from '../vietnamese/rhymes.js'
import type { IyStyle } from './iy.js'
import type { DashStyle, LetterCase, QuoteStyle } from './typography.js'
import { defaultUnicode, type Unicode } from './unicode.js'

/** What `normalize` does beyond its defaults; everything here is off unless asked for. */
export interface NormalizeOptions {
  /** Reads text in a legacy charset first; `auto` finds out which and leaves good text alone. */
  readonly from?: Charset | 'auto'
  /** Undoes UTF-8 that was read in a wrong charset, a line at a time. */
  readonly mojibake?: boolean
  /** Where the tone of `oa`, `oe`, `uy` stands: `old` hòa, `new` hoà. Marks on a wrong letter are mended, too. */
  readonly tone?: ToneStyle
  /** The letter of open syllables where both are standard: `lí` or `lý`. */
  readonly iy?: IyStyle
  /** `straight`: `"` and `'`; `curly`: pairs. */
  readonly quotes?: QuoteStyle
  /** `hyphen`: every dash becomes `-`; `en`: a hyphen between spaces becomes `–`. */
  readonly dashes?: DashStyle
  readonly case?: LetterCase
  /** Composition by another implementation, for hosts without `String.prototype.normalize` (see `vanban/unorm`). */
  readonly unicode?: Unicode
}

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  from: [...CHARSETS, 'auto'],
  mojibake: [true, false],
  tone: ['old', 'new'],
  iy: ['i', 'y'],
  quotes: ['straight', 'curly'],
  dashes: ['hyphen', 'en'],
  case: ['lower', 'upper'],
}

/**
 * Checks options from a caller that TypeScript does not guard.
 *
 * @throws TypeError with the option's path, its value and what it may be
 */
export function checkOptions(options: NormalizeOptions): Unicode {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || name === 'unicode') continue
    const choices = CHOICES[name]
    if (choices === undefined) {
      throw new TypeError(
        `options.${name}: unknown option; known are ${Object.keys(CHOICES).join(', ')}, unicode`,
      )
    }
    if (!choices.includes(value)) {
      throw new TypeError(
        `options.${name}: ${JSON.stringify(value)} is none of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      )
    }
  }
  const { unicode } = options
  if (unicode === undefined) return defaultUnicode
  if (typeof unicode.nfc !== 'function' || typeof unicode.nfd !== 'function') {
    throw new TypeError(
      "options.unicode: needs the functions nfc and nfd; import { unicode } from 'vanban/unorm' has them",
    )
  }
  return unicode
}
