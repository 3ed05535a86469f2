import { expect, test } from 'vitest'
import { RULES } from '../../src/entities/rules/list.js'
import { analyze, createAnalyzer, formatTrace } from '../../src/index.js'

const TEXTS = [
  'Trung tướng Lò Văn Sỏi, Thứ trưởng Bộ Công an, thăm UBND tỉnh Nghệ An ngày 3/2/2024. Ông Sỏi khen CAND.',
  'Theo Luật Đất đai năm 2024, xã Mường Lum giao đất từ 1/7. Chủ nhật, 05/05/2024 08:00',
  'Bà Hà Thị Gấm (báo “Bến Xưa”) dự Hội nghị “Vì bản làng” tại khu công nghiệp Sông Trăng.',
  '',
  '\u0000 \ud800 ...',
]

test.each(TEXTS)('the trace ends where analyze ends: %j', (text) => {
  const trace = analyze.debug(text)
  const article = analyze(text)
  expect(trace.article).toEqual(article)
  expect(trace.entities.map(({ steps: _, ...entity }) => entity)).toEqual(article.entities)
  for (const { steps } of trace.entities) expect(steps.length).toBeGreaterThan(0)
})

test.each(TEXTS)('adding and removing step by step gives the entities: %j', (text) => {
  const { steps, entities } = analyze.debug(text)
  const spans = new Set<string>()
  for (const { added, removed } of steps) {
    for (const { type, start, end } of removed) spans.delete(`${type} ${start} ${end}`)
    for (const { type, start, end } of added) spans.add(`${type} ${start} ${end}`)
  }
  expect([...spans].sort()).toEqual(entities.map(({ type, start, end }) => `${type} ${start} ${end}`).sort())
})

test('an atom tells its lists, its label, its lead and what decided', () => {
  const { atoms } = analyze.debug('Trung tướng Lò Văn Sỏi thăm Huế.')
  const [first, , surname] = atoms
  expect(first?.lists).toContain('B:RANK')
  expect(first?.label).toBe('B-TITLE')
  expect(surname).toMatchObject({ text: 'Lò', shape: 'CAPITALIZED', label: 'B-PERSON', asked: true })
  for (const { label, margin } of atoms) if (label !== 'O') expect(margin).toBeGreaterThan(0)
  expect(surname?.evidence[0]).toEqual({ of: 'capital of “Lò”', weight: expect.any(Number) })
})

const OTHER_STEPS = ['model', 'left-to-grammars', 'dates', 'laws', 'layers-joined', 'dictionary', 'values']

test.each(TEXTS)('every step is a rule of the list or one of the few beside it: %j', (text) => {
  const names = [...OTHER_STEPS, ...RULES.map(({ name }) => name)]
  for (const { step } of analyze.debug(text).steps) expect(names).toContain(step)
})

test('the dictionary of a user is a step of its own', () => {
  const own = createAnalyzer({ dictionaries: [{ organizations: [{ name: 'suối đá', kind: 'company' }] }] })
  const trace = own.debug('Anh gửi tiền cho suối đá hôm qua.')
  expect(trace.entities).toMatchObject([{ text: 'suối đá', type: 'ORGANIZATION', by: 'dictionary' }])
  expect(trace.entities[0]?.steps).toContain('dictionary')
})

test('offsets count in the text that was given, decomposed or not', () => {
  const text = 'Thứ trưởng Lò Văn Sỏi thăm Huế.'.normalize('NFD')
  const { atoms, steps } = analyze.debug(text)
  for (const { start, end, text: surface } of [...atoms, ...steps.flatMap(({ added }) => added)])
    expect(text.slice(start, end)).toBe(surface)
  expect(atoms.map((atom) => atom.text.normalize('NFC')).join(' ')).toBe('Thứ trưởng Lò Văn Sỏi thăm Huế .')
})

test('the table names label, rule, abbreviation and post', () => {
  const table = formatTrace(analyze.debug(TEXTS[0]!))
  expect(table).toMatch(/^ {2}Lò +CAPITALIZED +B-PERSON +[0-9.]+ +\+[0-9.]+ +\S.* B:SURNAME/m)
  expect(table).toMatch(/^ {2}dates +\+ +DATE +70–83 +ngày 3\/2\/2024 +date:day$/m)
  expect(table).toMatch(/^ {2}UBND +Ủy ban nhân dân/m)
  expect(table).toMatch(/^ {2}Lò Văn Sỏi +Thứ trưởng +Bộ Công an +current/m)
  expect(formatTrace(analyze.debug(''))).toBe('')
})

test('the table holds nothing that a terminal would obey', () => {
  const table = formatTrace(analyze.debug('Sở \u001b[31m\u0007Y\u009b2J tế họp.\r\nÔng về.'))
  const controls = [...table].filter((character) => character !== '\n' && /\p{Cc}/u.test(character))
  expect(controls).toEqual([])
})
