import { expect, test } from 'vitest'
import { decodeText } from '../../src/corpus/decode.js'
import { DEFAULT_FIELDS, readJsonLine } from '../../src/corpus/records.js'

const read = (line: string | Uint8Array) =>
  readJsonLine(typeof line === 'string' ? Buffer.from(line) : line, DEFAULT_FIELDS)

test('an id is given back as it came', () => {
  expect(read('{"id":"a","text":"x"}')).toEqual({ id: 'a', idJson: '"a"', text: 'x' })
  expect(read('{"id":7,"text":"x"}').idJson).toBe('7')
  expect(read('{"text":"x","id": 1.0}').idJson).toBe('1.0')
  expect(read('{"id":12345678901234567890,"text":"x"}').idJson).toBe('12345678901234567890')
  expect(read('{"text":"\\"id\\": 5, x","meta":{"id":5},"id":1e0}').idJson).toBe('1e0')
  expect(read('{"text":"x"}').idJson).toBe('null')
})

test('a lone surrogate, a byte order mark and CRLF are no reason to refuse a line', () => {
  expect(read('{"id":1,"text":"a\\ud800b"}')).toMatchObject({ text: 'a\ud800b' })
  expect(read('\ufeff{"id":1,"text":"a"}\r')).toMatchObject({ text: 'a' })
  expect(read('{"id":1,"text":"a\\r\\nb"}')).toMatchObject({ text: 'a\r\nb' })
})

test.each([
  ['', 'empty line'],
  ['  \r', 'empty line'],
  ['{"id":1,"te', 'not JSON'],
  ['[1]', 'an array'],
  ['"a"', 'a string'],
  ['null', 'null'],
  ['{"id":1}', '"text" must be a string; it is missing'],
  ['{"id":1,"text":5}', 'got a number'],
  ['{"id":1,"text":null}', 'got null'],
  ['{"id":{},"text":"x"}', '"id" must be a string or a number, got an object'],
])('%j is refused: %s', (line, reason) => {
  const record = read(line)
  expect(record.error).toContain(reason)
})

test('a bad text keeps its id, and bytes that are no UTF-8 are told', () => {
  expect(read('{"id":"x9","text":5}').id).toBe('x9')
  expect(read(new Uint8Array([0x7b, 0xed, 0xa0, 0x80])).error).toContain('not valid UTF-8')
})

test('an error message does not repeat five megabytes', () => {
  expect(read('x'.repeat(5_000_000)).error!.length).toBeLessThan(300)
})

test('a name from Object.prototype is no field', () => {
  const record = readJsonLine(Buffer.from('{"id":1}'), { id: 'id', text: 'toString' })
  expect(record.error).toContain('it is missing')
})

test('bytes are text or say why not', () => {
  expect(decodeText(Buffer.from('\ufeffHuế\r\n'))).toEqual({ text: 'Huế\r\n' })
  expect(decodeText(Buffer.from('\ufeffHuế', 'utf16le'))).toEqual({ text: 'Huế' })
  expect(decodeText(new Uint8Array([0xfe, 0xff, 0x1e, 0xbf]))).toEqual({ text: 'ế' })
  expect(decodeText(new Uint8Array(0))).toEqual({ text: '' })
  expect(decodeText(new Uint8Array([65, 0, 66])).error).toContain('binary')
  expect(decodeText(new Uint8Array([0x43, 0xe9, 0x6e, 0x67])).error).toContain('vanban normalize --from auto')
})
