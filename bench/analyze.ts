/**
 * `npm run bench`: how fast the parts and the whole are on this machine, one thread, on an article of our own.
 * winkNLP (English, sentences, tags and entities) runs beside it where `npm install` was run in bench/words.
 * More: bench/analyze/run.ts (news), bench/words/run.ts, bench/normalize/speed.ts, bench/corpus/run.ts.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Bench } from 'tinybench'
import { analyze } from '../src/analyze.js'
import { expand } from '../src/expand.js'
import { normalize } from '../src/normalize/normalize.js'
import { sentences, words } from '../src/split.js'
import { englishTexts, loadWink } from './words/speed.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const article = readFileSync(`${root}examples/articles/hoi-nghi-an-ninh.txt`, 'utf8')
// A corpus is read by compiled code: all of it is compiled after some hundred articles, a few seconds.
const bench = new Bench({ time: 2000, warmupTime: 4000 })
const bytes = new Map<string, number>()

function add(name: string, text: string, read: (text: string) => unknown): void {
  bytes.set(name, Buffer.byteLength(text))
  bench.add(name, () => {
    read(text)
  })
}

add('normalize', article, normalize)
add('normalize, tone', article, (text) => normalize(text, { tone: 'new' }))
add('sentences', article, sentences)
add('words', article, words)
add('expand', article, expand)
add('analyze', article, analyze)

const wink = loadWink(['sbd', 'pos', 'ner'])
if (wink === null) console.log('winkNLP is not installed: (cd bench/words && npm install) puts it beside.')
else {
  const english = englishTexts(`${root}node_modules`, bytes.get('analyze')!, 3500).join('\n')
  add('winkNLP (English)', english, (text) => wink.readDoc(text).tokens().out())
}

await bench.run()
const speed = (name: string): number => {
  const task = bench.getTask(name)
  const mean = task?.result !== undefined && 'latency' in task.result ? task.result.latency.mean : Number.NaN
  return bytes.get(name)! / 1e3 / mean
}
const whole = speed('analyze')
for (const name of bytes.keys()) {
  console.log(
    `${name.padEnd(20)} ${speed(name).toFixed(2).padStart(8)} MB/s ${(speed(name) / whole).toFixed(2).padStart(7)} × analyze`,
  )
}

const began = performance.now()
execFileSync(process.execPath, ['-e', '0'])
const bare = performance.now() - began
const started = performance.now()
try {
  execFileSync(process.execPath, [
    `${root}dist/cli.js`,
    'analyze',
    `${root}examples/articles/hoi-nghi-an-ninh.txt`,
  ])
  console.log(
    `first report on the command line after ${Math.round(performance.now() - started)} ms (bare Node ${Math.round(bare)} ms)`,
  )
} catch {
  console.log('start-up was not measured: run npm run build first')
}
console.log(`memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
