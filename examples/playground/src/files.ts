/** Text of a file that was dropped or chosen. */
export async function textOfFile(file: File): Promise<string> {
  if (file.name.endsWith('.docx')) return textOfDocx(await file.arrayBuffer())
  const text = await file.text()
  return /\.html?$/.test(file.name) ? textOfHtml(text) : text
}

const LINES = 'p, h1, h2, h3, h4, h5, h6, li, figcaption, blockquote, td, div'

/** The text of a page, a line a block of it. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('script, style, nav, template, noscript')) element.remove()
  for (const element of page.querySelectorAll('br')) element.replaceWith('\n')
  for (const element of page.querySelectorAll(LINES)) element.append('\n')
  return (page.body.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A .docx is a zip with the text in word/document.xml; browsers can inflate it themselves. */
async function textOfDocx(buffer: ArrayBuffer): Promise<string> {
  const view = new DataView(buffer)
  for (let at = buffer.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    let entry = view.getUint32(at + 16, true)
    for (let left = view.getUint16(at + 10, true); left > 0; left--) {
      const nameLength = view.getUint16(entry + 28, true)
      const name = new TextDecoder().decode(new Uint8Array(buffer, entry + 46, nameLength))
      if (name === 'word/document.xml') return textOfWordXml(await inflate(buffer, view, entry))
      entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
    }
    break
  }
  throw new Error('no word/document.xml in this .docx')
}

async function inflate(buffer: ArrayBuffer, view: DataView, entry: number): Promise<string> {
  const local = view.getUint32(entry + 42, true)
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const bytes = new Uint8Array(buffer, begin, view.getUint32(entry + 20, true))
  if (view.getUint16(entry + 10, true) === 0) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}

function textOfWordXml(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  return [...document.getElementsByTagName('w:p')]
    .map((paragraph) => [...paragraph.getElementsByTagName('w:t')].map((run) => run.textContent).join(''))
    .join('\n')
}
