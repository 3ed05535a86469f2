/** Exit codes of the command line. */
export const EXIT = {
  ok: 0,
  /** A document could not be read, or a check failed; the rest was done. */
  failed: 1,
  /** Wrong usage, or an input or output that cannot be opened. */
  usage: 2,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const

/** An error that a person is meant to read: its message says what is wrong, its hint what to do. */
export interface Failure extends Error {
  readonly exitCode: number
  readonly hint?: string
}

/**
 * Makes a {@link Failure}.
 *
 * @param message what is wrong, beginning with the file or option
 * @param about `hint`: what to do; `exitCode`: 2 unless told
 */
export function failure(
  message: string,
  about: { readonly hint?: string; readonly exitCode?: number } = {},
): Failure {
  const { hint, exitCode = EXIT.usage } = about
  return Object.assign(new Error(message), hint === undefined ? { exitCode } : { exitCode, hint })
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && typeof (error as Partial<Failure>).exitCode === 'number'
}
