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

/** `nguyên chủ tịch` → former, `chủ tịch`. */
export function splitStatus(key: string): { readonly status: PostStatus; readonly rest: string } {
  for (const [prefix, status] of STATUS_PREFIXES) {
    if (key.startsWith(`${prefix} `)) return { status, rest: key.slice(prefix.length + 1) }
  }
  return { status: 'current', rest: key }
}

/** `nguyên là Giám đốc` is a `nguyên Giám đốc`. */
export function withoutCopula(role: string): string {
  return role.replace(/^(nguyên|cựu) là /iu, '$1 ')
}
