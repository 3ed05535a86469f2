import type { Annotation, LabeledSpan } from '../annotation.js'
import { codeUnitOffsets } from '../code-points.js'
import {
  arrayOr,
  expectArray,
  expectId,
  expectObject,
  expectOffset,
  expectString,
  parseJson,
} from './fields.js'
import { sortedWithRelations } from './sorted.js'

/**
 * One line of a doccano export, with relations (`entities`) or without (`label`, or `labels`: `[[start, end, type]]`).
 * Its offsets count code points.
 *
 * @throws TypeError or SyntaxError with the path, what was expected and what was there
 */
export function fromDoccano(line: string, name: string): Annotation {
  const object = expectObject(parseJson(line, name), name)
  const text = expectString(object.text ?? object.data, `${name}.text`)
  const length = [...text].length
  const toCodeUnit = codeUnitOffsets(text)
  const place = (value: unknown, path: string): number => toCodeUnit(expectOffset(value, length, path))
  const names: number[] = []
  const entities =
    arrayOr(object.entities, `${name}.entities`, (item, path): LabeledSpan => {
      const { end_offset, id, label, start_offset } = expectObject(item, path)
      names.push(typeof id === 'number' ? id : names.length)
      return {
        type: expectString(label, `${path}.label`),
        start: place(start_offset, `${path}.start_offset`),
        end: place(end_offset, `${path}.end_offset`),
      }
    }) ??
    arrayOr(object.label ?? object.labels, `${name}.label`, (item, path): LabeledSpan => {
      const [start, end, type] = expectArray(item, path)
      names.push(names.length)
      return {
        type: expectString(type, `${path}[2]`),
        start: place(start, `${path}[0]`),
        end: place(end, `${path}[1]`),
      }
    }) ??
    []
  const links =
    arrayOr(object.relations, `${name}.relations`, (item, path) => {
      const { from_id, to_id, type } = expectObject(item, path)
      return { type: expectString(type, `${path}.type`), from: Number(from_id), to: Number(to_id) }
    }) ?? []
  return {
    id: expectId(object.document_id ?? object.id, `${name}.id`),
    text,
    ...sortedWithRelations(entities, names, links),
    sentenceEnds: null,
    words: null,
    abbreviations: null,
    officials: null,
  }
}
