import { failure } from './failure.js'

/** Elements that begin and end a line of text. */
const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD'])

interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<DomNode>
}

/**
 * Loads the reader of web pages: @mozilla/readability finds the article, linkedom gives it a document to look in.
 * Both are optional peers, loaded only here.
 *
 * @returns a function from a page to its article as plain text: the title, then one paragraph a line
 * @throws with exit code 2 where the two packages are not installed
 */
export async function loadHtmlReader(): Promise<(html: string) => string> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]).catch((error: Error) => {
    throw failure(
      `reading HTML needs two packages that are not installed (${error.message.split('\n')[0]})`,
      {
        hint: 'npm install @mozilla/readability linkedom',
      },
    )
  })
  return (html) => {
    // linkedom wants a whole document; a fragment would have no body to read.
    const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
    const { document } = parseHTML(whole)
    const article = new Readability(document).parse()
    if (!article?.content) return linesOf(parseHTML(whole).document.body as unknown as DomNode)
    const body = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body
    const text = linesOf(body as unknown as DomNode)
    const title = (article.title ?? '').trim()
    return title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`
  }
}

/** The text of a tree, one line a block element; white space as a browser shows it. */
function linesOf(root: DomNode): string {
  const lines: string[] = []
  let line = ''
  const close = (): void => {
    const shown = line.replace(/[ \t\n\r\f]+/g, ' ').trim()
    if (shown !== '') lines.push(shown)
    line = ''
  }
  // A stack of its own: a page may nest deeper than the call stack goes.
  const stack: { readonly node: DomNode; readonly leaving: boolean }[] = [{ node: root, leaving: false }]
  while (stack.length > 0) {
    const { node, leaving } = stack.pop()!
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === 3) line += node.nodeValue ?? ''
    if (node.nodeType !== 1 || SILENT.has(name)) continue
    const block = BLOCKS.has(name)
    if (block) close()
    if (leaving) continue
    if (block) stack.push({ node, leaving: true })
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, leaving: false })
  }
  close()
  return lines.join('\n')
}
