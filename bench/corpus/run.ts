/**
 * Speed and memory of `vanban annotate` on a corpus: `npx tsx bench/corpus/run.ts [--base N] [--peers] [--save]`.
 *
 * It runs the built command line (npm run build), on ../shared/data/news/articles.jsonl where that is there, else on
 * articles of our own. Memory is the highest resident size of the process, read from /proc (Linux), for 1, 10 and 100
 * times the base corpus. With `--peers` pyvi reads the same texts (words and tags only), where python3 has it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const news = join(root, '../shared/data/news/articles.jsonl')

/**
 * So often is the corpus read: each worker loads the library and its compiler warms up for a second or two, which in a
 * run of a few seconds would be most of what is measured.
 */
const TIMES = 3

interface Run {
  readonly seconds: number
  readonly peakMegabytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'vanban-bench-'))
try {
  await main(process.argv.slice(2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main(args: readonly string[]): Promise<void> {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build')
  const at = args.indexOf('--base')
  const base = at === -1 ? 100 : Number(args[at + 1])
  const lines = sourceLines()
  const results = {
    node: process.version,
    corpus: existsSync(news) ? 'news' : 'own',
    startUp: startUp(),
    workers: await workers(lines),
    memory: await memory(lines, base),
    ...(args.includes('--peers') ? { peers: peers(lines) } : {}),
  }
  if (!args.includes('--save')) return
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  writeFileSync(join(root, 'bench/results/corpus.json'), `${JSON.stringify(results, null, 2)}\n`)
}

function sourceLines(): readonly string[] {
  const text = existsSync(news)
    ? readFileSync(news, 'utf8')
    : spawnSync(process.execPath, [join(root, 'examples/corpus.js'), '3000'], { encoding: 'utf8' }).stdout
  return text.trimEnd().split('\n')
}

function startUp(): Readonly<Record<string, number>> {
  const text = join(folder, 'one.txt')
  writeFileSync(text, 'Sáng 3/2, Bộ trưởng Bộ Y tế Trần Thị Minh Hòa đến Nghệ An.\n')
  const median = (args: readonly string[]): number => {
    const times = Array.from({ length: 7 }, () => {
      const from = performance.now()
      spawnSync(process.execPath, args)
      return performance.now() - from
    })
    return Math.round(times.sort((a, b) => a - b)[3]!)
  }
  const times = {
    'bare node': median(['-e', '0']),
    'vanban --version': median([cli, '--version']),
    'vanban analyze, one sentence': median([cli, 'analyze', text]),
  }
  for (const [name, milliseconds] of Object.entries(times))
    console.log(`${name.padEnd(34)} ${milliseconds} ms`)
  return times
}

async function workers(once: readonly string[]) {
  const corpus = join(folder, 'corpus.jsonl')
  const lines = Array.from({ length: TIMES }, () => once).flat()
  writeFileSync(corpus, `${lines.join('\n')}\n`)
  const megabytes = statSync(corpus).size / 1e6
  const rates: {
    jobs: number
    documentsPerSecond: number
    megabytesPerSecond: number
    peakMegabytes: number
  }[] = []
  for (const jobs of [1, 2]) {
    const { peakMegabytes, seconds } = await annotate(corpus, jobs)
    const rate = {
      jobs,
      documentsPerSecond: round(lines.length / seconds),
      megabytesPerSecond: round(megabytes / seconds),
      peakMegabytes,
    }
    rates.push(rate)
    console.log(
      `--jobs ${jobs}: ${rate.documentsPerSecond} documents/s, ${rate.megabytesPerSecond} MB/s, peak ${peakMegabytes} MB`,
    )
  }
  console.log(`two workers: ${round(rates[1]!.documentsPerSecond / rates[0]!.documentsPerSecond)} times one`)
  return rates
}

async function memory(lines: readonly string[], base: number) {
  const rows: { documents: number; peakMegabytes: number }[] = []
  for (const times of [1, 10, 100]) {
    const corpus = join(folder, `x${times}.jsonl`)
    const part = `${lines.slice(0, base).join('\n')}\n`
    writeFileSync(corpus, part.repeat(times))
    const { peakMegabytes } = await annotate(corpus, 2)
    rows.push({ documents: base * times, peakMegabytes })
    console.log(`${String(base * times).padStart(7)} documents, --jobs 2: peak ${peakMegabytes} MB`)
  }
  return rows
}

function annotate(corpus: string, jobs: number): Promise<Run> {
  const output = join(folder, 'out.jsonl')
  const from = performance.now()
  const child = spawn(process.execPath, [
    cli,
    'annotate',
    corpus,
    '-o',
    output,
    '--jobs',
    String(jobs),
    '--quiet',
  ])
  let peak = 0
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
    } catch {
      // The process has ended, or this is not Linux.
    }
  }
  const timer = setInterval(look, 50)
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(timer)
      if (code !== 0 && code !== 1) reject(new Error(`vanban ended with ${code}`))
      resolve({ seconds: (performance.now() - from) / 1000, peakMegabytes: Math.round(peak / 1024) })
    })
  })
}

function peers(lines: readonly string[]) {
  const texts = join(folder, 'peers.jsonl')
  writeFileSync(texts, `${lines.slice(0, 300).join('\n')}\n`)
  const script = `
import json, sys, time
from pyvi import ViPosTagger, ViTokenizer
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
read = lambda text: ViPosTagger.postagging(ViTokenizer.tokenize(text))
read(texts[0])
start = time.time()
for text in texts: read(text)
print(len(texts) / (time.time() - start))
`
  const { status, stdout } = spawnSync('python3', ['-c', script, texts], { encoding: 'utf8' })
  if (status !== 0) {
    console.log('pyvi: not installed for python3 (pip install pyvi)')
    return []
  }
  console.log(`pyvi, words and tags: ${round(Number(stdout))} documents/s`)
  return [{ name: 'pyvi, words and tags', documentsPerSecond: round(Number(stdout)) }]
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
