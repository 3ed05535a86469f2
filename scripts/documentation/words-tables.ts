import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { table } from './markdown-table.js'

interface Speed {
  readonly megabytesPerSecond: number
  readonly wordsPerSecond: number
}

interface WordsFigures {
  readonly date: string
  readonly machine: string
  readonly accuracy: {
    readonly vanban: {
      readonly raw: { readonly wordF1: number; readonly jointF1: number }
      readonly pretokenizedF1: number
      readonly uposOnGoldWords: number
    }
    /** A sentence that says why, where the peer was not installed. */
    readonly underthesea: Peer | string
    readonly pyvi: Peer | string
  }
  readonly speed: {
    readonly megabytes: number
    readonly vanban: Readonly<
      Record<'wordsAsArrays' | 'wordsAndTagsAsArrays' | 'wordsAndTagsAsObjects', Speed>
    >
    readonly winkNLP: Readonly<
      Record<'tokensAndSentences' | 'sentencesAndTags' | 'sentencesAndTagsRead', Speed>
    >
  }
  readonly oneLine: readonly { readonly megabytes: number; readonly megabytesPerSecond: number }[]
  readonly articlesWithoutACut: string
  readonly process: Readonly<
    Record<'bareNodeMs' | 'startUpMs' | 'aboveBareNodeMs' | 'streamPeakMiB' | 'barePeakMiB', number>
  >
  readonly weights: { readonly bytes: number; readonly gzip: number }
}

interface Peer {
  readonly rawF1: number
  readonly pretokenizedF1: number
  readonly megabytesPerSecond: number
}

function figures(): WordsFigures {
  const path = fileURLToPath(new URL('../../bench/results/words.json', import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8')) as WordsFigures
}

const fixed = (value: number) => value.toFixed(2)

function accuracy(): string {
  const { vanban, pyvi, underthesea } = figures().accuracy
  const { raw, pretokenizedF1, uposOnGoldWords } = vanban
  const peer = (name: string, measured: Peer | string) =>
    typeof measured === 'string'
      ? [name, '–', '–', '–', '–']
      : [name, fixed(measured.rawF1), fixed(measured.pretokenizedF1), '–', '–']
  return table(
    ['system', 'word F1, raw', 'word F1, pre-tokenized', 'UPOS on gold words', 'words and UPOS, raw'],
    [
      ['**vanban**', fixed(raw.wordF1), fixed(pretokenizedF1), fixed(uposOnGoldWords), fixed(raw.jointF1)],
      peer('pyvi (Python)', pyvi),
      peer('underthesea (Python)', underthesea),
    ],
  )
}

const perSecond = (peer: Peer | string) => (typeof peer === 'string' ? '–' : fixed(peer.megabytesPerSecond))

function speed(): string {
  const { speed, accuracy: of } = figures()
  const row = (name: string, measured: Speed, beside: string) => [
    name,
    fixed(measured.megabytesPerSecond),
    `${fixed(measured.wordsPerSecond / 1e6)} M`,
    beside,
  ]
  const times = (ours: Speed, theirs: Speed) =>
    `${(ours.megabytesPerSecond / theirs.megabytesPerSecond).toFixed(1)}×`
  const { wordsAsArrays, wordsAndTagsAsArrays, wordsAndTagsAsObjects } = speed.vanban
  const { tokensAndSentences, sentencesAndTags, sentencesAndTagsRead } = speed.winkNLP
  return table(
    ['', 'MB/s', 'words/s', 'beside the same of winkNLP'],
    [
      row('vanban: words as arrays', wordsAsArrays, times(wordsAsArrays, tokensAndSentences)),
      row(
        'vanban: words and tags as arrays',
        wordsAndTagsAsArrays,
        times(wordsAndTagsAsArrays, sentencesAndTags),
      ),
      row(
        'vanban: words and tags as objects',
        wordsAndTagsAsObjects,
        times(wordsAndTagsAsObjects, sentencesAndTagsRead),
      ),
      row('winkNLP, English: tokens and sentences', tokensAndSentences, ''),
      row('winkNLP, English: sentences and tags', sentencesAndTags, ''),
      row('winkNLP, English: the same, read out', sentencesAndTagsRead, ''),
      ['pyvi (Python): words', perSecond(of.pyvi), '', ''],
      ['underthesea (Python): words', perSecond(of.underthesea), '', ''],
    ],
  )
}

function size(): string {
  const { process, weights, oneLine, articlesWithoutACut } = figures()
  return table(
    ['', ''],
    [
      ['start-up with the first sentence, above bare Node (CPU)', `${process.aboveBareNodeMs} ms`],
      ['peak memory, 10 MB streamed', `${process.streamPeakMiB} MiB (bare Node ${process.barePeakMiB})`],
      [
        'model and lexicon',
        `${Math.round(weights.bytes / 1e3)} kB, ${Math.round(weights.gzip / 1e3)} kB compressed`,
      ],
      ...oneLine.map(({ megabytes, megabytesPerSecond }) => [
        `one line of ${megabytes} MB, words and tags`,
        `${megabytesPerSecond} MB/s`,
      ]),
      ['news articles without a cut inside letters or digits', articlesWithoutACut],
    ],
  )
}

function setting(): string {
  const {
    date,
    machine,
    speed: { megabytes },
  } = figures()
  return `Measured on ${date}, ${megabytes} MB of text: ${machine}.`
}

export const WORDS_TABLES: Readonly<Record<string, () => string>> = {
  'words-accuracy': accuracy,
  'words-speed': speed,
  'words-size': size,
  'words-setting': setting,
}
