export { type Counts, countMatches, type LabeledSpan, SCHEMES, type Scheme } from './matching.js'
export { addCounts, type SchemeScores, type Score, score, scoreSets } from './scores.js'
