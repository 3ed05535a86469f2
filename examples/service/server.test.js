import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { analyze } from 'vanban'
import { createServer } from './server.js'

let server
before(async () => {
  server = await createServer({ bodyBytes: 20_000 })
})
after(() => server.close())

const post = (payload) => server.inject({ method: 'POST', url: '/analyze', payload })

test('gives what the library gives', async () => {
  const text = 'Sáng 3/2, Bộ trưởng Bộ Y tế Trần Thị Minh Hòa làm việc với UBND tỉnh Nghệ An. 🌾\r\n'
  const answer = await post({ text })
  assert.equal(answer.statusCode, 200)
  assert.deepEqual(answer.json(), JSON.parse(JSON.stringify(analyze(text))))
})

test('refuses what is no text, and what is too large', async () => {
  assert.equal((await post({ text: 5 })).statusCode, 400)
  assert.equal((await post({ text: 'a', more: 1 })).statusCode, 400)
  assert.equal((await post({})).statusCode, 400)
  assert.equal((await post({ text: 'x'.repeat(30_000) })).statusCode, 413)
})

test('gives up on time, and answers others afterwards', async () => {
  const hasty = await createServer({ milliseconds: 1 })
  const answer = await hasty.inject({
    method: 'POST',
    url: '/analyze',
    payload: { text: 'Hà Nội mưa. '.repeat(50_000) },
  })
  assert.equal(answer.statusCode, 503)
  assert.equal((await hasty.inject('/health')).statusCode, 200)
  await hasty.close()
})

test('describes itself in OpenAPI 3.1', async () => {
  const description = (await server.inject('/openapi.json')).json()
  assert.equal(description.openapi, '3.1.0')
  const article = description.paths['/analyze'].post.responses['200'].content['application/json'].schema
  assert.deepEqual(article.required.includes('officials'), true)
})
