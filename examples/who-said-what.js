/**
 * node examples/who-said-what.js [FILE]: who speaks in an article, and in which office
 * (build the package first: npm run build).
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analyze } from 'vanban'

const SAYS = /(nói|phát biểu|cho biết|cho rằng|khẳng định|nhấn mạnh|đề nghị|kể lại|yêu cầu)(?!\p{L})/u

const file = process.argv[2] ?? new URL('articles/hoi-nghi-an-ninh.txt', import.meta.url)
const text = readFileSync(file, 'utf8')
const { officials, sentences } = analyze(text)

const inside = (sentence, mention) => sentence.start <= mention.start && mention.end <= sentence.end

let statements = 0
for (const { name, posts, mentions } of officials) {
  const [post] = posts
  const office = post ? [post.role, post.organization].filter(Boolean).join(' ') : 'no office named'
  const said = sentences.filter(
    (sentence) =>
      mentions.some((mention) => inside(sentence, mention)) &&
      SAYS.test(text.slice(sentence.start, sentence.end)),
  )
  if (said.length === 0) continue
  console.log(`${name} (${office})`)
  for (const { start, end } of said) console.log(`  [${start}–${end}] ${text.slice(start, end)}`)
  statements += said.length
}
if (process.argv[2] === undefined) assert.ok(statements >= 3, 'three people speak in our article')
