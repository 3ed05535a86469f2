import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { beforeAll, expect, test } from 'vitest'

/** The path of somebody who installs the package for the first time: packed, installed, run. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const article = join(root, 'examples/articles/hoi-nghi-an-ninh.txt')
const OFFICIALS = 'Đỗ Khắc Tường, Tạ Thúy Liễu, Vi Văn Páo'

let tarball: string
let home: string

function project(name: string, type: 'module' | 'commonjs'): string {
  const folder = join(home, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', tarball], { cwd: folder })
  cpSync(article, join(folder, 'article.txt'))
  return folder
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'vanban-newcomer-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], { cwd: root })
  tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz'))!)
})

test('an empty ESM project prints the officials', () => {
  const folder = project('esm', 'module')
  writeFileSync(
    join(folder, 'read.js'),
    `import { readFileSync } from 'node:fs'
import { analyze } from 'vanban'
console.log(analyze(readFileSync('article.txt', 'utf8')).officials.map((official) => official.name).join(', '))`,
  )
  expect(execFileSync('node', ['read.js'], { cwd: folder, encoding: 'utf8' }).trim()).toBe(OFFICIALS)
  expect(
    execFileSync('npx', ['vanban', 'analyze', 'article.txt'], { cwd: folder, encoding: 'utf8' }),
  ).toContain('Tạ Thúy Liễu')
})

test('an empty CommonJS project prints the officials', () => {
  const folder = project('cjs', 'commonjs')
  writeFileSync(
    join(folder, 'read.js'),
    `const { readFileSync } = require('node:fs')
const { analyze } = require('vanban')
console.log(analyze(readFileSync('article.txt', 'utf8')).officials.map((official) => official.name).join(', '))`,
  )
  expect(execFileSync('node', ['read.js'], { cwd: folder, encoding: 'utf8' }).trim()).toBe(OFFICIALS)
})

test('a Vite page shows the officials, a second after its script is there', async () => {
  const folder = project('page', 'module')
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><p id="officials"></p><script type="module" src="/main.js"></script>',
  )
  writeFileSync(
    join(folder, 'main.js'),
    `import { analyze } from 'vanban'
import text from './article.txt?raw'
const began = performance.now()
const names = analyze(text).officials.map((official) => official.name).join(', ')
document.getElementById('officials').dataset.milliseconds = performance.now() - began
document.getElementById('officials').textContent = names`,
  )
  await build({ root: folder, logLevel: 'error' })
  const server = await preview({ root: folder, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls!.local[0]!)
    const officials = page.locator('#officials:not(:empty)')
    expect(await officials.textContent()).toBe(OFFICIALS)
    console.log(
      `first result in the browser after ${Math.round(Number(await officials.getAttribute('data-milliseconds')))} ms`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
})
