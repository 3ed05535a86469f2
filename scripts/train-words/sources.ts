/** Everything the training reads, from the folder beside the repository. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldTokens, goldTokens } from './gold-tokens.js'
import {
  emptySyllables,
  readNews,
  type SyllableSequence,
  type Syllables,
  syllableSequence,
} from './raw-text.js'
import { type GoldSentence, readSegmented, readTreebank } from './treebank.js'

/** Parts that data is held out by; neighbouring sentences come from one article, so twenty stay together. */
export const FOLDS = 10
const BLOCK = 20

export interface Sources {
  readonly train: readonly GoldTokens[]
  readonly dev: readonly GoldTokens[]
  readonly segmented: readonly GoldTokens[]
  /** Raw texts: the news, and the articles of the entity gold without their annotation. */
  readonly raw: readonly string[]
  readonly sequence: SyllableSequence
  readonly syllables: Syllables
  readonly listed: readonly string[]
}

export function readSources(shared: string): Sources {
  const data = join(shared, 'data')
  const articles = join(shared, 'gold', 'train')
  const raw = [
    ...readNews(join(data, 'news', 'articles.jsonl')),
    ...readdirSync(articles)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFileSync(join(articles, file), 'utf8').normalize('NFC')),
  ]
  const syllables = emptySyllables()
  return {
    train: folded(readTreebank(join(data, 'vtb', 'train.conllu'))),
    dev: folded(readTreebank(join(data, 'vtb', 'dev.conllu'))),
    segmented: folded(readSegmented(join(data, 'segmentation', 'train_gold.txt'))),
    raw,
    sequence: syllableSequence(raw, syllables),
    syllables,
    listed: readFileSync(join(data, 'words', 'vnvocab.txt'), 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^\p{L}+(?: \p{L}+)+$/u.test(line)),
  }
}

/** The treebank's test part: read by evaluations only. */
export function readTest(shared: string): GoldTokens[] {
  return readTreebank(join(shared, 'data', 'vtb', 'test.conllu')).map((words) => goldTokens(words, -1))
}

function folded(sentences: readonly GoldSentence[]): GoldTokens[] {
  return sentences.map((words, i) => goldTokens(words, Math.floor(i / BLOCK) % FOLDS))
}
