import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const shared = process.env.VANBAN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

/** The articles without annotation; press text, which stays beside the checkout. */
export function readRawArticles(): readonly string[] {
  const lines = readFileSync(`${shared}/data/news/articles.jsonl`, 'utf8').trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}
