/**
 * Writes dist/weights.inline.js and .cjs: every weights/*.bin as base64, with the decoder beside it, behind the same
 * `loadWeights(name)` as src/model/weights.node.ts. Runs after tsup (`npm run build`).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const names = readdirSync(join(root, 'weights'))
  .filter((file) => file.endsWith('.bin'))
  .map((file) => file.slice(0, -4))
  .sort()

const source = `
import { decodeBase64 } from './src/model/base64.ts'
const encoded = {
${names.map((name) => `  ${name}: '${readFileSync(join(root, 'weights', `${name}.bin`)).toString('base64')}',`).join('\n')}
}
export function loadWeights(name) {
  if (!Object.hasOwn(encoded, name)) throw new Error('vanban has no weights "' + name + '".')
  return decodeBase64(encoded[name])
}
`

mkdirSync(join(root, 'dist'), { recursive: true })
for (const [format, extension] of [
  ['esm', 'js'],
  ['cjs', 'cjs'],
] as const) {
  const result = buildSync({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    format,
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  })
  writeFileSync(join(root, 'dist', `weights.inline.${extension}`), result.outputFiles[0]!.contents)
}
