import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineBatches } from '../../src/corpus/lines.js'

async function read(chunks: readonly string[], limits = { lines: 2, bytes: 1000 }, skip = { left: 0 }) {
  const batches: string[] = []
  const firsts: number[] = []
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  for await (const { bytes, first, lines } of lineBatches(stream, limits, skip)) {
    const text = Buffer.from(bytes).toString()
    expect(
      text.split('\n').filter((_, index, all) => index < all.length - 1 || all[index] !== ''),
    ).toHaveLength(lines)
    batches.push(text)
    firsts.push(first)
  }
  return { batches, firsts, skip }
}

test('batches hold whole lines and know where they begin', async () => {
  const { batches, firsts } = await read(['a\nb', 'b\nc\n', 'd'])
  expect(batches).toEqual(['a\nbb\n', 'c\nd'])
  expect(firsts).toEqual([1, 3])
})

test('a line that fills many chunks is one line', async () => {
  const { batches } = await read(['xxxx', 'yyyy', 'zzzz\n', 'a\n'])
  expect(batches).toEqual(['xxxxyyyyzzzz\na\n'])
})

test('a batch is closed when it is heavy', async () => {
  const { batches } = await read(['aaaa\nbbbb\ncc\n'], { lines: 100, bytes: 5 })
  expect(batches).toEqual(['aaaa\n', 'bbbb\n', 'cc\n'])
})

test('U+2028 ends no line, and a line break at the end begins none', async () => {
  expect((await read(['a\u2028b\n'])).batches).toEqual(['a\u2028b\n'])
  expect((await read(['\n\n'])).batches).toEqual(['\n\n'])
  expect((await read([])).batches).toEqual([])
})

test('skipping counts lines over several inputs', async () => {
  const skip = { left: 3 }
  expect((await read(['a\nb'], undefined, skip)).batches).toEqual([])
  expect(skip.left).toBe(1)
  const { batches, firsts } = await read(['c\nd\ne'], undefined, skip)
  expect(batches).toEqual(['d\ne'])
  expect(firsts).toEqual([2])
})

test('whatever the chunks and limits, the lines are those of the text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'ế') })),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(6),
      async (chunks, lines, bytes, left) => {
        const all = chunks.join('').split(/(?<=\n)/)
        const { batches } = await read(chunks, { lines, bytes }, { left })
        expect(batches.join('')).toBe(all.slice(left).join(''))
      },
    ),
    { numRuns: 200 },
  )
})
