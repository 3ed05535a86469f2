export {
  type Annotation,
  annotationOf,
  articleOf,
  type LabeledSpan,
  type OfficialRecord,
} from './annotation.js'
export { ARTICLE_SCHEMA, DOCUMENT_SCHEMA } from './article-schema.js'
export { type BioOptions, toBio } from './bio.js'
export { BRAT_CONFIGURATION, toBrat } from './brat.js'
export { codePointOffsets, codeUnitOffsets } from './code-points.js'
export { toConllu } from './conllu.js'
export { csvHeader, csvRows } from './csv.js'
export { toDoccano } from './doccano.js'
export { type AnnotatedDocument, type DocumentId, toErrorLine, toJsonLine } from './document.js'
export type {
  Cell,
  Column,
  FilesFormat,
  Format,
  OffsetUnit,
  OutputFile,
  Row,
  StreamFormat,
  TableFormat,
} from './format.js'
export { createFormat, FORMAT_NAMES, type FormatOptions } from './formats.js'
export { toHtml } from './html.js'
export { toInception } from './inception.js'
export { toLabelStudio } from './label-studio.js'
export { createOfficialsRegister, type OfficialsRegister, type RegisterRow } from './officials-register.js'
export { parquetColumns } from './parquet.js'
export { fromBio } from './readers/bio.js'
export { fromBrat } from './readers/brat.js'
export { fromDoccano } from './readers/doccano.js'
export { fromLabelStudio } from './readers/label-studio.js'
export { fromJsonLine, fromStandoff } from './readers/standoff.js'
export { registerToCsv, registerToHtml, registerToJson } from './register-formats.js'
export { type Relation, relationsOf } from './relations.js'
export { toSpacy } from './spacy.js'
export { TABLE_COLUMNS, type TableName, tableRows } from './tables.js'
export type { TagScheme } from './tokens.js'
