/**
 * UD Vietnamese VTB and the segmented news, read into one form: sentences of words with canonical tags.
 *
 * The treebank's files differ: dev writes tags in capitals and has a few of its own, brackets stand there as `LBKT`
 * and `RBKT`, and every text is cut into tokens by spaces, so that raw text must be put together again.
 */
import { readFileSync } from 'node:fs'

export interface GoldWord {
  /** As written, in NFC; spaces between syllables. */
  readonly form: string
  /** '' where the source has no tags. */
  readonly upos: string
  readonly xpos: string
}
export type GoldSentence = readonly GoldWord[]

/** dev's tags and the rare spellings of the others, as train and test write them. */
const CANONICAL: Readonly<Record<string, string>> = {
  ADV: 'Adv',
  ADJ: 'Adj',
  PRE: 'Pre',
  PRO: 'Pro',
  NUM: 'Num',
  NUMX: 'Num',
  C: 'SC',
  SCONJ: 'SC',
  DET: 'Det',
  L: 'Det',
  NU: 'Nu',
  NY: 'Ny',
  NNPY: 'NNP',
  NNPy: 'NNP',
  NB: 'Nb',
  PRT: 'Prt',
  PART: 'Prt',
  VERB: 'V',
  Aux: 'AUX',
  Z: 'SYM',
}

const BRACKETS: Readonly<Record<string, string>> = { LBKT: '(', RBKT: ')', LCBKT: '{', RCBKT: '}' }

/** Sentences of a CoNLL-U file. */
export function readTreebank(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .normalize('NFC')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => canonicalWord(line.split('\t'))),
    )
    .filter((sentence) => sentence.length > 0)
}

function canonicalWord(fields: readonly string[]): GoldWord {
  const form = fields[1]!
  const upos = fields[3]!
  const xpos = upos === 'PUNCT' ? 'PUNCT' : upos === 'SYM' ? 'SYM' : (CANONICAL[fields[4]!] ?? fields[4]!)
  return { form: BRACKETS[form] ?? form, upos, xpos }
}

/** Sentences of `train_gold.txt`: words between spaces, syllables joined by `_`, without tags. Date lines are left out. */
export function readSegmented(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\d{4}\/\d\d\/\d\d/.test(line))
    .map((line) =>
      line
        .trim()
        .split(/ +/)
        .map((word) => ({ form: word.replaceAll('_', ' ').trim(), upos: '', xpos: '' }))
        .filter(({ form }) => form !== ''),
    )
}

/** A sentence as a newspaper would print it, and where its words stand there. */
export interface RawSentence {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
}

const CLINGS_LEFT = new Set([',', '.', ';', ':', '?', '!', ')', '...', '…', '%', '”', '’', '}', ');'])
const CLINGS_RIGHT = new Set(['(', '“', '‘', '{'])

/**
 * Puts a pre-tokenised sentence together: closing marks without space before, opening ones without space after,
 * straight quotes in turn, `/` without space, and no space around marks inside a number or short form.
 */
export function detokenize(sentence: GoldSentence): RawSentence {
  let text = ''
  const start: number[] = []
  const end: number[] = []
  let glue = true
  let quoted = false
  for (const { form } of sentence) {
    const closing = form === '"' && quoted
    if (!glue && !closing && !CLINGS_LEFT.has(form) && form !== '/') text += ' '
    start.push(text.length)
    text += compact(form)
    end.push(text.length)
    if (form === '"') quoted = !quoted
    glue = CLINGS_RIGHT.has(form) || form === '/' || (form === '"' && quoted)
  }
  return { text, start, end }
}

/** `10 . 000`, `1 , 2`, `90 %`, `TP . HCM`, `17 - 3 – 2004` as one writes them. */
function compact(form: string): string {
  if (!/[^\p{L}\p{M} ]/u.test(form)) return form
  return form.replace(/ *([.,/%’'–-]) */gu, '$1')
}
