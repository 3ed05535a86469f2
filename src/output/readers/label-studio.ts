import type { Annotation, LabeledSpan } from '../annotation.js'
import { codeUnitOffsets } from '../code-points.js'
import {
  arrayOr,
  expectArray,
  expectId,
  expectObject,
  expectOffset,
  expectString,
  type JsonObject,
  parseJson,
} from './fields.js'
import { sortedWithRelations } from './sorted.js'

/**
 * A JSON export of Label Studio: of each task the last annotation that was not cancelled, or else the last prediction.
 * Its offsets count code points.
 *
 * @param json the content of the file: an array of tasks, or one task
 * @throws TypeError or SyntaxError with the path, what was expected and what was there
 */
export function fromLabelStudio(json: string, name: string): readonly Annotation[] {
  const value = parseJson(json, name)
  const tasks = Array.isArray(value) ? value : [value]
  return tasks.map((task, index) => readTask(expectObject(task, `${name}[${index}]`), `${name}[${index}]`))
}

function readTask(task: JsonObject, path: string): Annotation {
  const data = expectObject(task.data, `${path}.data`)
  const text = expectString(data.text, `${path}.data.text`)
  const length = [...text].length
  const toCodeUnit = codeUnitOffsets(text)
  const names: string[] = []
  const entities: LabeledSpan[] = []
  const links: { type: string; from: string; to: string }[] = []
  resultsOf(task, path).forEach((item, index) => {
    const at = `${path}.result[${index}]`
    const result = expectObject(item, at)
    if (result.type === 'labels') {
      const value = expectObject(result.value, `${at}.value`)
      names.push(String(result.id))
      entities.push({
        type: expectString(expectArray(value.labels, `${at}.value.labels`)[0], `${at}.value.labels[0]`),
        start: toCodeUnit(expectOffset(value.start, length, `${at}.value.start`)),
        end: toCodeUnit(expectOffset(value.end, length, `${at}.value.end`)),
      })
    } else if (result.type === 'relation') {
      const [type = 'RELATION'] = arrayOr(result.labels, `${at}.labels`, expectString) ?? []
      links.push({ type, from: String(result.from_id), to: String(result.to_id) })
    }
  })
  return {
    id: expectId(data.document_id ?? data.id ?? task.id, `${path}.id`),
    text,
    ...sortedWithRelations(entities, names, links),
    sentenceEnds: null,
    words: null,
    abbreviations: null,
    officials: null,
  }
}

function resultsOf(task: JsonObject, path: string): readonly unknown[] {
  const annotations = (arrayOr(task.annotations, `${path}.annotations`, expectObject) ?? []).filter(
    ({ was_cancelled }) => was_cancelled !== true,
  )
  const chosen = annotations.at(-1) ?? arrayOr(task.predictions, `${path}.predictions`, expectObject)?.at(-1)
  return chosen === undefined ? [] : expectArray(chosen.result, `${path}.result`)
}
