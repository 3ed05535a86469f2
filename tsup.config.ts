import { defineConfig } from 'tsup'
import { keepConstants } from './scripts/keep-constants.js'
import { lazyDictionaries } from './scripts/lazy-dictionaries.js'

const dts = { compilerOptions: { ignoreDeprecations: '6.0' } }

/** What CommonJS packages inside an ESM bundle expect to find. */
const COMMONJS_BANNER = [
  "import { createRequire as __createRequire } from 'node:module'",
  "import { fileURLToPath as __fileURLToPath } from 'node:url'",
  'const require = __createRequire(import.meta.url)',
  'const __filename = __fileURLToPath(import.meta.url)',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url))",
].join('\n')

/** The Node side uses the library as it is published, so that it is not bundled a second time. */
const useTheLibrary = {
  name: 'use-the-library',
  setup(build: import('esbuild').PluginBuild): void {
    const library = () => ({ path: './index.js', external: true })
    build.onResolve({ filter: /^\.\.\/(analyze|expand)\.js$/ }, library)
    // What src/corpus/analyzer.ts takes of the lexicon, the front door has too.
    build.onResolve({ filter: /^\.\.\/lexicon\/(dictionary|lexicon)\.js$/ }, ({ importer }) =>
      importer.endsWith('corpus/analyzer.ts') ? library() : undefined,
    )
  },
}

/** Optional packages, found when a run needs them. */
const NODE_EXTERNAL = ['#weights', '@mozilla/readability', 'linkedom', '@napi-rs/nice']

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      normalize: 'src/normalize.ts',
      output: 'src/output/index.ts',
      evaluate: 'src/evaluate/index.ts',
      language: 'src/interop/language.ts',
      natural: 'src/interop/natural/index.ts',
      compromise: 'src/interop/compromise/index.ts',
      unorm: 'src/unorm.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts,
    splitting: true,
    plugins: [keepConstants],
    external: ['#weights', 'unorm'],
    esbuildPlugins: [lazyDictionaries],
    // compromise is bundled: a private copy (src/interop/compromise/private-copy.ts).
  },
  {
    // What `#weights` in package.json means in Node; scripts/build-weights.ts makes its twin for browsers.
    entry: { 'weights.node': 'src/model/weights.node.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    target: 'node20',
    shims: true,
  },
  {
    // `worker` is piscina's own: it looks for it beside itself.
    entry: {
      cli: 'src/cli/main.ts',
      corpus: 'src/corpus/index.ts',
      'annotate-worker': 'src/corpus/worker.ts',
      worker: 'node_modules/piscina/dist/worker.js',
    },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    dts: { ...dts, entry: { corpus: 'src/corpus/index.ts' } },
    splitting: true,
    banner: { js: COMMONJS_BANNER },
    esbuildPlugins: [useTheLibrary],
    external: NODE_EXTERNAL,
  },
  {
    entry: { corpus: 'src/corpus/index.ts' },
    format: ['cjs'],
    platform: 'node',
    target: 'node20',
    dts: { ...dts, entry: { corpus: 'src/corpus/index.ts' } },
    shims: true,
    esbuildPlugins: [useTheLibrary],
    external: NODE_EXTERNAL,
  },
])
