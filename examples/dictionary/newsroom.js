/**
 * node examples/dictionary/newsroom.js: the same text read without and with a newsroom's own dictionary
 * (build the package first: npm run build).
 */
import { readFileSync } from 'node:fs'
import { createAnalyzer } from 'vanban'

const newsroom = JSON.parse(readFileSync(new URL('newsroom.json', import.meta.url), 'utf8'))
const text = 'Chiều 12/3, bà Hạ Miên của BSM hỏi ông Lò Văn Sỏi về ví điện tử ở Ngã ba Cây Thị.'

for (const [name, analyze] of [
  ['without', createAnalyzer()],
  ['with', createAnalyzer({ dictionaries: [newsroom] })],
]) {
  const { entities, abbreviations } = analyze(text)
  console.log(`${name} the dictionary`)
  for (const { type, text: surface, by } of entities) console.log(`  ${type} ${surface} (${by})`)
  for (const { short, long } of abbreviations) console.log(`  ${short} = ${long}`)
}
