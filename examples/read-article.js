/**
 * node examples/read-article.js [FILE]: what an article says, in a few lines (build the package first: npm run build).
 */
import { readFileSync } from 'node:fs'
import { analyze } from 'vanban'

const file = process.argv[2] ?? new URL('articles/hoi-nghi-an-ninh.txt', import.meta.url)
const text = readFileSync(file, 'utf8')
const { headline, published, source, sentences, entities, officials, abbreviations } = analyze(text)

console.log(headline?.value)
console.log(
  `${published?.value ?? 'no date'}, ${source?.value ?? 'no source'}, ${sentences.length} sentences`,
)

for (const { name, ranks, posts } of officials) {
  const held = posts.map(({ role, organization }) => (organization ? `${role}, ${organization}` : role))
  console.log([...ranks, name].join(' '), '–', held.join('; '))
}

const places = entities.filter(({ type }) => type === 'LOCATION')
console.log('Places:', [...new Set(places.map((place) => place.text))].join(', '))
console.log('Short forms:', abbreviations.map(({ short, long }) => `${short} = ${long}`).join(', '))
