/** What only a process of its own shows: start-up, and memory for a stream. Built with esbuild as users build it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const RUNS = 15

/** The kernel's own high-water mark; what `resourceUsage` says begins with the parent's. */
const PEAK = "process.stdout.write(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])"
/** Milliseconds of CPU since the process began: the clock would count what else the machine does. */
const CPU =
  'const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000))'

export interface ProcessFigures {
  readonly bareNodeMs: number
  readonly startUpMs: number
  readonly aboveBareNodeMs: number
  readonly streamPeakMiB: number
  readonly barePeakMiB: number
}

/**
 * @param root - the repository
 * @param text - the text to stream, in lines
 */
export function processFigures(root: string, text: string): ProcessFigures {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-words-'))
  const built = (name: string, source: string): string => {
    const file = join(folder, `${name}.mjs`)
    buildSync({
      stdin: { contents: source, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: file,
      minify: true,
      alias: { '#weights': join(root, 'src/model/weights.node.ts') },
    })
    return file
  }
  const head = `
    import { readFileSync, createReadStream } from 'node:fs'
    import { createSegmenter } from './src/words/segmenter.ts'
    const segmenter = createSegmenter(readFileSync(${JSON.stringify(join(root, 'weights/words.bin'))}))
  `
  const first = built('first', `${head}\nsegmenter.segment('Nhà máy thủy điện mới khánh thành.')\n${CPU}`)
  const stream = built(
    'stream',
    `${head}
    let rest = ''
    for await (const chunk of createReadStream(process.argv[2], 'utf8')) {
      const text = rest + chunk
      const cut = text.lastIndexOf('\\n') + 1
      rest = text.slice(cut)
      segmenter.segment(text.slice(0, cut))
    }
    ${PEAK}`,
  )
  const bare = built(
    'bare',
    `import { readFileSync } from 'node:fs'
${PEAK}`,
  )
  const empty = built('empty', CPU)
  const file = join(folder, 'text.txt')
  writeFileSync(file, text)
  // Bare Node and ours in turn, so that a busy machine slows both alike; the fastest run is the least disturbed.
  const times = { bare: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY }
  for (let run = 0; run < RUNS; run++) {
    times.bare = Math.min(times.bare, timed(empty))
    times.ours = Math.min(times.ours, timed(first))
  }
  const round = (value: number): number => Math.round(value * 10) / 10
  return {
    bareNodeMs: round(times.bare),
    startUpMs: round(times.ours),
    aboveBareNodeMs: round(times.ours - times.bare),
    streamPeakMiB: round(peak(stream, file)),
    barePeakMiB: round(peak(bare)),
  }
}

function timed(script: string): number {
  return Number(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout)
}

function peak(script: string, ...args: string[]): number {
  return Number(spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' }).stdout) / 1024
}
