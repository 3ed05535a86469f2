import type { Io } from './io.js'

/**
 * Turns the first Ctrl-C (or SIGTERM) into a signal that ends the run with whole documents; the second ends at once.
 */
export function interruptSignal(io: Io): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130)
    io.stderr.write('vanban: stopping after the documents under way; press Ctrl-C again to stop at once\n')
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}
