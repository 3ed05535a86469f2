import type { Upos } from '../article.js'

/** The treebank's tags after canonicalisation, with the universal tag of each. docs/tags.md explains them. */
export const TAGS: readonly { readonly xpos: string; readonly upos: Upos }[] = [
  { xpos: 'N', upos: 'NOUN' },
  { xpos: 'Nc', upos: 'NOUN' },
  { xpos: 'Nu', upos: 'NOUN' },
  { xpos: 'Ny', upos: 'NOUN' },
  { xpos: 'Nb', upos: 'NOUN' },
  { xpos: 'NNP', upos: 'PROPN' },
  { xpos: 'V', upos: 'VERB' },
  { xpos: 'Adj', upos: 'ADJ' },
  { xpos: 'Adv', upos: 'ADV' },
  { xpos: 'AUX', upos: 'AUX' },
  { xpos: 'Pro', upos: 'PRON' },
  { xpos: 'Det', upos: 'DET' },
  { xpos: 'Num', upos: 'NUM' },
  { xpos: 'Pre', upos: 'ADP' },
  { xpos: 'SC', upos: 'SCONJ' },
  { xpos: 'CC', upos: 'CCONJ' },
  { xpos: 'Prt', upos: 'PART' },
  { xpos: 'I', upos: 'INTJ' },
  { xpos: 'SYM', upos: 'SYM' },
  { xpos: 'X', upos: 'X' },
  { xpos: 'PUNCT', upos: 'PUNCT' },
]
