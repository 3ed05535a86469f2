import { toErrorLine, toJsonLine } from './document.js'
import type { Format } from './format.js'

const jsonl: Format = {
  shape: 'stream',
  name: 'jsonl',
  offsets: 'utf-16',
  open: '',
  between: '',
  close: '',
  render: (document, idJson) => `${toJsonLine(document, idJson)}\n`,
  renderError: (id, error, idJson) => `${toErrorLine(id, error, idJson)}\n`,
}

const MAKERS: Readonly<Record<string, () => Format>> = { jsonl: () => jsonl }

export const FORMAT_NAMES: readonly string[] = Object.keys(MAKERS)

/**
 * The output format of a name.
 *
 * @throws RangeError where there is no such format
 */
export function createFormat(name: string): Format {
  const maker = Object.hasOwn(MAKERS, name) ? MAKERS[name] : undefined
  if (maker === undefined)
    throw new RangeError(`unknown format "${name}"; use one of: ${FORMAT_NAMES.join(', ')}`)
  return maker()
}
