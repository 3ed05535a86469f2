import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeModel, readModel } from '../../src/model/format.js'
import { loadWeights } from '../../src/model/weights.node.js'
import { isBoundary } from '../../src/text/characters.js'
import { createSegmenter } from '../../src/words/segmenter.js'
import { LABELS, NOUN_KINDS, USUAL_FINE } from '../../src/words/tags.js'
import { wordAt } from '../../src/words/word-arrays.js'
import { readWordsModel } from '../../src/words/words-model.js'
import { readCase, surfaces } from './notation.js'
import { cpuTime } from './timing.js'

const bytes = loadWeights('words')
const { segment, segmentToArrays } = createSegmenter(bytes)
const words = (text: string): string[] => surfaces(text, segment(text))

describe('words', () => {
  const cases = [
    'Nhà_máy thủy_điện mới khánh_thành|.',
    'Hội_đồng_nhân_dân tỉnh họp|.',
    'Chủ_tịch Trần_Văn_Bình phát_biểu|.',
    'Ông Trần_Văn_Bình và bà Lê_Thị_Hoa đến|.',
  ]
  test.each(cases.map(readCase))('$text', ({ text, words: expected }) => {
    expect(words(text)).toEqual(expected)
  })

  // A strict list: a case that starts to pass moves up.
  const knownFailures = ['Học_sinh học sinh_học|.']
  test.fails.each(knownFailures.map(readCase))('known failure: $text', ({ text, words: expected }) => {
    expect(words(text)).toEqual(expected)
  })

  test('old and new tone placement, capitals: the same cuts', () => {
    expect(words('thuỷ điện hoà bình')).toHaveLength(words('thủy điện hòa bình').length)
    expect(words('NHÀ MÁY')).toEqual(['NHÀ MÁY'])
  })

  test("the caller's words are kept whole", () => {
    const own = createSegmenter(bytes, { words: ['FIS Bank', 'học sinh học', 'A/B'] })
    const text = 'Ngân hàng FIS Bank cho học sinh học thử A/B.'
    expect(surfaces(text, own.segment(text))).toEqual(
      expect.arrayContaining(['FIS Bank', 'học sinh học', 'A/B']),
    )
    expect(surfaces('fis bank', own.segment('fis bank'))).toEqual(['fis bank'])
  })

  test('nothing is joined across a sentence end', () => {
    const text = 'Ông Hải Nam Phong đến'
    const cut = text.indexOf(' Phong')
    const spans = [
      { start: 0, end: cut },
      { start: cut + 1, end: text.length },
    ]
    expect(
      segment(text, undefined, undefined, spans).some(({ start, end }) => start < cut && end > cut),
    ).toBe(false)
  })
})

describe('tags', () => {
  const tagged = (text: string): string =>
    segment(text)
      .map(({ start, end, tag }) => `${text.slice(start, end).replaceAll(' ', '_')}/${tag}`)
      .join(' ')

  test('of a plain sentence', () => {
    expect(tagged('Chị Lan đã mua hai quyển sách mới ở Huế.')).toBe(
      'Chị/NOUN Lan/PROPN đã/ADV mua/VERB hai/NUM quyển/NOUN sách/NOUN mới/ADJ ở/ADP Huế/PROPN ./PUNCT',
    )
  })

  test('finer tags belong to their universal tag', () => {
    const text = 'Ba quyển sách nặng 2 kg và 5% tiền lời, ông Nam nói với tôi: "Ôi, đẹp lắm!"'
    for (const { tag, xpos } of segment(text)) {
      expect(tag === 'NOUN' ? NOUN_KINDS : [USUAL_FINE[tag]]).toContain(xpos)
    }
  })

  test('arrays and objects say the same', () => {
    const text = 'Bộ trưởng trả lời báo chí sáng 5/6.'
    const arrays = segmentToArrays(text)
    const objects = segment(text)
    expect(objects).toHaveLength(arrays.count)
    objects.forEach((word, i) => {
      expect(word).toEqual(wordAt(arrays, i))
      expect([word.start, word.end, word.tag]).toEqual([
        arrays.start[i],
        arrays.end[i],
        LABELS[arrays.tag[i]!],
      ])
    })
    const bare = segmentToArrays(text, undefined, undefined, undefined, false)
    expect([bare.start, bare.end]).toEqual([arrays.start, arrays.end])
  })
})

describe('a model', () => {
  test('of another version, with other labels or other keys is refused', () => {
    const file = readModel(bytes, 'words')
    const meta = file.meta as { labels: string[]; keyCheck: number }
    expect(() => readWordsModel(encodeModel({ ...file, version: 99 }))).toThrow(/version 99/)
    expect(() => readWordsModel(encodeModel({ ...file, meta: { ...meta, labels: ['A'] } }))).toThrow(
      /other labels/,
    )
    expect(() => readWordsModel(encodeModel({ ...file, meta: { ...meta, keyCheck: 1 } }))).toThrow(
      /syllable keys/,
    )
  })
})

/** Only white space lies between words, and no word is cut inside a run of letters. */
function checkCover(text: string): void {
  const { count, start, end } = segmentToArrays(text)
  let at = 0
  for (let i = 0; i < count; i++) {
    expect(text.slice(at, start[i]).trim()).toBe('')
    expect(end[i]!).toBeGreaterThan(start[i]!)
    expect(isBoundary(text, start[i]!)).toBe(true)
    expect(isBoundary(text, end[i]!)).toBe(true)
    at = end[i]!
  }
  expect(text.slice(at).trim()).toBe('')
}

describe('properties', () => {
  const syllable = fc.constantFrom(
    'nhà',
    'máy',
    'Thủy',
    'điện',
    'TP',
    'Hồ',
    'lấp',
    'lánh',
    'học',
    'sinh',
    '.',
    ',',
    '5',
    'xanh',
  )
  const text = fc
    .array(fc.oneof(syllable, fc.string({ maxLength: 4, unit: 'grapheme' })))
    .map((parts) => parts.join(' '))

  test('words and white space rebuild the text', () => {
    fc.assert(fc.property(text, (one) => checkCover(one)))
  })

  test('a word from NFC text is the same from NFD text composed again', () => {
    const one = 'Ủy ban nhân dân tỉnh Thừa Thiên Huế họp về thủy lợi.'
    expect(words(one.normalize('NFD').normalize('NFC'))).toEqual(words(one))
  })

  test('time is linear, in one line without a full stop too', () => {
    const time = (times: number): number => {
      const long = 'nhà máy thủy điện mới của Công ty Hoa Sen '.repeat(times)
      return cpuTime(() => segmentToArrays(long))
    }
    time(500)
    expect(time(8000)).toBeLessThan(Math.max(time(1000), 2) * 32 + 100)
  })
})

const NEWS = new URL('../../../shared/data/news/articles.jsonl', import.meta.url)
test.skipIf(!existsSync(NEWS))(
  'real articles: no cut inside a syllable (skipped where ../shared is absent)',
  () => {
    const lines = readFileSync(NEWS, 'utf8').split('\n').slice(0, 60)
    for (const line of lines) checkCover((JSON.parse(line) as { text: string }).text.normalize('NFC'))
  },
)
