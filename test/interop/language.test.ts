import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { detectLanguage, languagesOf } from '../../src/interop/language.js'

test.each([
  ['Quốc hội họp phiên bế mạc.', 'vie', 'letters'],
  ['Quốc hội họp phiên bế mạc.'.normalize('NFD'), 'vie', 'letters'],
  ['thu tuong chinh phu lam viec voi lanh dao tinh', 'vie', 'syllables'],
  ['The minister met reporters in the capital on Monday morning.', 'eng', 'franc'],
  ['Le ministre a reçu les journalistes à la mairie de la ville lundi matin.', 'fra', 'franc'],
  ['OK', 'und', 'too-short'],
  ['', 'und', 'too-short'],
])('%s is %s by %s', (text, language, by) => {
  expect(detectLanguage(text)).toMatchObject({ language, by })
})

test('unmarked Vietnamese says that it is unmarked', () => {
  expect(detectLanguage('ong chu tich tinh den tham ba con').marked).toBe(false)
  expect(detectLanguage('ông chủ tịch tỉnh đến thăm bà con').marked).toBe(true)
})

test('a foreign quotation is marked, its block is not', () => {
  const text =
    'Ông nói: “We have been waiting for this day for more than thirty years”, rồi ra về cùng bà con.'
  const [block, quotation] = languagesOf(analyze(text))
  expect(block).toMatchObject({ part: 'block', language: 'vie' })
  expect(quotation).toMatchObject({ part: 'quotation', language: 'eng' })
  expect(text.slice(quotation!.start, quotation!.end)).toMatch(/^We have .* years$/)
})

test('wrong options throw with path, value and hint', () => {
  expect(() => detectLanguage('x', { only: ['english'] })).toThrow(/only\[0\]: "english".*such as "eng"/)
  expect(() => detectLanguage('x', { minLength: -1 })).toThrow(/minLength: -1/)
})
