import type { Span } from '../article.js'
import { composeMaps, identityMap, mapOf, toInputSpan } from '../text/offset-map.js'
import { PASSES, revisionsOf } from './normalize.js'
import { checkOptions, type NormalizeOptions } from './options.js'
import { RULES, type Rule } from './revision.js'

/** One change that `normalize` makes. */
export interface Change extends Span {
  /** What stands there before this change: the input, or what an earlier pass made of it. */
  readonly before: string
  readonly after: string
  readonly rule: Rule
}

/**
 * What `normalize` would change, and why.
 *
 * @param text - any string
 * @param options - as for `normalize`
 * @returns changes sorted by place; spans are UTF-16 code units of the input
 * @throws TypeError on a wrong option
 * @example explain('Ðà Nẵng') // [{ start: 0, end: 1, before: 'Ð', after: 'Đ', rule: 'look-alike' }]
 */
export function explain(text: string, options: NormalizeOptions = {}): readonly Change[] {
  const unicode = checkOptions(options)
  const changes: Change[] = []
  let current = text
  let map = identityMap
  for (const pass of PASSES) {
    for (const { text: made, edits, rules } of revisionsOf(pass(current, options, unicode))) {
      for (let i = 0; i < edits.count; i++) {
        const { start, end } = toInputSpan(map, { start: edits.inStart[i]!, end: edits.inEnd[i]! })
        const before = current.slice(edits.inStart[i]!, edits.inEnd[i]!)
        const after = made.slice(edits.outStart[i]!, edits.outEnd[i]!)
        changes.push({ start, end, before, after, rule: RULES[rules[i]!]! })
      }
      current = made
      map = composeMaps(map, mapOf(edits))
    }
  }
  return changes.sort((a, b) => a.start - b.start || a.end - b.end)
}
