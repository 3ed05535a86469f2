import { expect, test } from 'vitest'
import { NOTHING, OTHER_SPAN } from '../../src/evaluate/confusion.js'
import { evaluate } from '../../src/evaluate/evaluate.js'
import { countMatches } from '../../src/evaluate/matching.js'
import { score } from '../../src/evaluate/scores.js'
import { toSideBySide } from '../../src/evaluate/side-by-side.js'
import { type Annotation, annotationOf } from '../../src/output/annotation.js'
import { markedArticle } from '../output/articles.js'

const marked = (markup: string, rest: Partial<Annotation> = {}): Annotation => ({
  ...annotationOf({ id: 'd', article: markedArticle(markup) }),
  ...rest,
})
const keyOf = (surface: string): string => surface.toLowerCase()

/** One span a letter: `A..` is a span of type A over three places; a blank is no span. */
function spansOf(line: string) {
  return [...line.matchAll(/([A-Z])\.*/g)].map((found) => ({
    type: found[1]!,
    start: found.index,
    end: found.index + found[0].length,
  }))
}

test.each([
  // gold, predicted, scheme, [correct, incorrect, partial, missed, spurious]
  ['A.. B.', 'A.. B.', 'strict', [2, 0, 0, 0, 0]],
  ['A..', 'B..', 'strict', [0, 1, 0, 0, 0]],
  ['A..', 'B..', 'exact', [1, 0, 0, 0, 0]],
  ['A..', 'B..', 'type', [0, 1, 0, 0, 0]],
  ['A...', 'A. ', 'strict', [0, 1, 0, 0, 0]],
  ['A...', 'A. ', 'exact', [0, 1, 0, 0, 0]],
  ['A...', 'B. ', 'partial', [0, 0, 1, 0, 0]],
  ['A...', 'A. ', 'type', [1, 0, 0, 0, 0]],
  ['A...  ', '    B.', 'partial', [0, 0, 0, 1, 1]],
  ['A.....', 'A. A..', 'partial', [0, 0, 1, 0, 1]],
  ['A. A..', 'A.....', 'type', [1, 0, 0, 1, 0]],
  ['', 'A', 'strict', [0, 0, 0, 0, 1]],
  ['A', '', 'strict', [0, 0, 0, 1, 0]],
] as const)('%j against %j, %s: %j', (gold, predicted, scheme, expected) => {
  const { correct, incorrect, missed, partial, spurious } = countMatches(
    spansOf(gold),
    spansOf(predicted),
    scheme,
  )
  expect([correct, incorrect, partial, missed, spurious]).toEqual(expected)
})

test('an overlap of less than one percent of the gold span is none, as in nervaluate', () => {
  const long = [{ type: 'A', start: 0, end: 101 }]
  expect(countMatches(long, [{ type: 'A', start: 100, end: 110 }], 'partial')).toMatchObject({
    partial: 0,
    spurious: 1,
  })
  const shorter = [{ type: 'A', start: 0, end: 100 }]
  expect(countMatches(shorter, [{ type: 'A', start: 99, end: 110 }], 'partial')).toMatchObject({ partial: 1 })
})

test('scores: half a point for a partial match, no division by nothing', () => {
  expect(score({ correct: 1, incorrect: 0, partial: 1, missed: 1, spurious: 0 })).toMatchObject({
    precision: 0.75,
    recall: 0.5,
    f1: 0.6,
  })
  expect(score({ correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 })).toMatchObject({
    precision: 0,
    recall: 0,
    f1: 0,
  })
})

test('nested counts inner entities, flat only the outermost', () => {
  const gold = marked('⟦TITLE|Giám đốc ⟦ORGANIZATION|Sở Y tế⟧⟧')
  const predicted = marked('Giám đốc ⟦ORGANIZATION|Sở Y tế⟧')
  const { flat, nested } = evaluate([{ gold, predicted }], keyOf)
  expect(nested.all.strict).toMatchObject({ correct: 1, missed: 1 })
  expect(nested.types.ORGANIZATION!.strict.f1).toBe(1)
  expect(flat.all.strict).toMatchObject({ correct: 0, incorrect: 1 })
})

test('confusion and errors say what was taken for what', () => {
  const gold = marked('⟦PERSON|An Giang⟧ và ⟦ORGANIZATION|Sở Y tế Huế⟧ và ⟦DATE|hôm 3/2⟧')
  const predicted = marked('⟦LOCATION|An Giang⟧ và ⟦ORGANIZATION|Sở Y tế⟧ Huế và hôm 3/2')
  const { confusion, errors } = evaluate([{ gold, predicted }], keyOf)
  expect(confusion.get('PERSON')!.get('LOCATION')).toBe(1)
  expect(confusion.get('ORGANIZATION')!.get(OTHER_SPAN)).toBe(1)
  expect(confusion.get(OTHER_SPAN)!.get('ORGANIZATION')).toBe(1)
  expect(confusion.get('DATE')!.get(NOTHING)).toBe(1)
  expect(errors.map(({ context, kind }) => [kind, context])).toEqual([
    ['type', '⟦⟪An Giang⟧⟫ và Sở Y tế Huế và hôm 3/2'],
    ['span', 'An Giang và ⟦⟪Sở Y tế⟫ Huế⟧ và hôm 3/2'],
    ['missed', 'An Giang và Sở Y tế Huế và ⟦hôm 3/2⟧'],
  ])
})

test('records are compared by key, each as often as it stands there', () => {
  const gold = marked('x', {
    sentenceEnds: [1],
    abbreviations: [{ short: 'SYT', long: 'Sở Y tế' }],
    officials: [
      {
        name: 'Lê An',
        ranks: ['TS'],
        posts: [
          { role: 'Giám đốc', organization: 'Sở Y tế' },
          { role: 'Ủy viên', organization: null },
        ],
      },
      { name: 'Lê An', ranks: [], posts: [] },
    ],
  })
  const predicted = marked('x', {
    sentenceEnds: [],
    abbreviations: [{ short: 'SYT', long: 'sở y tế' }],
    officials: [
      {
        name: 'LÊ AN',
        ranks: ['TS'],
        posts: [
          { role: 'giám đốc', organization: 'Sở Y tế' },
          { role: 'Ủy viên', organization: 'X' },
        ],
      },
    ],
  })
  const { abbreviations, officials, sentences, words } = evaluate([{ gold, predicted }], keyOf)
  expect(abbreviations!.f1).toBe(1)
  expect(officials!.names).toMatchObject({ precision: 1, recall: 0.5 })
  expect(officials!.ranks.f1).toBe(1)
  expect(officials!.posts).toMatchObject({ correct: 1, actual: 2, possible: 2 })
  expect(sentences).toMatchObject({ correct: 0, missed: 1 })
  expect(words).not.toBeNull()
})

test('a layer that the gold does not have is not scored; another text is refused', () => {
  const bare = marked('a b', { sentenceEnds: null, words: null, abbreviations: null, officials: null })
  expect(evaluate([{ gold: bare, predicted: marked('a b') }], keyOf)).toMatchObject({
    sentences: null,
    words: null,
    abbreviations: null,
    officials: null,
  })
  expect(() => evaluate([{ gold: marked('a'), predicted: marked('b') }], keyOf)).toThrow('another text')
})

test('the page shows both sides and outlines what differs', () => {
  const pair = {
    gold: marked('⟦PERSON|A<b>⟧ và ⟦DATE|3/2⟧'),
    predicted: marked('⟦TITLE|A<b>⟧ và ⟦DATE|3/2⟧'),
  }
  const page = toSideBySide([pair], evaluate([pair], keyOf))
  expect(page.match(/class="(PERSON|TITLE) wrong"/g)).toHaveLength(2)
  expect(page.match(/class="DATE"/g)!.length).toBeGreaterThanOrEqual(2)
  expect(page).not.toContain('A<b>')
})
