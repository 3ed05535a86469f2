import type { FormatOptions } from '../output/formats.js'

/** The flags that concern a format; their values are checked where the format is made. */
export function formatOptions(flags: {
  readonly table?: string
  readonly scheme?: string
  readonly type?: string
}): FormatOptions {
  const { scheme, table, type } = flags
  return {
    ...(table === undefined ? {} : { table }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(type === undefined ? {} : { type: type.toUpperCase() }),
  } as FormatOptions
}
