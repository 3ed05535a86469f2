/**
 * `npm run documentation`: runs every command and every snippet of the pages a newcomer reads, as they stand there.
 *
 * - `sh` blocks run line by line in the repository; `npm ci` and `npm install` lines are left to the CI script.
 *   A `text` block right after one is what its last command must print.
 * - `ts` blocks run as modules that import `vanban` as a user does; a comment behind `console.log(…)` is what it must print.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CodeBlock, codeBlocks, promisedOutput } from './blocks.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = process.argv.length > 2 ? process.argv.slice(2) : ['README.md', 'README.vi.md']
const bin = mkdtempSync(join(tmpdir(), 'vanban-bin-'))
symlinkSync(join(root, 'dist/cli.js'), join(bin, 'vanban'))
execFileSync('chmod', ['+x', join(root, 'dist/cli.js')])
const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1' }

let ran = 0
const failures: string[] = []

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

function runSnippet(page: string, block: CodeBlock): void {
  const folder = join(root, 'tmp')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${page.replace(/[^a-z]/gi, '-')}-${block.line}.ts`)
  writeFileSync(file, block.code)
  const result = spawnSync('npx', ['tsx', file], { cwd: root, env: environment, encoding: 'utf8' })
  rmSync(file)
  ran++
  if (result.status !== 0) {
    fail(page, block, `snippet failed:\n${result.stderr}`)
    return
  }
  const printed = result.stdout.trimEnd().split('\n')
  for (const promised of promisedOutput(block.code)) {
    if (!printed.includes(promised)) fail(page, block, `promised ${promised}\nprinted\n${result.stdout}`)
  }
}

/** npm's own banner (`> vanban@0.1.0 start`) stands before a script's output and is nobody's promise. */
function withoutBanner(output: string): string {
  return output.replace(/^\n?(> .*\n)+\n/, '').trimEnd()
}

for (const page of pages) {
  let last: string | null = null
  for (const block of codeBlocks(readFileSync(join(root, page), 'utf8'))) {
    const before: string | null = last
    last = null
    if (block.language === 'sh') last = runShell(page, block)
    else if (block.language === 'ts') runSnippet(page, block)
    else if (block.language === 'text' && before !== null && withoutBanner(before) !== block.code.trimEnd()) {
      fail(page, block, `the output shown is not what the command prints:\n${withoutBanner(before)}`)
    }
  }
}

console.log(`documentation: ${ran} commands and snippets ran, ${failures.length} failed`)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0
