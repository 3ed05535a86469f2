import type { Rule } from '../../../src/entities/rules/page.js'

/** What a rule makes of a line of our own; entities in the notation of ../notation.ts. */
export type Case = readonly [rule: Rule, before: string, after: string]

/** What a rule must leave as it is. */
export type Negative = readonly [rule: Rule, line: string]
