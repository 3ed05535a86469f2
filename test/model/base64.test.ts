import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64 } from '../../src/model/base64.js'

test('decodes what Buffer encodes, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(decodeBase64(text)).toEqual(bytes)
      expect(decodeBase64(text.replaceAll('=', ''))).toEqual(bytes)
    }),
  )
})

test('names the first wrong character', () => {
  expect(() => decodeBase64('AQ!D')).toThrow(/at 2/)
  expect(() => decodeBase64('AQIĐ')).toThrow(/at 3/)
})
