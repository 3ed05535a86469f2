import type { AnnotatedDocument, DocumentId } from '../output/document.js'
import type { Format, OutputFile, Row } from '../output/format.js'

/** Documents of one batch as a format writes them. */
export interface Rendered {
  /** For a stream format: its documents as UTF-8, joined by the format's `between`. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly files: readonly { readonly id: DocumentId; readonly files: readonly OutputFile[] }[]
  readonly rows: readonly Row[]
}

export interface Renderer {
  readonly add: (document: AnnotatedDocument, idJson: string) => void
  /** Puts a document that could not be read in its place, where the format has a way to. */
  readonly addError: (id: DocumentId, error: string, idJson: string) => void
  readonly finish: () => Rendered
}

/** Renders the documents of one batch. */
export function createRenderer(format: Format): Renderer {
  const parts: string[] = []
  const files: { id: DocumentId; files: readonly OutputFile[] }[] = []
  const rows: Row[] = []
  return {
    add: (document, idJson) => {
      if (format.shape === 'stream') parts.push(format.render(document, idJson))
      else if (format.shape === 'files') files.push({ id: document.id, files: format.files(document) })
      else for (const row of format.rows(document)) rows.push(row)
    },
    addError: (id, error, idJson) => {
      if (format.shape === 'stream' && format.renderError) parts.push(format.renderError(id, error, idJson))
    },
    finish: () => {
      const between = format.shape === 'stream' ? format.between : ''
      return { bytes: new TextEncoder().encode(parts.join(between)), files, rows }
    },
  }
}
