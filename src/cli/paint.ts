import { styleText } from 'node:util'
import { type Io, wantsColor } from './io.js'

export type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'magenta' | 'yellow' | 'blue' | 'red'

/** Colors a piece of text, or gives it back as it is. */
export type Paint = (style: Style, text: string) => string

/** The painter for an output. Whether it is colored is decided here, not by what `process.stdout` happens to be. */
export function painter(io: Io): Paint {
  if (!wantsColor(io)) return (_, text) => text
  return (style, text) => styleText(style, text, { validateStream: false })
}
