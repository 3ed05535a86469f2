import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses: the built page can lie in any folder of any server.
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
  worker: { format: 'es' },
})
