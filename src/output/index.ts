export { codePointOffsets, codeUnitOffsets } from './code-points.js'
export { type AnnotatedDocument, type DocumentId, toErrorLine, toJsonLine } from './document.js'
export type { Cell, Column, FilesFormat, Format, OffsetUnit, OutputFile, Row, StreamFormat, TableFormat } from './format.js'
export { createFormat, FORMAT_NAMES } from './formats.js'
