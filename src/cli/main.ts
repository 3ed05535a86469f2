#!/usr/bin/env node
import { run } from './run.js'

// A reader that goes away (`vanban … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2))
// Standard input may still be open, as after --strict; nothing more is read from it.
process.stdin.destroy()
