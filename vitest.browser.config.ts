import { defineConfig } from 'vitest/config'

/** `npm run browser`: the page in a real browser (Debian's Chromium). Needs `npm run build` and chromium. */
export default defineConfig({
  test: { include: ['test/browser/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
})
