/**
 * Writes src/lexicon/generated/entries.ts: the TypeScript types of dictionary entries, from their JSON Schemas.
 *
 *     npx tsx scripts/generate-types.ts
 *
 * test/dictionaries/generated.test.ts fails where the committed file is not what this script would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'

const SCHEMAS = new URL('../dictionaries/schema/', import.meta.url)
const TARGET = new URL('../src/lexicon/generated/entries.ts', import.meta.url)

const BANNER = `/* Made by scripts/generate-types.ts from dictionaries/schema/. Do not edit: change the schema. */\n`

/** One declaration a name: the same definition in two schemas (a user's dictionary repeats ours) is written once. */
function collect(source: string, into: Map<string, string>): void {
  const declaration =
    /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:interface|type) (\w+)[\s\S]*?(?=\n(?:\/\*\*|export )|$)/g
  for (const match of source.matchAll(declaration)) {
    const name = match[1]!
    const text = readonlyProperties(match[0].trim())
    const known = into.get(name)
    if (known !== undefined && known !== text) throw new Error(`Two schemas define ${name} differently`)
    into.set(name, text)
  }
}

/** What the compiler remarks about its own work, and comments that are empty without it. */
function withoutNoise(source: string): string {
  return source
    .replaceAll(/\n \* This interface was referenced by[\s\S]*?(?=\n \*\/)/g, '')
    .replaceAll(/\n *\*(?: @minItems 1)?(?=\n)/g, '')
    .replaceAll(/\n *\/\*\*\n *\*\//g, '')
}

function readonlyProperties(declaration: string): string {
  return declaration
    .replace(/^( +)("?[$\w-]+"?\??:)/gm, '$1readonly $2')
    .replace(/: \[([\w ]+), \.\.\.\1\[\]\]/g, ': readonly $1[]')
    .replace(/: (\w+)\[\]/g, ': readonly $1[]')
}

/** The text of src/lexicon/generated/entries.ts. */
export async function generateTypes(): Promise<string> {
  const declarations = new Map<string, string>()
  const cwd = fileURLToPath(SCHEMAS)
  for (const file of readdirSync(SCHEMAS).sort()) {
    const schema = JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')) as JSONSchema
    const source = await compile(schema, file.replace('.schema.json', ''), {
      bannerComment: '',
      cwd,
      format: true,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      style: { semi: false, singleQuote: true, printWidth: 110 },
    })
    collect(withoutNoise(source), declarations)
  }
  const sorted = [...declarations.keys()].sort()
  return BANNER + sorted.map((name) => `\n${declarations.get(name)}\n`).join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await generateTypes())
}
