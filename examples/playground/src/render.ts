import type { Article, Span } from 'vanban'
import { type Language, say, type Word } from './words.js'

/** An element with text and children; text is never taken for markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The text with its entities nested and colored, block by block. */
export function renderArticle(article: Article, language: Language): DocumentFragment {
  const page = document.createDocumentFragment()
  for (const block of article.blocks) {
    const paragraph = element('p', { class: `block ${block.kind}`, title: block.kind })
    paragraph.append(...renderRange(article, block, language))
    page.append(paragraph)
  }
  return page
}

function renderRange(article: Article, range: Span, language: Language): Node[] {
  const entities = article.entities.filter((entity) => range.start <= entity.start && entity.end <= range.end)
  const expansions = article.abbreviations
    .flatMap(({ long, mentions }) => mentions.map((mention) => ({ ...mention, long })))
    .filter(({ start, end }) => range.start <= start && end <= range.end)
    .sort((a, b) => a.start - b.start)
  let next = 0

  const plain = (start: number, end: number): Node[] => {
    const nodes: Node[] = []
    let at = start
    for (const { start: from, end: to, long } of expansions) {
      if (from < at || to > end) continue
      nodes.push(document.createTextNode(article.text.slice(at, from)))
      nodes.push(element('abbr', { title: long }, article.text.slice(from, to)))
      at = to
    }
    nodes.push(document.createTextNode(article.text.slice(at, end)))
    return nodes
  }

  const within = (start: number, end: number): Node[] => {
    const nodes: Node[] = []
    let at = start
    while (next < entities.length && entities[next]!.end <= end) {
      const entity = entities[next++]!
      nodes.push(...plain(at, entity.start))
      const attributes = {
        class: entity.type,
        title: `${say(entity.type as Word, language)} · ${entity.by}`,
        'data-start': String(entity.start),
        'data-end': String(entity.end),
      }
      nodes.push(element('mark', attributes, ...within(entity.start, entity.end)))
      at = entity.end
    }
    nodes.push(...plain(at, end))
    return nodes
  }
  return within(range.start, range.end)
}

/** Cards of officials; `onShow` gets the mentions of the one that was chosen, or none. */
export function renderOfficials(
  article: Article,
  language: Language,
  onShow: (mentions: readonly Span[]) => void,
): readonly HTMLElement[] {
  return article.officials.map(({ name, ranks, posts, mentions }) => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': 'false' },
      `${say('show', language)}: ${mentions.length} ${say('mentions', language)}`,
    )
    button.addEventListener('click', () => {
      const pressed = button.getAttribute('aria-pressed') === 'true'
      for (const other of document.querySelectorAll('#officials button'))
        other.setAttribute('aria-pressed', 'false')
      button.setAttribute('aria-pressed', String(!pressed))
      onShow(pressed ? [] : mentions)
    })
    const held = posts.map(({ role, organization, status, since }) => {
      const remark = [say(status as Word, language), since].filter(Boolean).join(' ')
      return element(
        'li',
        {},
        element('b', {}, role),
        organization ? ` · ${organization}` : '',
        remark ? ` (${remark})` : '',
      )
    })
    return element(
      'li',
      { class: 'card' },
      element('h4', {}, [...ranks, name].join(' ')),
      element('ul', {}, ...held),
      button,
    )
  })
}

/** Lights up the marks that a list of spans touches. */
export function lightUp(spans: readonly Span[]): void {
  let first: Element | null = null
  for (const mark of document.querySelectorAll<HTMLElement>('#article mark')) {
    const start = Number(mark.dataset.start)
    const end = Number(mark.dataset.end)
    const lit = spans.some((span) => span.start < end && start < span.end)
    mark.classList.toggle('lit', lit)
    if (lit) first ??= mark
  }
  first?.scrollIntoView({ block: 'center', behavior: 'smooth' })
}

/** Dates in the order of the calendar; what has no day yet stands where its first day would. */
export function renderDates(article: Article): readonly HTMLElement[] {
  const dates = new Map<string, string>()
  for (const { value, text } of article.entities)
    if (value?.kind === 'date' && !dates.has(value.iso)) dates.set(value.iso, text)
  return [...dates]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso, text]) => element('li', {}, element('time', {}, iso), ` ${text}`))
}
