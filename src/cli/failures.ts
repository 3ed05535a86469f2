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
  const system = systemFailure(error)
  if (system !== null) {
    showFailure(io, system)
    if (debug) io.stderr.write(`${(error as Error).stack}\n`)
    return EXIT.usage
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

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk cannot be written',
  EMFILE: 'too many open files',
}

/** A file that cannot be opened or written, wherever it was tried. */
function systemFailure(error: unknown): { readonly message: string } | null {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  const what = code === undefined ? undefined : SYSTEM[code]
  return what === undefined ? null : { message: path === undefined ? what : `${path}: ${what}` }
}
