/**
 * Scores weights/entities.bin on gold articles, from the raw text on: structure, sentences, entities.
 * `npx tsx scripts/train-entities/evaluate.ts [dev|train|seed] [--errors=50] [--type=ORGANIZATION] [--rule=model]`
 */
import { loadWeights } from '#weights'
import { addEntityCounts, entityScores, scoreEntities } from '../../bench/accuracy/entities.js'
import { type GoldDocument, readGold, readSeed } from '../../bench/accuracy/gold.js'
import type { Entity } from '../../src/article.js'
import { createEntityFinder, type EntityFinder } from '../../src/entities/find-entities.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { splitSentences } from '../../src/sentences/sentences.js'
import { readStructure } from '../../src/structure/structure.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { splitGlued } from '../../src/vietnamese/glued.js'

/** Finds the entities of a raw text in NFC. */
export function entitiesOf(finder: EntityFinder, text: string): readonly Entity[] {
  const { blocks } = readStructure(text)
  const sentences = splitSentences(text, blocks)
  const atoms = splitGlued(text, scanAtoms(text))
  return finder(text, atoms, atomKeys(text, atoms), sentences, blocks, [])
}

/** One line of F1 by type. */
export function scoreLine(
  documents: readonly GoldDocument[],
  find: (document: GoldDocument) => readonly Entity[],
): string {
  const scores = entityScores(addEntityCounts(documents.map((d) => scoreEntities(d.entities, find(d)))))
  const cells = Object.entries(scores).map(([type, { f1 }]) => `${type.slice(0, 4)} ${f1.toFixed(1)}`)
  return `${cells.join('  ')}  P ${scores.ALL!.precision.toFixed(1)} R ${scores.ALL!.recall.toFixed(1)}`
}

/** Errors of a document, in context. */
export function errorsOf(document: GoldDocument, found: readonly Entity[]): string[] {
  const key = (e: { type: string; start: number; end: number }) => `${e.type} ${e.start} ${e.end}`
  const gold = new Set(document.entities.map(key))
  const mine = new Set(found.map(key))
  const lines: string[] = []
  const show = (sign: string, e: { type: string; start: number; end: number }, by = '') => {
    const { text } = document
    const cut = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\n/g, '¶')
    return `${sign} ${e.type.slice(0, 4)} ${document.id}@${e.start} ${cut(e.start - 50, e.start)}⟦${cut(e.start, e.end)}⟧${cut(e.end, e.end + 35)} ${by}`
  }
  const all = [
    ...document.entities.filter((e) => !mine.has(key(e))).map((e) => ({ at: e.start, line: show('−', e) })),
    ...found.filter((e) => !gold.has(key(e))).map((e) => ({ at: e.start, line: show('+', e, e.by) })),
  ]
  for (const { line } of all.sort((a, b) => a.at - b.at)) lines.push(line)
  return lines
}

if (process.argv[1]?.endsWith('evaluate.ts')) {
  const option = (name: string) => process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1]
  const finder = createEntityFinder(loadWeights('entities'), bundledLexicon())
  const which = process.argv[2] ?? 'dev'
  const documents = which === 'seed' ? [readSeed()] : readGold(which === 'train' ? 'train' : 'dev')
  const find = (document: GoldDocument) => entitiesOf(finder, document.text)
  console.log(scoreLine(documents, find))
  if (which === 'dev')
    console.log(
      '2026',
      scoreLine(
        documents.filter(({ id }) => id.startsWith('c26')),
        find,
      ),
    )
  const limit = Number(option('errors') ?? 0)
  const type = option('type')
  const lines = documents
    .flatMap((d) => errorsOf(d, find(d)))
    .filter(
      (line) => !type || line.startsWith(`− ${type.slice(0, 4)}`) || line.startsWith(`+ ${type.slice(0, 4)}`),
    )
  const step = Math.max(1, Math.floor(lines.length / Math.max(1, limit)))
  if (limit > 0) for (const line of lines.filter((_, at) => at % step === 0)) console.log(line)
}
