/**
 * How fast the whole reads news, beside winkNLP: `npx tsx bench/analyze/run.ts [--shared ../shared] [--megabytes 4] [--save]`,
 * after `npm run build`, and `npm install` in bench/words for winkNLP, which reads English prose of the same size and, since
 * its model is English, for the record the same news. `--save` writes bench/results/analyze.json, from which the pages have their figures.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { englishTexts, vietnameseTexts } from '../words/speed.js'
import { ourSpeed, winkSpeed } from './speed.js'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    megabytes: { type: 'string', default: '4' },
    save: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const size = Number(values.megabytes) * 1e6
const news = vietnameseTexts(join(values.shared, 'data/news/articles.jsonl'), size)
const english = englishTexts(join(root, 'node_modules'), size, 3500)

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, one thread, CPU time, median of five`,
  megabytes: size / 1e6,
  vanban: await ourSpeed(news),
  winkNLP: { english: winkSpeed(english), sameNews: winkSpeed(news) },
}
const json = `${JSON.stringify(result, null, 2)}\n`
process.stdout.write(json)
if (values.save) writeFileSync(join(root, 'bench/results/analyze.json'), json)
