/**
 * node examples/browser/bundle.js: bundles a page with esbuild into one HTML file and tries it in Chromium
 * (build the package first: npm run build; npm install esbuild playwright-core).
 */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const { outputFiles } = await build({
  entryPoints: [path('page.js')],
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  write: false,
  logLevel: 'error',
  // Beside our own sources esbuild would read our tsconfig; elsewhere this line is not needed.
  tsconfigRaw: {},
})
// A script that stands in a page must not hold the end of a script.
const script = outputFiles[0].text.replaceAll('</script', '<\\/script')

const example = 'Bà Hà Thị Gấm, Giám đốc Sở Y tế tỉnh Nghệ An, thăm xã Mường Lum.'
const page = `<!doctype html><meta charset="utf-8"><title>Officials</title>
<textarea rows="8" cols="60" aria-label="Article">${example}</textarea><ul></ul><script>${script}</script>`
mkdirSync(path('dist'), { recursive: true })
writeFileSync(path('dist/index.html'), page)
console.log(`dist/index.html: ${(gzipSync(page).length / 1e6).toFixed(2)} MB gzipped`)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const tab = await browser.newPage()
await tab.goto(pathToFileURL(path('dist/index.html')).href)
const shown = await tab.textContent('ul')
await tab.fill('textarea', 'Phó Chủ tịch UBND xã Hòa Lạc Vi Văn Páo phát biểu.')
const changed = await tab.textContent('ul')
await browser.close()

console.log(shown)
console.log(changed)
assert.equal(shown, 'Hà Thị Gấm: Giám đốc, Sở Y tế tỉnh Nghệ An')
assert.match(changed, /^Vi Văn Páo: Phó Chủ tịch, UBND xã Hòa Lạc/)
