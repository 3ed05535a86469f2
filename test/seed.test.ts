import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.js'
import type { Article, Span } from '../src/article.js'

/** The article that the project was asked to handle. It is press text and stays outside of the repository. */
const file = fileURLToPath(new URL('../../shared/seed/article.txt', import.meta.url))
const present = existsSync(file)
if (!present) console.log('seed: not run, ../shared/seed is absent')

const surface = (article: Article, { start, end }: Span) => article.text.slice(start, end).normalize('NFC')

describe.runIf(present)('the article that the project began with', () => {
  const text = present ? readFileSync(file, 'utf8') : ''
  test.each([
    ['as given', text],
    ['in NFD', text.normalize('NFD')],
  ])('%s', (_, given) => {
    const article = analyze(given)
    expect(article.text).toBe(given)
    expect(article.published?.value).toBe('2023-06-18T22:07')
    expect(article.byline?.value).toBe('Hương Diệp')
    expect(article.source?.value).toBe('tapchimattran.vn')
    const lead = article.blocks.find(({ kind }) => kind === 'lead')!
    expect(surface(article, lead)).toMatch(/^\(Mặt trận\) - Ngày 16\/6/)
    const noise = article.blocks.filter(({ kind }) => kind === 'noise')
    expect(noise.filter((block) => /^z\d/.test(surface(article, block)))).toHaveLength(4)
    for (const block of noise) {
      for (const layer of [article.sentences, article.entities]) {
        expect(layer.filter(({ start, end }) => start < block.end && end > block.start)).toEqual([])
      }
    }
    expect(
      article.officials.map(({ name, ranks, posts }) => [
        name,
        ranks,
        posts.map(({ role, organization }) => `${role} @ ${organization}`),
      ]),
    ).toEqual([
      [
        'Lê Quốc Hùng',
        ['Trung tướng'],
        [
          'Ủy viên @ Trung ương Đảng',
          'Thứ trưởng @ Bộ Công an',
          'Trưởng ban @ Ban Chỉ đạo “Thực hiện phong trào toàn dân bảo vệ an ninh Tổ quốc (ANTQ)” Trung ương',
        ],
      ],
      ['Hoàng Công Thủy', [], ['Phó Chủ tịch @ Ủy ban Trung ương MTTQ Việt Nam']],
      ['Cao Xuân Thạo', [], ['Trưởng ban @ Ban Phong trào Cơ quan Uỷ ban Trung ương MTTQ Việt Nam']],
    ])
    const mentions = article.officials[1]!.mentions.map((span) => surface(article, span))
    expect(mentions).toContain('Hoàng Công Thủy')
    expect(mentions).toContain('Hoàng Công Thuỷ')
    expect(
      article.abbreviations.map((found) => [found.short, found.long, found.from, found.mentions.length]),
    ).toEqual([
      ['ANTQ', 'an ninh Tổ quốc', 'article', 21],
      ['MTTQ', 'Mặt trận Tổ quốc', 'dictionary', 12],
      ['CAND', 'Công an nhân dân', 'article', 4],
    ])
  })
})
