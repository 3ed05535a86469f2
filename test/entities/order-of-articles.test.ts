import { expect, test } from 'vitest'
import { shapesOf } from '../../src/entities/features/shapes.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { scanAtoms } from '../../src/text/atoms.js'

const shapes = (text: string) => {
  const atoms = scanAtoms(text)
  return [...shapesOf(text, atoms, atomKeys(text, atoms))]
}

test('what an article is does not depend on what was read before it: Đôị has the key of Đội', () => {
  const first = shapes('Đôị tuyển')
  shapes('Đội tuyển')
  expect(shapes('Đôị tuyển')).toEqual(first)
  const other = shapes('Hòa Bình')
  shapes('Hoà Bình')
  expect(shapes('Hòa Bình')).toEqual(other)
})
