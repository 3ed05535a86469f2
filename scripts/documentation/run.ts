/**
 * `npm run documentation`: runs every command and every snippet of the pages a newcomer reads, as they stand there.
 *
 * - `sh` blocks run line by line in the repository; `npm ci` and `npm install` lines are left to the CI script.
 *   A `text` block right after one is what its last command must print.
 * - Tables between `<!-- table NAME -->` and `<!-- /table -->` must say what bench/ measured (tables.ts); `--write` mends them.
 * - `ts` blocks run as modules that import `vanban` as a user does; a comment behind `console.log(…)` is what it must print. Their types are checked, too.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CodeBlock, codeBlocks, promisedOutput } from './blocks.js'
import { withTables } from './tables.js'
import { type Snippet, typeErrors } from './type-check.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const asked = process.argv.slice(2).filter((argument) => argument !== '--write')
const pages =
  asked.length > 0
    ? asked
    : [...['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'dictionaries/README.md'], ...guides()]
const mends = process.argv.includes('--write')
const bin = mkdtempSync(join(tmpdir(), 'vanban-bin-'))
symlinkSync(join(root, 'dist/cli.js'), join(bin, 'vanban'))
execFileSync('chmod', ['+x', join(root, 'dist/cli.js')])
const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1' }

let ran = 0
const failures: string[] = []

/** docs/normalization.md has a test of its own (test/normalize/docs.test.ts), which runs every line. */
function guides(): readonly string[] {
  return readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'normalization.md')
    .map((name) => `docs/${name}`)
}

function fail(page: string, block: CodeBlock, why: string): void {
  failures.push(`${page}:${block.line} ${why}`)
}

/** `npx vanban` is `vanban` here; installing is the CI script's part; the test command is what calls us. */
function asRunHere(line: string): string {
  return line
    .replace(/#.*$/, '')
    .replace(/npm ci && /, '')
    .replace(/npx vanban/g, 'vanban')
    .trim()
}

function isLeftToCi(command: string): boolean {
  return command === '' || /^(git clone|cd |npm (ci|i|install|test)\b)/.test(command)
}

function runShell(page: string, block: CodeBlock): string {
  let output = ''
  for (const line of block.code.split('\n')) {
    const command = asRunHere(line)
    if (isLeftToCi(command)) continue
    const result = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      cwd: root,
      env: environment,
      encoding: 'utf8',
    })
    ran++
    if (result.status !== 0) fail(page, block, `exit code ${result.status}: ${command}\n${result.stderr}`)
    output = result.stdout
  }
  return output
}

async function runSnippet(page: string, block: CodeBlock): Promise<void> {
  const folder = join(root, 'tmp')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${page.replace(/[^a-z]/gi, '-')}-${block.line}.ts`)
  writeFileSync(file, block.code)
  const { status, stdout, stderr } = await node(['--import', 'tsx', file])
  rmSync(file)
  ran++
  if (status !== 0) {
    fail(page, block, `snippet failed:\n${stderr}`)
    return
  }
  const printed = stdout.trimEnd().split('\n')
  for (const promised of promisedOutput(block.code)) {
    if (!printed.includes(promised)) fail(page, block, `promised ${promised}\nprinted\n${stdout}`)
  }
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function node(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd: root, env: environment })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })))
}

function checkTables(page: string, markdown: string): void {
  const now = withTables(page, markdown)
  if (now === markdown) return
  if (mends) writeFileSync(join(root, page), now)
  else
    failures.push(
      `${page}: a table is not what bench/ measured; npm run documentation -- --write ${page} mends it`,
    )
}

/** npm's own banner (`> vanban@0.1.0 start`) stands before a script's output and is nobody's promise. */
function withoutBanner(output: string): string {
  return output.replace(/^\n?(> .*\n)+\n/, '').trimEnd()
}

const snippets: (() => Promise<void>)[] = []
const sources: Snippet[] = []
for (const page of pages) {
  const markdown = readFileSync(join(root, page), 'utf8')
  checkTables(page, markdown)
  let last: string | null = null
  for (const block of codeBlocks(markdown)) {
    const before: string | null = last
    last = null
    if (block.language === 'sh') last = runShell(page, block)
    else if (block.language === 'ts') {
      snippets.push(() => runSnippet(page, block))
      sources.push({ place: `${page}:${block.line}`, code: block.code })
    } else if (
      block.language === 'text' &&
      before !== null &&
      withoutBanner(before) !== block.code.trimEnd()
    ) {
      fail(page, block, `the output shown is not what the command prints:\n${withoutBanner(before)}`)
    }
  }
}
// Each snippet is a process of its own; two at once keep two cores busy.
const runOneByOne = async (): Promise<void> => {
  for (let run = snippets.shift(); run !== undefined; run = snippets.shift()) await run()
}
await Promise.all([runOneByOne(), runOneByOne()])
failures.push(...typeErrors(root, sources))

console.log(`documentation: ${ran} commands and snippets ran, ${failures.length} failed`)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0
