import type { PostStatus } from '../article.js'

/** Words before a role that say when it was held. */
const STATUS_PREFIXES: readonly (readonly [prefix: string, status: PostStatus])[] = [
  ['nguyên là', 'former'],
  ['nguyên', 'former'],
  ['cựu', 'former'],
  ['quyền', 'acting'],
  ['q.', 'acting'],
  ['tạm quyền', 'acting'],
]

const STATUS_STARTS = new Set(STATUS_PREFIXES.map(([prefix]) => prefix[0]!))

/** `nguyên chủ tịch` → former, `chủ tịch`. */
export function splitStatus(key: string): { readonly status: PostStatus; readonly rest: string } {
  if (STATUS_STARTS.has(key[0] ?? '')) {
    for (const [prefix, status] of STATUS_PREFIXES) {
      if (key[prefix.length] === ' ' && key.startsWith(prefix))
        return { status, rest: key.slice(prefix.length + 1) }
    }
  }
  return { status: 'current', rest: key }
}

/** `nguyên là Giám đốc` is a `nguyên Giám đốc`. */
export function withoutCopula(role: string): string {
  return COPULA_STARTS.has(role[0] ?? '') ? role.replace(/^(nguyên|cựu) là /iu, '$1 ') : role
}

const COPULA_STARTS = new Set([...'nNcC'])
