/**
 * Accuracy, speed, memory, start-up and size of words and tags, with peers beside them:
 * `npx tsx bench/words/run.ts [--shared ../shared] [--megabytes 10] [--quick]`, after `npm install` in bench/words for winkNLP and
 * `pip install underthesea pyvi` for the Python peers. Writes bench/results/words.json (not with --quick).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readTest } from '../../scripts/train-words/sources.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { isBoundary } from '../../src/text/characters.js'
import { createSegmenter, type Segmenter } from '../../src/words/segmenter.js'
import { ourAccuracy, peerAccuracy } from './accuracy.js'
import { processFigures } from './process.js'
import { englishTexts, ourSpeed, vietnameseTexts, winkSpeed } from './speed.js'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    megabytes: { type: 'string', default: '10' },
    quick: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const bytes = new Uint8Array(readFileSync(join(root, 'weights/words.bin')))
const segmenter = createSegmenter(bytes)
const size = values.quick ? 1e6 : Number(values.megabytes) * 1e6
const news = join(values.shared, 'data/news/articles.jsonl')
const vietnamese = vietnameseTexts(news, size)
const english = englishTexts(join(root, 'node_modules'), size, 3500)
const test = readTest(values.shared)

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, one thread, CPU time, median of five`,
  accuracy: {
    vanban: ourAccuracy(test, segmenter, bytes),
    underthesea: peerAccuracy(test, 'underthesea'),
    pyvi: peerAccuracy(test, 'pyvi'),
  },
  speed: {
    megabytes: size / 1e6,
    vanban: ourSpeed(vietnamese, segmenter),
    winkNLP: winkSpeed(english) ?? 'not installed in bench/words',
  },
  oneLine: oneLine(segmenter, vietnamese, values.quick ? [1e6, 5e6] : [10e6, 50e6]),
  articlesWithoutACut: articlesWithoutACut(segmenter),
  process: processFigures(root, vietnameseTexts(news, 10e6).join('\n')),
  weights: { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length },
}
const json = `${JSON.stringify(result, null, 2)}\n`
process.stdout.write(json)
if (!values.quick) {
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  writeFileSync(join(root, 'bench/results/words.json'), json)
}

/** MB/s for one line of each size: linear time shows as equal speed. */
function oneLine(
  { segmentToArrays }: Segmenter,
  texts: readonly string[],
  sizes: readonly number[],
): object[] {
  const line = texts.join(' ').replace(/\s+/gu, ' ')
  const lineBytes = Buffer.byteLength(line)
  return sizes.map((wanted) => {
    const text = line.repeat(Math.ceil(wanted / lineBytes))
    const before = process.cpuUsage()
    segmentToArrays(text)
    const { user, system } = process.cpuUsage(before)
    const megabytes = Buffer.byteLength(text) / 1e6
    return {
      megabytes: Math.round(megabytes),
      megabytesPerSecond: Math.round((megabytes * 1e8) / (user + system)) / 100,
    }
  })
}

/** How many of the news articles are covered by words and white space with no word cut inside letters or digits. */
function articlesWithoutACut({ segmentToArrays }: Segmenter): string {
  const texts = vietnameseTexts(news, Number.POSITIVE_INFINITY)
  const good = texts.filter((text) => {
    const { count, start, end } = segmentToArrays(text)
    let covered = 0
    for (let i = 0; i < count; i++) {
      if (!isBoundary(text, start[i]!) || !isBoundary(text, end[i]!)) return false
      covered += end[i]! - start[i]!
      // White space inside words is theirs; outside there is nothing else.
      if (i > 0 && text.slice(end[i - 1], start[i]).trim() !== '') return false
    }
    return covered > 0 || scanAtoms(text).count === 0
  })
  return `${good.length} of ${texts.length}`
}
