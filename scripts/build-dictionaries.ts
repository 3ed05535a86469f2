/**
 * Keeps dictionaries/*.json in one shape: one entry a line, sorted, NFC, old tone placement.
 *
 *     npx tsx scripts/build-dictionaries.ts --write     puts the files in shape
 *     npx tsx scripts/build-dictionaries.ts --check     says what is wrong, exit code 1 if anything is
 *
 * Add an entry anywhere in a file, run `--write`, then `--check`.
 */
import { describeMistake } from '../src/lexicon/mistakes.js'
import { withoutRepeatedAliases } from './dictionaries/aliases.js'
import { checkDictionary } from './dictionaries/checks.js'
import { formatDictionary, readDictionaries, writeDictionary } from './dictionaries/files.js'
import { identityOf, inOrder } from './dictionaries/order.js'
import { spellEntryRight } from './dictionaries/spelling.js'

function write(): void {
  for (const { name, source, entries } of readDictionaries()) {
    if (identityOf(name, {}) === undefined) continue
    const shaped = formatDictionary(
      name,
      inOrder(
        name,
        entries.map((entry) => withoutRepeatedAliases(spellEntryRight(entry))),
      ),
    )
    if (shaped === source) continue
    writeDictionary(name, shaped)
    console.log(`dictionaries/${name}.json: put in shape`)
  }
}

function check(): number {
  const all = readDictionaries()
  let count = 0
  for (const file of all) {
    for (const mistake of checkDictionary(file, all)) {
      console.error(`dictionaries/${file.name}.json: ${describeMistake(mistake)}`)
      count++
    }
  }
  console.log(count === 0 ? `${all.length} dictionaries are right` : `${count} mistakes`)
  return count
}

if (process.argv.includes('--write')) write()
if (process.argv.includes('--check')) process.exitCode = check() === 0 ? 0 : 1
