import { describe, expect, test } from 'vitest'
import { encodeModel, FORMAT_VERSION, readModel } from '../../src/model/format.js'

const toy = {
  kind: 'toy',
  version: 3,
  meta: { labels: ['từ', 'B', 'I'], nested: { ratio: 0.5 } },
  arrays: {
    bytes: Int8Array.of(-128, 0, 127),
    marks: Uint8Array.of(0, 255),
    shorts: Int16Array.of(-32768, 32767),
    keys: Int32Array.of(-1, 0x7fffffff),
    hashes: Uint32Array.of(0xffffffff),
    floats: Float32Array.of(0.25, -1e9),
  },
}

describe('a model file', () => {
  test('comes back as it was written', () => {
    expect(readModel(encodeModel(toy), 'toy')).toEqual(toy)
  })

  test('is the same bytes each time', () => {
    expect(encodeModel(toy)).toEqual(encodeModel(toy))
  })

  test('is read from an ArrayBuffer and from an unaligned view', () => {
    const bytes = encodeModel(toy)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(readModel(shifted.subarray(1), 'toy')).toEqual(toy)
    expect(readModel(bytes.slice().buffer, 'toy')).toEqual(toy)
  })

  test('may have no arrays, or empty ones', () => {
    const bare = { kind: 'bare', version: 1, meta: null, arrays: {} }
    expect(readModel(encodeModel(bare), 'bare')).toEqual(bare)
    const empty = { ...bare, arrays: { none: new Int32Array(0) } }
    expect(readModel(encodeModel(empty), 'bare')).toEqual(empty)
  })
})

describe('is refused, with the reason', () => {
  const change = (at: number, value: number): Uint8Array => {
    const bytes = encodeModel(toy)
    bytes[at] = value
    return bytes
  }
  const refused: [string, Uint8Array, RegExp][] = [
    ['another kind of file', change(0, 0x50), /not a vanban model/],
    ['a file cut inside its header', encodeModel(toy).subarray(0, 20), /cut: it has 20 of at least 24/],
    ['an empty file', new Uint8Array(0), /cut/],
    ['a file cut in its arrays', encodeModel(toy).subarray(0, -1), /cut/],
    ['a file with a tail', new Uint8Array([...encodeModel(toy), 0]), /1 bytes too many/],
    ['a newer format', change(8, FORMAT_VERSION + 1), /format 2.*Update vanban/],
    ['a flipped bit in an array', change(encodeModel(toy).length - 3, 1), /damaged/],
    ['a flipped bit in the directory', change(30, 0), /damaged/],
  ]
  test.each(refused)('%s', (_, bytes, message) => {
    expect(() => readModel(bytes, 'toy')).toThrow(message)
  })

  test('a model for something else', () => {
    expect(() => readModel(encodeModel(toy), 'words')).toThrow(/for "toy".*"words" is needed/)
  })
})
