import { EXIT, isFailure } from '../corpus/failure.js'
import type { Io } from './io.js'

/** Shows a failure as one line that says what is wrong, and one that says what to do. */
export function showFailure(io: Io, error: { readonly message: string; readonly hint?: string }): void {
  io.stderr.write(`vanban: ${error.message}\n`)
  if (error.hint !== undefined) io.stderr.write(`  → ${error.hint}\n`)
}

/**
 * Ends a command that threw.
 *
 * @returns the exit code; a reader that went away (`vanban … | head`) is no failure
 */
export function endWith(io: Io, error: unknown, debug: boolean): number {
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE') return EXIT.ok
  if (isFailure(error)) {
    showFailure(io, error)
    if (debug) io.stderr.write(`${error.stack}\n`)
    return error.exitCode
  }
  const message = error instanceof Error ? error.message : String(error)
  showFailure(io, {
    message,
    ...(debug ? {} : { hint: 'run again with --debug to see where it comes from' }),
  })
  if (debug && error instanceof Error) io.stderr.write(`${error.stack}\n`)
  return error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError
    ? EXIT.usage
    : EXIT.failed
}
