import { readFile } from 'node:fs/promises'
import { type Analyzer, analyze, createAnalyzer } from '../analyze.js'
import { loadDictionary } from '../lexicon/dictionary.js'
import { bundledLexicon, extendLexicon } from '../lexicon/lexicon.js'
import { failure } from './failure.js'

/**
 * The library's analyzer, with a user's own dictionaries added to those that come with it.
 *
 * @param dictionaries JSON files, shaped as dictionaries/schema/dictionary.schema.json says
 * @throws with exit code 2 where a file cannot be read or is wrong, with every mistake in it
 */
export async function loadAnalyzer(dictionaries: readonly string[]): Promise<Analyzer> {
  if (dictionaries.length === 0) return analyze
  let lexicon = bundledLexicon()
  for (const path of dictionaries) lexicon = extendLexicon(lexicon, await readDictionary(path))
  return createAnalyzer({ lexicon })
}

async function readDictionary(path: string) {
  const source = await readFile(path, 'utf8').catch((error: Error) => {
    throw failure(`${path}: cannot be read: ${error.message}`)
  })
  try {
    return loadDictionary(JSON.parse(source.replace(/^\ufeff/, '')))
  } catch (error) {
    throw failure(`${path}: ${(error as Error).message}`, {
      hint: `to see every mistake: vanban check ${path}`,
    })
  }
}
