import { bySpan } from '../../text/span.js'
import type { Annotation, LabeledSpan, OfficialRecord } from '../annotation.js'
import type { DocumentId } from '../document.js'
import {
  arrayOr,
  expectArray,
  expectId,
  expectObject,
  expectOffset,
  expectString,
  parseJson,
} from './fields.js'

/**
 * Stand-off JSON beside a text: `entities` of `type`, `start`, `end` in UTF-16 code units, and, where they are there,
 * `sentenceEnds`, `officials` and `abbreviations`.
 *
 * @param id what the document is called
 * @param text the text
 * @param json the content of the JSON file
 * @throws TypeError or SyntaxError with the path, what was expected and what was there
 */
export function fromStandoff(id: DocumentId, text: string, json: string): Annotation {
  const name = String(id)
  return readLayers(id, text, expectObject(parseJson(json, name), name), name)
}

/**
 * One line of this library's own JSON lines.
 *
 * @throws TypeError or SyntaxError with the path, what was expected and what was there
 */
export function fromJsonLine(line: string, name: string): Annotation {
  const object = expectObject(parseJson(line, name), name)
  const text = expectString(object.text, `${name}.text`)
  const annotation = readLayers(expectId(object.id, `${name}.id`), text, object, name)
  const span = (item: unknown, path: string) => readSpan(item, text.length, path)
  return {
    ...annotation,
    sentenceEnds:
      arrayOr(object.sentences, `${name}.sentences`, span)?.map(({ end }) => end) ?? annotation.sentenceEnds,
    words: arrayOr(object.words, `${name}.words`, span),
  }
}

function readLayers(
  id: DocumentId,
  text: string,
  object: Readonly<Record<string, unknown>>,
  name: string,
): Annotation {
  const length = text.length
  const entities = expectArray(object.entities ?? [], `${name}.entities`).map((item, index): LabeledSpan => {
    const path = `${name}.entities[${index}]`
    return {
      type: expectString(expectObject(item, path).type, `${path}.type`),
      ...readSpan(item, length, path),
    }
  })
  return {
    id,
    text,
    entities: entities.sort(bySpan),
    relations: [],
    sentenceEnds: arrayOr(object.sentenceEnds, `${name}.sentenceEnds`, (item, path) =>
      expectOffset(item, length, path),
    ),
    words: null,
    abbreviations: arrayOr(object.abbreviations, `${name}.abbreviations`, readAbbreviation),
    officials: arrayOr(object.officials, `${name}.officials`, readOfficial),
  }
}

function readSpan(
  item: unknown,
  length: number,
  path: string,
): { readonly start: number; readonly end: number } {
  const { end, start } = expectObject(item, path)
  const span = {
    start: expectOffset(start, length, `${path}.start`),
    end: expectOffset(end, length, `${path}.end`),
  }
  if (span.start > span.end)
    throw new TypeError(`${path}: starts at ${span.start}, after its end at ${span.end}`)
  return span
}

function readAbbreviation(item: unknown, path: string): { readonly short: string; readonly long: string } {
  const { long, short } = expectObject(item, path)
  return { short: expectString(short, `${path}.short`), long: expectString(long, `${path}.long`) }
}

function readOfficial(item: unknown, path: string): OfficialRecord {
  const { name, posts, ranks } = expectObject(item, path)
  return {
    name: expectString(name, `${path}.name`),
    ranks: arrayOr(ranks, `${path}.ranks`, expectString) ?? [],
    posts: arrayOr(posts, `${path}.posts`, readPost) ?? [],
  }
}

/** Gold files spell `organisation`, this library `organization`. */
function readPost(
  item: unknown,
  path: string,
): { readonly role: string; readonly organization: string | null } {
  const post = expectObject(item, path)
  const organization = post.organization ?? post.organisation ?? null
  return {
    role: expectString(post.role, `${path}.role`),
    organization: organization === null ? null : expectString(organization, `${path}.organization`),
  }
}
