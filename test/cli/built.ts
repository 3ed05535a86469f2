import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

const BANNER = [
  "import { createRequire as __createRequire } from 'node:module'",
  "import { fileURLToPath as __fileURLToPath } from 'node:url'",
  'const require = __createRequire(import.meta.url)',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url))",
].join('\n')

/** The toy analyzer in the place of the real one, so that these tests know nothing of what it finds. */
const toyAnalyzer: Plugin = {
  name: 'toy-analyzer',
  setup: (plugin) => {
    plugin.onResolve({ filter: /\/(corpus\/)?analyzer\.js$/ }, () => ({
      path: `${root}test/cli/toy-analyzer.ts`,
    }))
  },
}

/**
 * Builds the command line as tsup does, with its workers, once a test run.
 *
 * @returns path of the program
 */
export async function builtCli(): Promise<string> {
  const outdir = `${root}node_modules/.vanban-built/${process.pid}`
  mkdirSync(outdir, { recursive: true })
  await build({
    entryPoints: {
      cli: `${root}src/cli/main.ts`,
      'annotate-worker': `${root}src/corpus/worker.ts`,
      worker: `${root}node_modules/piscina/dist/worker.js`,
    },
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    banner: { js: BANNER },
    plugins: [toyAnalyzer],
    external: ['@mozilla/readability', 'linkedom', '@napi-rs/nice'],
    alias: { '#weights': `${root}src/model/weights.node.ts` },
    logLevel: 'error',
  })
  return `${outdir}/cli.js`
}
