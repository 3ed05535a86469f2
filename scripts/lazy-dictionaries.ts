import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * Makes a dictionary a string that is parsed when its entries are first read. As an object literal all of them are
 * parsed when the package is imported, which takes four times as long and is paid by those who need none of them.
 */
export const lazyDictionaries: Plugin = {
  name: 'lazy-dictionaries',
  setup(build) {
    build.onLoad({ filter: /[\\/]dictionaries[\\/][\w-]+\.json$/ }, ({ path }) => {
      const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries: unknown }
      const source = quoted(JSON.stringify(entries))
      return {
        loader: 'js',
        contents: `let made\nexport default { get entries() { return (made ??= JSON.parse(${source})) } }`,
      }
    })
  },
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
