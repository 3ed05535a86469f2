/**
 * Five-fold cross-validation of the sentence splitter on the annotated training articles, at several thresholds.
 * `npx tsx scripts/train-sentences/folds.ts [--errors]`; reads ../shared, writes nothing.
 */
import { type GoldDocument, readGold } from '../../bench/accuracy/gold.js'
import { ratesOf, scoreSentences } from '../../bench/accuracy/sentences.js'
import { type SentenceKnowledge, splitSentences } from '../../src/sentences/sentences.js'
import { readStructure } from '../../src/structure/structure.js'
import { knowledgeOf, learnSituations, learnWords } from './learn.js'
import { readTrainingSet } from '../train-entities/training-set.js'
import { readRawArticles } from './raw.js'

const FOLDS = 5
const SHIFTS = [-0.6, -0.3, 0, 0.3, 0.6]

const gold = readGold('train')
const more = process.argv.includes('--more') ? readTrainingSet() : []
const articles = readRawArticles()
const words = learnWords(articles)
const totals = SHIFTS.map(() => ({ found: 0, missed: 0, wrong: 0 }))
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learnSituations(
    words,
    [...gold.filter((_, index) => index % FOLDS !== fold), ...more],
    articles,
  )
  const held = gold.filter((_, index) => index % FOLDS === fold)
  SHIFTS.forEach((shift, at) => {
    for (const document of held) add(totals[at]!, document, shifted(knowledgeOf(model), shift))
  })
  if (process.argv.includes('--errors'))
    for (const document of held) printErrors(document, knowledgeOf(model))
}
for (const [at, shift] of SHIFTS.entries())
  console.log('threshold lowered by', shift, totals[at], ratesOf(totals[at]!))

function shifted(knowledge: SentenceKnowledge, shift: number): SentenceKnowledge {
  const { soft } = knowledge
  if (soft === null) return knowledge
  return {
    ...knowledge,
    soft: { ...soft, scoreGap: (text, atoms, gap) => soft.scoreGap(text, atoms, gap) + shift },
  }
}

function add(
  total: { found: number; missed: number; wrong: number },
  { text, sentenceEnds }: GoldDocument,
  knowledge: SentenceKnowledge,
): void {
  const score = scoreSentences(sentenceEnds, splitSentences(text, readStructure(text).blocks, knowledge))
  total.found += score.found
  total.missed += score.missed
  total.wrong += score.wrong
}

/** Every wrong and missed end of a document, in context. */
function printErrors({ id, text, sentenceEnds }: GoldDocument, knowledge: SentenceKnowledge): void {
  const ends = new Set(splitSentences(text, readStructure(text).blocks, knowledge).map(({ end }) => end))
  const right = new Set(sentenceEnds)
  for (const at of new Set([...ends, ...right])) {
    if (ends.has(at) === right.has(at)) continue
    const context = `${text.slice(Math.max(0, at - 100), at)}‖${text.slice(at, at + 80)}`
    console.log(right.has(at) ? 'missed' : 'wrong ', id, context.replaceAll('\n', '⏎'))
  }
}
