/**
 * Writes src/lexicon/generated/validate-dictionary.js: the schema of users' dictionaries as a function, so that
 * ajv itself (38 kB, 64 ms) is not loaded to check one.
 *
 *     npx tsx scripts/build-validators.ts
 *
 * Ajv's standalone output still calls `require` for its runtime, so it is bundled; `new Function` is not needed, and a
 * strict content security policy is kept. test/dictionaries/generated.test.ts fails where the committed file is old.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const SCHEMA = new URL('../dictionaries/schema/dictionary.schema.json', import.meta.url)
const TARGET = new URL('../src/lexicon/generated/validate-dictionary.js', import.meta.url)
const BANNER =
  '/* Made by scripts/build-validators.ts from dictionaries/schema/dictionary.schema.json. Do not edit. */'

/** Descriptions are for readers of the schema; a property may be called `note`, but no property is called this. */
function isRemark(key: string, value: unknown): boolean {
  return key === 'description' && typeof value === 'string'
}

/** The text of src/lexicon/generated/validate-dictionary.js. */
export async function buildValidator(): Promise<string> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { source: true, esm: true } })
  const validate = ajv.compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8'), (key, value) => (isRemark(key, value) ? undefined : value)),
  )
  const emit = (
    typeof standalone === 'function' ? standalone : (standalone as { default: never }).default
  ) as (instance: Ajv2020, compiled: typeof validate) => string
  const result = await build({
    stdin: {
      contents: emit(ajv, validate),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    banner: { js: BANNER },
    legalComments: 'none',
  })
  return result.outputFiles[0]!.text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await buildValidator())
}
