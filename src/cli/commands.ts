import type { Command } from 'commander'
import type { Io } from './io.js'

/** Declares one command on the program. */
export type Declare = (program: Command, io?: Io) => void

/** The commands, in the order of the help, each loaded only when it is called. One line a command. */
export const COMMANDS: readonly { readonly name: string; readonly load: () => Promise<Declare> }[] = [
  { name: 'analyze', load: async () => (await import('./analyze.js')).analyzeCommand },
  { name: 'annotate', load: async () => (await import('./annotate.js')).annotateCommand },
  { name: 'officials', load: async () => (await import('./officials.js')).officialsCommand },
  { name: 'convert', load: async () => (await import('./convert.js')).convertCommand },
  { name: 'sentences', load: async () => (await import('./sentences.js')).sentencesCommand },
  { name: 'evaluate', load: async () => (await import('./evaluate.js')).evaluateCommand },
  { name: 'words', load: async () => (await import('./words.js')).wordsCommand },
  { name: 'normalize', load: async () => (await import('./normalize.js')).normalizeCommand },
  { name: 'expand', load: async () => (await import('./expand.js')).expandCommand },
  { name: 'check', load: async () => (await import('./check.js')).checkCommand },
]
