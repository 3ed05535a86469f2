import { expect, test } from 'vitest'
import { readStructure } from '../../src/structure/structure.js'
import { drawPage, pages } from './pages.js'

for (const [name, drawing] of Object.entries(pages)) {
  test(`kinds of the lines: ${name}`, () => {
    const { text, kinds } = drawPage(drawing)
    const { blocks } = readStructure(text)
    const show = (kind: string, index: number) =>
      `${kind.padEnd(9)} | ${text.slice(blocks[index]!.start, blocks[index]!.end)}`
    expect(blocks.map(({ kind }, index) => show(kind, index))).toEqual(kinds.map(show))
  })
}
