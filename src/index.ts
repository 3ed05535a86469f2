export { type Analyzer, type AnalyzerOptions, analyze, createAnalyzer } from './analyze.js'
export type * from './article.js'
