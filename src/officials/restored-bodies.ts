import type { Entity } from '../article.js'
import { keyAt, keyOf } from './keys.js'
import { beginsWithOne, type OfficeLexicon } from './office-lexicon.js'
import { type Mark, type Scene, sceneOf } from './scene.js'

type Found = Omit<Mark, 'index' | 'sentence'>

/**
 * Gives a body back its name where the tagger took that for a person: `⟦Thứ trưởng Bộ⟧ ⟦Xây dựng⟧`. Only for bodies of
 * the dictionary.
 */
export function withBodiesRestored(scene: Scene, lexicon: OfficeLexicon): Scene {
  const { marks, text } = scene
  let found: Found[] | undefined
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const next = marks[i + 1]
    const body =
      next === undefined || !isRightBefore(text, mark, next) ? null : bodyOfBoth(scene, mark, next, lexicon)
    if (body === null) {
      found?.push(mark)
      continue
    }
    found ??= marks.slice(0, i)
    found.push({
      type: 'TITLE',
      start: mark.start,
      end: body.end,
      parts: [...mark.parts.filter(({ end }) => end <= body.start), body],
    })
    i++
  }
  return found === undefined ? scene : sceneOf(text, scene.sentences, found, scene.others)
}

/** A title, a space, a name. */
function isRightBefore(text: string, title: Mark, name: Mark): boolean {
  return (
    title.type === 'TITLE' &&
    name.type === 'PERSON' &&
    name.start === title.end + 1 &&
    text[title.end] === ' '
  )
}

function bodyOfBoth(scene: Scene, title: Mark, name: Mark, lexicon: OfficeLexicon): Entity | null {
  return bodyAcross(scene.text, title, name, lexicon) ?? firmWithName(scene, title, name)
}

/**
 * `Lê An, ⟦Phó Giám đốc ⟦Công ty Xuất nhập khẩu và Vận tải⟧⟧ ⟦Khánh Nguyên⟧`: a firm that is named by what it does has a
 * name of its own after it. Only where the title is that of the name before it.
 */
function firmWithName({ text, marks }: Scene, title: Mark, name: Mark): Entity | null {
  const body = title.parts.at(-1)
  if (body === undefined || body.end !== title.end) return null
  const previous = marks[title.index - 1]
  if (previous?.type !== 'PERSON' || previous.sentence !== title.sentence) return null
  if (!APPOSITION.test(text.slice(previous.end, title.start))) return null
  const surface = text.slice(body.start, body.end)
  if (!FIRM.test(surface) || surface[surface.lastIndexOf(' ') + 1]! !== lowerAt(surface)) return null
  return { ...body, end: name.end, text: text.slice(body.start, name.end) }
}

/** The first letter of the last word, in lower case. */
function lowerAt(surface: string): string {
  return surface[surface.lastIndexOf(' ') + 1]!.toLowerCase()
}

const APPOSITION = /^ ?(?:\([^()]{1,40}\) ?)?[,(–-] ?$/u
const FIRM = /^(?:công ty|tập đoàn|doanh nghiệp|quỹ|trường|bệnh viện|hợp tác xã|nhà xuất bản) \p{L}/iu

function bodyAcross(text: string, title: Mark, name: Mark, lexicon: OfficeLexicon): Entity | null {
  const start = text.lastIndexOf(' ', title.end - 1) + 1
  if (start <= title.start) return null
  if (!beginsWithOne(keyAt(text, start, title.end), lexicon.organizationStarts)) return null
  const body = text.slice(start, name.end)
  if (!lexicon.organizations.has(keyOf(body))) return null
  return { type: 'ORGANIZATION', start, end: name.end, text: body, by: 'body-restored' }
}
