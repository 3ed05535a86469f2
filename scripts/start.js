/** `npm start [-- FILE…]`: the main job, on an article of our own unless told otherwise. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const files = given.length > 0 ? given : ['examples/articles/hoi-nghi-an-ninh.txt']
const { status } = spawnSync(process.execPath, [`${root}dist/cli.js`, 'analyze', ...files], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
