import type { AnnotatedDocument, DocumentId } from './document.js'

/** What an offset counts: JavaScript's UTF-16 code units, or the code points that Python counts. */
export type OffsetUnit = 'utf-16' | 'code-point'

/** Documents one after another in one text: JSON lines, CoNLL-U, an HTML page. */
export interface StreamFormat {
  readonly shape: 'stream'
  readonly name: string
  readonly offsets: OffsetUnit
  /** Stands before the first document, between two, and after the last. */
  readonly open: string
  readonly between: string
  readonly close: string
  /** One document as text. */
  readonly render: (document: AnnotatedDocument, idJson: string) => string
  /** What stands in place of a document that could not be read; without it the document is left out. */
  readonly renderError?: (id: DocumentId, error: string, idJson: string) => string
}

/** A few files a document, in a folder: brat, UIMA CAS. */
export interface FilesFormat {
  readonly shape: 'files'
  readonly name: string
  readonly offsets: OffsetUnit
  /** The files of one document. */
  readonly files: (document: AnnotatedDocument) => readonly OutputFile[]
  /** Written once for the whole folder. */
  readonly folderFiles: readonly { readonly name: string; readonly content: string }[]
}

/** One of the files that a format makes of a document. */
export interface OutputFile {
  /** With the dot: `.ann`. */
  readonly extension: string
  readonly content: string
}

/** Rows of a table that is written in a binary file format: Parquet. */
export interface TableFormat {
  readonly shape: 'table'
  readonly name: string
  readonly offsets: OffsetUnit
  readonly columns: readonly Column[]
  /** The rows that one document adds. */
  readonly rows: (document: AnnotatedDocument) => readonly Row[]
}

/** What a table holds in one place. */
export type Cell = string | number | null
/** One row of a table, by column. */
export type Row = Readonly<Record<string, Cell>>

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly type: 'STRING' | 'INT32'
}

/** A format: one text, several files a document, or a table. */
export type Format = StreamFormat | FilesFormat | TableFormat
