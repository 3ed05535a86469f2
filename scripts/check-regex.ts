/**
 * `npm run lint:regex`: asks recheck of every regular expression in src/ whether some text makes it backtrack.
 * Exit code 1 and the attacking text where one does.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

function expressionsOf(file: string): readonly Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      const end = node.text.lastIndexOf('/')
      found.push({
        place: `${relative(root, file)}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))

let asked = 0
let unsafe = 0
for (const { place, source, flags } of files.flatMap(expressionsOf)) {
  // recheck knows the flags of ES2020.
  const answer = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 5_000 })
  asked++
  if (answer.status !== 'vulnerable') continue
  unsafe++
  console.error(`${place}: /${source}/${flags} is ${answer.complexity.summary}; try ${answer.attack.pattern}`)
}
console.log(`${asked} regular expressions, ${unsafe} that backtrack`)
process.exitCode = unsafe > 0 ? 1 : 0
