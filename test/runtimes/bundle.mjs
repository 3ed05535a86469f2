/** Bundles page.mjs for the web with webpack and esbuild, and runs each bundle where there is no Node: in an empty context. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import webpack from 'webpack'

function run(name, code) {
  let said = ''
  runInNewContext(code, { report: (name) => (said = name), TextDecoder, TextEncoder })
  assert.equal(said, 'Hà Thị Gấm')
  console.log(`ok: ${said} (${name}, ${(code.length / 1e6).toFixed(1)} MB)`)
}

const { outputFiles } = await build({
  entryPoints: ['page.mjs'],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
})
run('esbuild', outputFiles[0].text)

await new Promise((done, fail) => {
  const options = {
    mode: 'production',
    target: 'web',
    entry: resolve('page.mjs'),
    output: { path: resolve('packed') },
    performance: false,
  }
  webpack(options, (error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings())
      fail(error ?? new Error(stats.toString('errors-warnings')))
    else done()
  })
})
run('webpack', readFileSync('packed/main.js', 'utf8'))
