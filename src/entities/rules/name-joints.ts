import { FOREIGN, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, mended, parted, type Rule, respan, WHOLE } from './page.js'
import { wordKeys } from './words.js'

/** `- ⟦Lê Văn Tám Lê Văn Tám⟧ nói`: a caption that ends with a name, and a sentence that begins with it. */
export const sameNameTwice: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const { type, start, end } = mention
    const half = (end - start) / 2
    if (type !== 'PERSON' || half < 2 || !Number.isInteger(half)) return WHOLE
    for (let at = start; at < start + half; at++)
      if (view.keys[at] !== view.keys[at + half] || !isCapital(view.shapes[at]!)) return WHOLE
    return [
      respan(mention, start, start + half, 'same-name-twice'),
      respan(mention, start + half, end, 'same-name-twice'),
    ]
  })

const PARTICLES = wordKeys('dos das da de del della di van von der den bin ibn al e y')

/** `⟦Rafael Fernando⟧ dos Santos`: a foreign name goes on over a particle in lower case. */
export const nameOverParticle: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  for (const { start, end } of mentionsOf('PERSON', mentions)) {
    let stop = end
    for (let next = afterParticle(view, stop); next > 0; next = afterParticle(view, stop)) stop = next
    if (stop > end && hasForeign(view, start, end)) ends.set(start, stop)
  }
  if (ends.size === 0) return mentions
  const grown = mended(mentions, (mention) => {
    const end = mention.type === 'PERSON' ? ends.get(mention.start) : undefined
    return end === undefined ? mention : respan(mention, mention.start, end, 'name-over-particle')
  })
  const longer = grown.filter(({ by }) => by === 'name-over-particle')
  return grown.filter((one) => !longer.some(({ start, end }) => one.start > start && one.start < end))
}

function afterParticle(view: View, at: number): number {
  const { keys, shapes, runEnd } = view
  if (
    !PARTICLES.has(keys[at] ?? 0) ||
    shapes[at + 1] !== FOREIGN ||
    !besides(view, at) ||
    !besides(view, at + 1)
  )
    return -1
  return runEnd[at + 1]!
}

function hasForeign({ shapes }: View, start: number, end: number): boolean {
  return shapes.subarray(start, end).includes(FOREIGN)
}
