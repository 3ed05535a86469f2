import type { Annotation, LabeledSpan } from '../annotation.js'
import { codeUnitOffsets } from '../code-points.js'
import type { DocumentId } from '../document.js'
import { sortedWithRelations } from './sorted.js'

/**
 * brat's stand-off format: entities (T) and relations (R) of an `.ann` file. Its offsets count code points. An entity
 * in fragments is read from the first to the last. Events, attributes and notes are left aside.
 *
 * @param id what the document is called
 * @param text the content of the `.txt` file
 * @param ann the content of the `.ann` file
 * @throws TypeError with the line where a line cannot be read
 */
export function fromBrat(id: DocumentId, text: string, ann: string): Annotation {
  const toCodeUnit = codeUnitOffsets(text)
  const entities: LabeledSpan[] = []
  const names: string[] = []
  const links: { readonly type: string; readonly from: string; readonly to: string }[] = []
  ann.split(/\r?\n/).forEach((line, index) => {
    const path = `${id}.ann line ${index + 1}`
    if (line.startsWith('T')) {
      const found = /^(T\S+)\t(\S+) ([0-9; ]+)(?:\t|$)/.exec(line)
      const numbers = (found?.[3] ?? '').split(/[ ;]+/).map(Number)
      const start = numbers[0]
      const end = numbers.at(-1)
      if (found === null || start === undefined || end === undefined || numbers.length < 2 || start > end) {
        throw new TypeError(`${path}: expected "T1<tab>TYPE start end<tab>text", got "${line.slice(0, 80)}"`)
      }
      names.push(found[1]!)
      entities.push({ type: found[2]!, start: toCodeUnit(start), end: toCodeUnit(end) })
    } else if (line.startsWith('R')) {
      const found = /^R\S*\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)/.exec(line)
      if (found === null)
        throw new TypeError(`${path}: expected "R1<tab>TYPE Arg1:T1 Arg2:T2", got "${line.slice(0, 80)}"`)
      links.push({ type: found[1]!, from: found[2]!, to: found[3]! })
    }
  })
  return {
    id,
    text,
    ...sortedWithRelations(entities, names, links),
    sentenceEnds: null,
    words: null,
    abbreviations: null,
    officials: null,
  }
}
