/**
 * Speed of normalization beside the host's and the npm packages that do a part of it, on the news of ../shared (or made-up text
 * without it). MB are 10^6 bytes of UTF-16 input; medians of seven passes after two to warm up, in one thread.
 *
 * Run: npm install in bench/normalize, then
 * npx esbuild bench/normalize/speed.ts --bundle --platform=node --format=esm --outfile=/tmp/speed.mjs && node /tmp/speed.mjs
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  comparisonKey,
  decode,
  detectCharset,
  encode,
  normalize,
  normalizeWithMap,
  removeDiacritics,
  repairMojibake,
} from '../../src/normalize.js'

// The peers live beside this file, not in the package, and need no types of their own.
const peer = createRequire(join(process.cwd(), 'bench/normalize/package.json'))
const diacritics: { remove(text: string): string } = peer('diacritics')
const removeAccents: (text: string) => string = peer('remove-accents')
const unorm: { nfc(text: string): string } = peer('unorm')

const news = process.argv[2] ?? '../shared/data/news/articles.jsonl'
const text = existsSync(news)
  ? readFileSync(news, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text as string)
      .join('\n')
      .normalize('NFC')
  : 'Ủy ban nhân dân thành phố họp về hòa giải ở cơ sở, khỏe và thủy lợi.\n'.repeat(100_000)
const clean = normalize(text)
const apart = clean.normalize('NFD')
const vni = encode(clean, 'vni').text
const marks = '\u0301\u0323\u035c\u0302'.repeat(2_500_000)

function measure(name: string, input: string, run: (input: string) => unknown, passes = 7): void {
  const times: number[] = []
  for (let pass = 0; pass < passes + 2; pass++) {
    const start = process.cpuUsage().user
    run(input)
    if (pass >= Math.min(2, passes - 1)) times.push((process.cpuUsage().user - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  const seconds = times[times.length >> 1]!
  console.log(
    `| ${name} | ${((input.length * 2) / 1e6).toFixed(1)} | ${(seconds * 1000).toFixed(0)} | ${((input.length * 2) / 1e6 / seconds).toFixed(0)} |`,
  )
}

console.log(`node ${process.version}\n\n| task | MB | ms | MB/s |\n|---|---|---|---|`)
measure('clean NFC text: normalizeWithMap', clean, (input) => normalizeWithMap(input))
measure("clean NFC text: String.prototype.normalize('NFC')", clean, (input) => input.normalize('NFC'))
measure('clean NFC text: unorm.nfc', clean.slice(0, 1_000_000), (input) => unorm.nfc(input), 3)
measure('decomposed text: normalizeWithMap', apart, (input) => normalizeWithMap(input))
measure("decomposed text: String.prototype.normalize('NFC')", apart, (input) => input.normalize('NFC'))
measure("tone: 'new' (every oa, oe, uy moves)", clean, (input) => normalizeWithMap(input, { tone: 'new' }))
measure("tone: 'old'", clean, (input) => normalizeWithMap(input, { tone: 'old' }))
measure("iy: 'i'", clean, (input) => normalizeWithMap(input, { iy: 'i' }))
measure('comparisonKey', clean, (input) => comparisonKey(input))
measure('removeDiacritics', clean, (input) => removeDiacritics(input))
measure('remove-accents', clean, (input) => removeAccents(input))
measure('diacritics', clean, (input) => diacritics.remove(input), 3)
measure("decode(…, 'vni')", vni, (input) => decode(input, 'vni'))
measure('detectCharset of the whole', vni, (input) => detectCharset(input), 3)
measure('repairMojibake of good text', clean, (input) => repairMojibake(input))
measure('10 MB (units) of combining marks: normalizeWithMap', marks, (input) => normalizeWithMap(input), 3)
