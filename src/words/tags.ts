import type { Upos } from '../article.js'

/** Labels of the tagger, in the order of its weights. */
export const LABELS: readonly Upos[] = [
  'NOUN',
  'VERB',
  'PUNCT',
  'ADV',
  'ADJ',
  'ADP',
  'PROPN',
  'PRON',
  'NUM',
  'SCONJ',
  'AUX',
  'DET',
  'CCONJ',
  'PART',
  'X',
  'SYM',
  'INTJ',
]

/** The treebank's finer tag that a label has unless the word says otherwise. docs/tags.md explains all. */
export const USUAL_FINE: Readonly<Record<Upos, string>> = {
  NOUN: 'N',
  VERB: 'V',
  PUNCT: 'PUNCT',
  ADV: 'Adv',
  ADJ: 'Adj',
  ADP: 'Pre',
  PROPN: 'NNP',
  PRON: 'Pro',
  NUM: 'Num',
  SCONJ: 'SC',
  AUX: 'AUX',
  DET: 'Det',
  CCONJ: 'CC',
  PART: 'Prt',
  X: 'X',
  SYM: 'SYM',
  INTJ: 'I',
}

/** Finer kinds of nouns, which are a property of the word: classifiers, units, short forms, borrowed words. */
export const NOUN_KINDS: readonly string[] = ['N', 'Nc', 'Nu', 'Ny', 'Nb']

export const label = (upos: Upos): number => LABELS.indexOf(upos)
