/**
 * What each rule around the tagger is worth: everything is read without it, by models that never saw the text, and what
 * is right and wrong is counted anew. `cross-validate.ts --save=DIR` makes the models.
 * `npx tsx scripts/train-entities/ablate.ts --models=DIR [--rules=shortPlace,nameOfStar] [--folds=0,1,2,3,4]`
 */
import { readFileSync } from 'node:fs'
import { type GoldDocument, readGold } from '../../bench/accuracy/gold.js'
import { finderOf } from '../../src/entities/find-entities.js'
import { RULES } from '../../src/entities/rules/list.js'
import type { Rule } from '../../src/entities/rules/page.js'
import { readEntityModel } from '../../src/entities/weights.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { entitiesOf } from './evaluate.js'
import { readCompositions } from './training-set.js'

const FOLDS = 5
const option = (name: string) => process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1]
const folds = (option('folds') ?? '0,1,2,3,4').split(',').map(Number)
const named = option('rules')?.split(',')
const lexicon = bundledLexicon()
const models = new Map(
  folds.map((fold) => [fold, readEntityModel(readFileSync(`${option('models')}/fold${fold}.bin`))]),
)
const texts = { gold: readGold('train'), compositions: readCompositions() }

interface Tally {
  readonly right: number
  readonly wrong: number
}

const whole = { gold: tallyOf(texts.gold, RULES), compositions: tallyOf(texts.compositions, RULES) }
console.log('with all', whole)
for (const rule of RULES.filter(({ name }) => named?.includes(name) ?? true)) {
  const others = RULES.filter((other) => other !== rule)
  console.log(
    rule.name.padEnd(28),
    'gold',
    change(whole.gold, tallyOf(texts.gold, others)),
    'compositions',
    change(whole.compositions, tallyOf(texts.compositions, others)),
  )
}

/** What the rule adds: what is right and what is wrong, more or less than without it. */
function change(all: Tally, without: Tally): string {
  const signed = (count: number) => (count > 0 ? `+${count}` : `${count}`)
  return `${signed(all.right - without.right)} right, ${signed(all.wrong - without.wrong)} wrong`.padEnd(24)
}

function tallyOf(documents: readonly GoldDocument[], rules: readonly Rule[]): Tally {
  let right = 0
  let wrong = 0
  for (const [fold, model] of models) {
    const finder = finderOf(model, lexicon, rules)
    for (const { text, entities } of documents.filter((_, at) => at % FOLDS === fold)) {
      const gold = new Set(entities.map(keyOf))
      const found = new Set(entitiesOf(finder, text).map(keyOf))
      for (const key of found) {
        if (gold.has(key)) right++
        else wrong++
      }
    }
  }
  return { right, wrong }
}

function keyOf({ type, start, end }: GoldDocument['entities'][number]): string {
  return `${type} ${start} ${end}`
}
