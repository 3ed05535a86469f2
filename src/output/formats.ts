import type { EntityType } from '../article.js'
import { toBio } from './bio.js'
import { BRAT_CONFIGURATION, toBrat } from './brat.js'
import { toConllu } from './conllu.js'
import { csvHeader, csvRows } from './csv.js'
import { toDoccano } from './doccano.js'
import { toErrorLine, toJsonLine } from './document.js'
import type { FilesFormat, Format, StreamFormat, TableFormat } from './format.js'
import { HTML_CLOSING, htmlOpening, toHtmlSection } from './html.js'
import { toInception } from './inception.js'
import { toLabelStudio } from './label-studio.js'
import { toSpacy } from './spacy.js'
import { TABLE_COLUMNS, type TableName, tableRows } from './tables.js'
import type { TagScheme } from './tokens.js'

/** What can be chosen about a format; each format takes what concerns it. */
export interface FormatOptions {
  /** `csv` and `parquet`: which table. `entities` unless told. */
  readonly table?: TableName
  /** `bio`: how tags are written. `bio` unless told. */
  readonly scheme?: TagScheme
  /** `bio`: only entities of this type; without it the outermost of all types. */
  readonly type?: EntityType
  /** `html`: title of the page. */
  readonly title?: string
}

const ENTITY_TYPES: readonly EntityType[] = [
  'PERSON',
  'TITLE',
  'ORGANIZATION',
  'LOCATION',
  'DATE',
  'LAW',
  'EVENT',
]

const MAKERS: Readonly<Record<string, (options: FormatOptions) => Format>> = {
  jsonl: () => ({
    ...stream('jsonl', 'utf-16', (document, idJson) => `${toJsonLine(document, idJson)}\n`),
    renderError: (id, error, idJson) => `${toErrorLine(id, error, idJson)}\n`,
  }),
  conllu: () => stream('conllu', 'code-point', toConllu),
  bio: (options) => stream('bio', 'code-point', (document) => toBio(document, options)),
  brat: () => files('brat', 'code-point', toBrat, [{ name: 'annotation.conf', content: BRAT_CONFIGURATION }]),
  doccano: () => stream('doccano', 'code-point', (document) => `${toDoccano(document)}\n`),
  'label-studio': () => ({
    ...stream('label-studio', 'code-point', toLabelStudio),
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
  }),
  spacy: () => stream('spacy', 'code-point', (document) => `${toSpacy(document)}\n`),
  inception: () => files('inception', 'utf-16', toInception, []),
  csv: ({ table = 'entities' }) => ({
    ...stream('csv', 'code-point', (document) => csvRows(TABLE_COLUMNS[table], tableRows(document, table))),
    open: csvHeader(TABLE_COLUMNS[table]),
  }),
  parquet: ({ table = 'entities' }): TableFormat => ({
    shape: 'table',
    name: 'parquet',
    offsets: 'code-point',
    columns: TABLE_COLUMNS[table],
    rows: (document) => tableRows(document, table),
  }),
  html: ({ title = 'vanban' }) => ({
    ...stream('html', 'utf-16', toHtmlSection),
    open: htmlOpening(title),
    close: HTML_CLOSING,
  }),
}

/** Names for {@link createFormat} and for `vanban annotate --to`. */
export const FORMAT_NAMES: readonly string[] = Object.keys(MAKERS)

/**
 * The output format of a name.
 *
 * @param name one of {@link FORMAT_NAMES}
 * @throws RangeError where there is no such format, or an option has no such value
 * @example
 * const format = createFormat('conllu')
 */
export function createFormat(name: string, options: FormatOptions = {}): Format {
  const maker = Object.hasOwn(MAKERS, name) ? MAKERS[name] : undefined
  if (maker === undefined)
    throw new RangeError(`--to ${name}: no such format; use one of ${FORMAT_NAMES.join(', ')}`)
  expectOneOf('--table', options.table, ['entities', 'officials'])
  expectOneOf('--scheme', options.scheme, ['bio', 'bioes'])
  expectOneOf('--type', options.type, ENTITY_TYPES)
  return maker(options)
}

function expectOneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new RangeError(`${option} ${value}: expected one of ${allowed.join(', ')}`)
  }
}

function stream(name: string, offsets: Format['offsets'], render: StreamFormat['render']): StreamFormat {
  return { shape: 'stream', name, offsets, open: '', between: '', close: '', render }
}

function files(
  name: string,
  offsets: Format['offsets'],
  render: FilesFormat['files'],
  folderFiles: FilesFormat['folderFiles'],
): FilesFormat {
  return { shape: 'files', name, offsets, files: render, folderFiles }
}
