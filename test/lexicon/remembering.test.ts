import { expect, test } from 'vitest'
import { remembering } from '../../src/lexicon/remembering.js'

test('a question is answered once', () => {
  let asked = 0
  const lengthOf = remembering((text) => {
    asked++
    return text.length
  })
  expect([lengthOf('Huế'), lengthOf('Huế'), lengthOf('Hà Nội')]).toEqual([3, 3, 6])
  expect(asked).toBe(2)
})

test('neither long questions nor all of very many are kept', () => {
  let asked = 0
  const same = remembering((text) => {
    asked++
    return text
  })
  same('a'.repeat(65))
  same('a'.repeat(65))
  expect(asked).toBe(2)
  for (let at = 0; at < 5000; at++) expect(same(`q${at}`)).toBe(`q${at}`)
  same('q0')
  expect(asked).toBe(5003)
})
