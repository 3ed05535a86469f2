import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', normalize: 'src/normalize.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  clean: true,
  external: ['#weights'],
})
