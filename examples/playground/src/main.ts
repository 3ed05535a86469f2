import type { Article } from 'vanban'
import { toHtml, toJsonLine } from 'vanban/output'
import meeting from '../../articles/hoi-nghi-an-ninh.txt?raw'
import newsroom from '../../dictionary/newsroom.json?raw'
import { textOfFile } from './files.js'
import { element, lightUp, renderArticle, renderDates, renderOfficials } from './render.js'
import { type Language, say, translate, type Word } from './words.js'
import ReadingWorker from './worker.ts?worker&inline'

const TYPES = ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'LAW', 'EVENT'] as const
const EXAMPLES: Readonly<Record<string, string>> = {
  'Hội nghị an ninh': meeting,
  'Một câu':
    'Trung tướng Lò Văn Sỏi, Thứ trưởng Bộ Công an, đến thăm UBND tỉnh Nghệ An ngày 3/2/2024. Ông Sỏi khen CAND tỉnh.',
}

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const textBox = find<HTMLTextAreaElement>('text')
const dictionaryBox = find<HTMLTextAreaElement>('dictionary')
const status = find('status')
const worker = new ReadingWorker()

let language: Language = navigator.language.startsWith('vi') ? 'vi' : 'en'
let asked = 0
let article: Article | null = null

function read(): void {
  status.textContent = say('reading', language)
  worker.postMessage({ id: ++asked, text: textBox.value, dictionary: dictionaryBox.value })
}

worker.onmessage = ({
  data,
}: MessageEvent<{ id: number; article?: Article; error?: string; milliseconds?: number }>) => {
  // An answer to an older text is of no use any more.
  if (data.id !== asked) return
  find('dictionary-error').textContent = data.error ?? ''
  if (data.article === undefined) {
    status.textContent = data.error ?? ''
    return
  }
  article = data.article
  status.textContent = `${Math.round(data.milliseconds ?? 0)} ms`
  show(article)
}

function show(article: Article): void {
  find('parts').replaceChildren(
    ...(['headline', 'published', 'byline', 'source'] as const).flatMap((part) => {
      const value = article[part]
      return value === null ? [] : [element('dt', {}, say(part, language)), element('dd', {}, value.value)]
    }),
  )
  find('article').replaceChildren(renderArticle(article, language))
  fill('officials', renderOfficials(article, language, lightUp))
  fill('dates', renderDates(article))
  fill(
    'abbreviations',
    article.abbreviations.flatMap(({ short, long, from }) => [
      element('dt', {}, element('abbr', { title: long }, short)),
      element('dd', {}, `${long} (${say(from === 'article' ? 'inArticle' : 'inDictionary', language)})`),
    ]),
  )
}

function fill(id: string, items: readonly HTMLElement[]): void {
  const list = find(id)
  const none =
    list.tagName === 'DL'
      ? [element('dt', {}, '–'), element('dd', {}, say('nobody', language))]
      : [element('li', {}, say('nobody', language))]
  list.replaceChildren(...(items.length > 0 ? items : none))
}

function csvOf(article: Article): string {
  const cell = (value: string | number | null) => `"${String(value ?? '').replaceAll('"', '""')}"`
  const rows = article.entities.map(({ type, start, end, text, by }) =>
    [type, start, end, text, by].map(cell).join(','),
  )
  return ['type,start,end,text,by', ...rows].join('\r\n')
}

const COPIES: Readonly<Record<string, (article: Article) => string>> = {
  JSON: (article) => toJsonLine({ id: 'article', article }),
  CSV: csvOf,
  HTML: (article) => toHtml([{ id: 'article', article }]),
}

function build(): void {
  find('examples').replaceChildren(
    ...Object.keys(EXAMPLES).map((name) => element('option', { value: name }, name)),
  )
  find('legend').replaceChildren(
    ...TYPES.map((type) => element('li', {}, element('mark', { class: type }, say(type as Word, language)))),
  )
  find('copy').replaceChildren(
    ...Object.entries(COPIES).map(([name, write]) => {
      const button = element('button', { type: 'button' }, name)
      button.addEventListener('click', async () => {
        if (article === null) return
        await navigator.clipboard.writeText(write(article))
        status.textContent = say('copied', language)
      })
      return button
    }),
  )
}

function speak(chosen: Language): void {
  language = chosen
  translate(document, language)
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language))
  }
  const chosenExample = find<HTMLSelectElement>('examples').value
  build()
  if (chosenExample) find<HTMLSelectElement>('examples').value = chosenExample
  if (article !== null) show(article)
}

for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
  button.addEventListener('click', () => speak(button.dataset.language as Language))
}
find('read').addEventListener('click', read)
textBox.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
})
find('examples').addEventListener('change', () => {
  textBox.value = EXAMPLES[find<HTMLSelectElement>('examples').value] ?? ''
  read()
})

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return
  try {
    textBox.value = await textOfFile(file)
    read()
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error)
  }
}
find<HTMLInputElement>('file').addEventListener('change', (event) =>
  take((event.target as HTMLInputElement).files?.[0]),
)
document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  event.preventDefault()
  void take(event.dataTransfer?.files[0])
})

speak(language)
textBox.value = meeting
dictionaryBox.placeholder = newsroom
read()
