import type { BlockKind } from '../article.js'
import { isLetter, isUpperCode } from '../text/characters.js'
import {
  containsPhrase,
  endsWithPhrase,
  isPhrase,
  isTiled,
  labelLength,
  type PageDebris,
  phrasesFor,
  startLength,
  wordsOf,
} from './debris.js'
import { isDocumentType } from './document-type.js'
import { withoutEdges } from './edges.js'
import { isWord } from './line-key.js'
import type { Line } from './lines.js'
import { readMoment } from './published.js'
import { readSignature } from './signature.js'

/** What one line is, and the rule that said so. */
export interface Mark {
  readonly kind: BlockKind
  readonly by: string
}

/** What a rule may look at: the line, its neighbors, what the lines above turned out to be. */
export interface LineView {
  readonly line: Line
  readonly key: string
  readonly words: readonly string[]
  readonly previous: { readonly line: Line; readonly mark: Mark } | null
  readonly next: Line | null
  /** Some running text has gone before: at least a headline. */
  readonly afterText: boolean
  /** A sentence of running text has gone before. */
  readonly inBody: boolean
  /** What a heading above announced. */
  readonly under: 'links' | 'comments' | null
  /** A letterhead stands above: days, addresses and telephones are what the text says, not the page. */
  readonly document: boolean
  readonly debris: PageDebris
}

export interface LineRule {
  readonly name: string
  readonly kind: BlockKind
  readonly fits: (view: LineView) => boolean
}

/** Asked in this order of every short line; a line that none claims is running text. */
export const lineRules: readonly LineRule[] = [
  { name: 'comments', kind: 'noise', fits: ({ under }) => under === 'comments' },
  {
    name: 'separator',
    kind: 'noise',
    fits: ({ line }) => !opensWithCapital(line) && !/[\p{L}\p{Nd}]/u.test(line.text),
  },
  {
    name: 'counter',
    kind: 'noise',
    fits: ({ line }) => !opensWithCapital(line) && !/\p{L}/u.test(line.text) && !readMoment(line.text),
  },
  { name: 'file-name', kind: 'noise', fits: ({ line }) => isFileName(line.text) },
  { name: 'image-hash', kind: 'noise', fits: ({ line }) => isImageHash(line.text) },
  { name: 'address', kind: 'noise', fits: ({ line }) => /^(?:https?:\/\/|www\.)\S+$/i.test(line.text) },
  {
    name: 'hashtags',
    kind: 'noise',
    fits: ({ line }) =>
      line.text.startsWith('#') && line.text.split(/[ ,;]+/).every((word) => /^#./u.test(word)),
  },
  {
    name: 'page-words',
    kind: 'noise',
    fits: ({ words, debris }) => isTiled(words, phrasesFor(debris, 'noise', 'words')),
  },
  {
    name: 'page-line',
    kind: 'noise',
    fits: ({ words, debris }) => isPhrase(words, phrasesFor(debris, 'noise', 'line')),
  },
  {
    name: 'page-phrase',
    kind: 'noise',
    fits: ({ line, key, document, debris }) =>
      startLength(key, debris, 'noise') > 0 ||
      (!line.stopped && !document && startLength(key, debris, 'noise', 'labels') > 0),
  },
  { name: 'place-and-day', kind: 'dateline', fits: ({ line }) => PLACE_AND_DAY.test(line.text) },
  { name: 'date-line', kind: 'metadata', fits: isDateLine },
  { name: 'section', kind: 'metadata', fits: isSectionLine },
  {
    name: 'source',
    kind: 'source',
    fits: ({ line, key, debris }) => line.text.length <= 160 && startLength(key, debris, 'source') > 0,
  },
  { name: 'byline-label', kind: 'byline', fits: isLabelledByline },
  { name: 'after-image', kind: 'caption', fits: isAfterImage },
  { name: 'twice', kind: 'caption', fits: isTwice },
  {
    name: 'links',
    kind: 'noise',
    fits: ({ under, line }) => under === 'links' && line.text.length <= 200 && !line.text.endsWith('.'),
  },
  { name: 'credit', kind: 'caption', fits: isCredited },
  { name: 'caption-phrase', kind: 'caption', fits: isCaptionPhrase },
]

/** So do most lines: they need not be searched for a letter. */
function opensWithCapital({ text }: Line): boolean {
  const code = text.charCodeAt(0)
  return isUpperCode(code) && isLetter(code)
}

const EXTENSION = /\.(?:jpe?g|png|gif|webp|bmp|svg|heic|mp4|mov|avi|mp3|pdf|docx?|xlsx?|pptx?|rar|zip)$/i
const DEVICE =
  /^(?:screen ?shot|ảnh chụp màn hình|img|dsc[fn]?|pxl|untitled|image|photo|viber[ _]image|zalo|received|fb[ _]img|mvimg|anh|hinh)(?!\p{L})/iu
const DEVICE_WORDS: ReadonlySet<string> = new Set(['at', 'am', 'pm', 'lúc', 'sa', 'ch', 'copy', ''])

// `IMG_2041.JPG`, `Screenshot 2024 05 19 at 10 34 01`, `20230618_101530`
function isFileName(text: string): boolean {
  if (text.length > 160) return false
  if (EXTENSION.test(text) && (!/[.!?…] /.test(text) || !text.includes(' '))) return true
  if (/^\d{6,8}[_-]\d{3,9}(?:[ _-]\S{1,6})?$/.test(text)) return true
  const device = DEVICE.exec(text)?.[0]
  if (device === undefined) return false
  const rest = text.slice(device.length).split(/[ _.:()-]/)
  return (
    rest.some((word) => word !== '') &&
    rest.every((word) => /^\d+$/.test(word) || DEVICE_WORDS.has(word.toLowerCase()))
  )
}

// `z4437570632336d5616f9d20… aewi`: the name that a messenger gave to a picture
function isImageHash(text: string): boolean {
  if (text.length > 120) return false
  if (!/^[0-9a-z]{16}/i.test(text)) return false
  const [first, ...rest] = text.split(/[ _-]+/)
  if (first === undefined || !/^[0-9a-z]+$/i.test(first)) return false
  const digits = first.replace(/\D/g, '').length
  return digits >= 5 && rest.length <= 4 && rest.every((word) => /^[0-9a-z.]{1,12}$/i.test(word))
}

// `Sông Con, hồi 17 giờ 30 phút, ngày 30 tháng 9 năm 2025`: where and when a document was signed
const PLACE_AND_DAY =
  /^\p{Lu}[^,|\d]{1,40}, (?:hồi \d{1,2} giờ(?: \d{1,2}(?: phút)?)?, )?ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u
// A page prints the year or the time.
const DAY_ALONE = /^(?:thứ |chủ nhật)[^\d]*\d{1,2}[/.-]\d{1,2} ?:?$/iu
const DAY_OF_WEEK = /^(?:(?:sáng|chiều|tối) )?(?:thứ |chủ nhật)[^|:]*$/iu
const HOUR_AND_DAY = /^thời gian ?: .*ngày \d/iu

/** `Thứ Ba, 21/8`, `Thứ Ba, ngày 21/8/2018` before what is done on it, `Thời gian: 8 giờ, ngày 12/6/2024`. */
function isOfProgram({ line: { text }, inBody, next }: LineView): boolean {
  if (DAY_ALONE.test(text) || HOUR_AND_DAY.test(text)) return true
  return inBody && next?.stopped === true && DAY_OF_WEEK.test(text)
}

// `Chủ nhật - 18/06/2023 22:07 22.741 0`, `Cập nhật lúc: 14:30 | 20/11/2024`, `Lê An - 18/06/2023`, `2 giờ trước`
function isDateLine(view: LineView): boolean {
  const { line, words, inBody, debris } = view
  const { text } = line
  if (text.length > 160 || text.endsWith('.') || view.document || isOfProgram(view)) return false
  const labels = phrasesFor(debris, 'metadata', 'words')
  if (/[\d:]/.test(text) && isTiled(words, labels)) return true
  const moment = /\d/.test(text) ? readMoment(text) : null
  if (moment === null) return false
  const rest = `${text.slice(0, moment.start)} | ${text.slice(moment.end)}`.replace(
    /\(?(?:GMT|UTC) ?[+-] ?\d+(?::\d+)?\)?/i,
    ' ',
  )
  const others = wordsOf(rest).filter(isWord)
  if (others.length === 0 || isTiled(others, labels)) return true
  // `14/10/2023 | Tin nhà trường`
  const filed = !inBody && moment.start === 0 && /^ *\|/.test(text.slice(moment.end)) && others.length <= 4
  if (filed && !line.stopped) return true
  if (!moment.timed)
    return rest
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .every(
        (part) =>
          isTiled(wordsOf(part).filter(isWord), labels) ||
          readSignature(withoutEdges(part, '-–—, ', '-–—, '), debris) !== null,
      )
  return (
    others.length <= 4 + (others.some((word) => labels.has(word)) ? 3 : 0) &&
    text.length <= 100 &&
    !line.stopped
  )
}

// `Trang chủ > Tin tức > Thời sự`, `Thời sự`, above the text
function isSectionLine({ words, inBody, document, debris, line }: LineView): boolean {
  if (document || isDocumentType(line, debris)) return false
  return !inBody && !line.stopped && isTiled(words, phrasesFor(debris, 'metadata', 'section'))
}

function isLabelledByline({ line, key, debris }: LineView): boolean {
  const length = startLength(key, debris, 'byline')
  if (length === 0 || line.text.length > 120) return false
  if (readSignature(line.text.slice(labelLength(line.text, debris)), debris) !== null) return true
  // `Phóng viên: Thưa ông, vì sao?` is an interview
  return key[length - 1] === ':' && !line.stopped
}

function isAfterImage({ line, previous, afterText }: LineView): boolean {
  if (!afterText || previous === null || line.long || !/^(?:file-name|image-hash)$/.test(previous.mark.by))
    return false
  return !line.afterBlank || (!line.stopped && line.text.length <= 200)
}

// the picture's title and its caption often say the same
function isTwice({ line, previous, next, inBody }: LineView): boolean {
  if (line.text.length > 300 || line.long) return false
  if (
    previous !== null &&
    previous.mark.kind === 'caption' &&
    previous.mark.by === 'twice' &&
    previous.line.text === line.text
  )
    return true
  return inBody && next !== null && next.text === line.text && next.end - next.start === line.end - line.start
}

const CREDIT = /(?:^|[.!?”")] )(?:Ảnh|Nguồn ảnh|Video|Clip|Đồ họa|Nguồn|Photo) ?: ?[^.:;?!]{1,60}\.?$/u

// `Quang cảnh buổi lễ. Ảnh: Lê An`, `Cầu mới (Ảnh: TTXVN)`
function isCredited({ line, afterText }: LineView): boolean {
  if (line.long || !afterText) return false
  const end = line.text.slice(-90)
  if (!end.includes(':')) return false
  if (/(?:tin|bài)(?:,| và| ?-)? ?ảnh ?:/iu.test(end)) return false
  return (
    CREDIT.test(end) || /[([](?:ảnh|nguồn ảnh|video|clip|nguồn|photo) ?: ?[^:;?!]{1,60}[)\]]\.?$/iu.test(end)
  )
}

function isCaptionPhrase({ line, key, debris, inBody }: LineView): boolean {
  if (!inBody || line.text.length > 220) return false
  if (startLength(key, debris, 'caption') > 0 && (!line.stopped || line.text.length <= 140)) return true
  if (line.stopped) return false
  return (
    endsWithPhrase(key, phrasesFor(debris, 'caption', 'end')) ||
    containsPhrase(key, phrasesFor(debris, 'caption', 'contains'))
  )
}
