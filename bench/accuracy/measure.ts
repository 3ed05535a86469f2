import type { Analyzer } from '../../src/analyze.js'
import type { Article } from '../../src/article.js'
import { scoreAbbreviations } from './abbreviations.js'
import { scoreEntities } from './entities.js'
import type { GoldDocument } from './gold.js'
import { scoreOfficials } from './officials.js'
import { addCounts, type Counts, NO_COUNTS } from './score.js'
import { scoreSentences } from './sentences.js'

/** A document as annotated and as read. */
export interface Reading {
  readonly gold: GoldDocument
  readonly article: Article
}

export function read(documents: readonly GoldDocument[], analyze: Analyzer): readonly Reading[] {
  return documents.map((gold) => ({ gold, article: analyze(gold.text) }))
}

/** Every figure that the project is measured by, each summed over all documents. */
export function measure(readings: readonly Reading[]): ReadonlyMap<string, Counts> {
  const figures = new Map<string, Counts>()
  const add = (name: string, counts: Counts) =>
    figures.set(name, addCounts(figures.get(name) ?? NO_COUNTS, counts))
  for (const { gold, article } of readings) {
    for (const [type, { gold: wanted, predicted, right }] of Object.entries(
      scoreEntities(gold.entities, article.entities),
    )) {
      add(type === 'ALL' ? 'all entities' : type, { gold: wanted, predicted, correct: right })
    }
    const { found, missed, wrong } = scoreSentences(gold.sentenceEnds, article.sentences)
    add('sentence ends', { gold: found + missed, predicted: found + wrong, correct: found })
    const { names, posts, ranks } = scoreOfficials([gold.officials], [article.officials])
    add('official names', names)
    add('official posts', posts)
    add('official ranks', ranks)
    add('abbreviations', scoreAbbreviations(gold.abbreviations, article.abbreviations))
  }
  return figures
}
