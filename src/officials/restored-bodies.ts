import { keyAt } from './keys.js'
import { beginsWithOne, type OfficeLexicon } from './office-lexicon.js'
import {
  between,
  type Found,
  foundTitle,
  itemBefore,
  type Mark,
  type Scene,
  sceneOf,
  type Thing,
  thing,
} from './scene.js'

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
    const parts = [...mark.parts.filter(({ end }) => end <= body.start), body]
    found.push(foundTitle(mark.start, body.end, parts))
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

function bodyOfBoth(scene: Scene, title: Mark, name: Mark, lexicon: OfficeLexicon): Thing | null {
  return bodyAcross(scene.text, title, name, lexicon) ?? firmWithName(scene, title, name)
}

/**
 * `Lê An, ⟦Phó Giám đốc ⟦Công ty Xuất nhập khẩu và Vận tải⟧⟧ ⟦Khánh Nguyên⟧`: a firm that is named by what it does has a
 * name of its own after it. Only where the title is that of the name before it.
 */
function firmWithName({ text, marks }: Scene, title: Mark, name: Mark): Thing | null {
  const body = title.parts.at(-1)
  if (body === undefined || body.end !== title.end) return null
  const previous = itemBefore(marks, title.index)
  if (previous?.type !== 'PERSON' || previous.sentence !== title.sentence) return null
  if (!APPOSITION.test(text.slice(previous.end, title.start))) return null
  const surface = text.slice(body.start, body.end)
  if (!FIRM.test(surface) || surface[surface.lastIndexOf(' ') + 1]! !== lowerAt(surface)) return null
  return between(body, body.start, name.end)
}

/** The first letter of the last word, in lower case. */
function lowerAt(surface: string): string {
  return surface[surface.lastIndexOf(' ') + 1]!.toLowerCase()
}

const APPOSITION = /^ ?(?:\([^()]{1,40}\) ?)?[,(–-] ?$/u
const FIRM = /^(?:công ty|tập đoàn|doanh nghiệp|quỹ|trường|bệnh viện|hợp tác xã|nhà xuất bản) \p{L}/iu

function bodyAcross(text: string, title: Mark, name: Mark, lexicon: OfficeLexicon): Thing | null {
  const start = text.lastIndexOf(' ', title.end - 1) + 1
  if (start <= title.start) return null
  if (!beginsWithOne(keyAt(text, start, title.end), lexicon.organizationStarts)) return null
  if (!lexicon.organizations.has(keyAt(text, start, name.end))) return null
  return thing('ORGANIZATION', start, name.end)
}
