/** The version of JSON Schema that `ARTICLE_SCHEMA` is written in; OpenAPI 3.1 uses the same. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const OFFSET = { type: 'integer', minimum: 0, description: 'UTF-16 code units into `text`' } as const
const SPAN = { start: OFFSET, end: { ...OFFSET, description: 'end, exclusive' } } as const
const STRING = { type: 'string' } as const
const BY = { type: 'string', description: 'the rule, dictionary entry or model that made it' } as const

function object<P extends Readonly<Record<string, unknown>>>(
  properties: P,
  optional: readonly string[] = [],
) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required } as const
}

function list<I>(items: I, description: string) {
  return { type: 'array', items, description } as const
}

const SPANS = list(object(SPAN), 'spans of the text')
const SPAN_VALUE = { anyOf: [object({ ...SPAN, value: STRING }), { type: 'null' }] } as const

const BLOCK = object({
  ...SPAN,
  kind: {
    enum: ['headline', 'lead', 'paragraph', 'caption', 'byline', 'source', 'dateline', 'metadata', 'noise'],
  },
  by: BY,
})

const WORD = object({
  ...SPAN,
  tag: { type: 'string', description: 'universal part of speech' },
  xpos: STRING,
})

const ABBREVIATION = object(
  {
    short: STRING,
    long: STRING,
    from: { enum: ['article', 'dictionary'] },
    mentions: SPANS,
    definition: object(SPAN),
    score: { type: 'number', minimum: 0, maximum: 1 },
    alternatives: list(STRING, 'other meanings, best first'),
    by: BY,
  },
  ['definition', 'alternatives'],
)

const ENTITY_VALUE = {
  anyOf: [
    object({ kind: { const: 'date' }, iso: STRING, inferred: { type: 'boolean' } }, ['inferred']),
    object(
      {
        kind: { const: 'law' },
        type: STRING,
        number: STRING,
        year: { type: 'integer' },
        issuer: STRING,
        title: STRING,
      },
      ['number', 'year', 'issuer', 'title'],
    ),
    object(
      {
        kind: { const: 'place' },
        name: STRING,
        level: { enum: ['country', 'province', 'district', 'commune'] },
        code: STRING,
        status: { enum: ['current', 'former'] },
        successor: object({ name: STRING, code: STRING }),
      },
      ['successor'],
    ),
  ],
} as const

const ENTITY = object(
  {
    type: { enum: ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'LAW', 'EVENT'] },
    ...SPAN,
    text: { type: 'string', description: 'the surface: text.slice(start, end)' },
    value: ENTITY_VALUE,
    by: BY,
  },
  ['value'],
)

const POST = object(
  {
    role: STRING,
    organization: { type: ['string', 'null'] },
    status: { enum: ['current', 'former', 'acting', 'appointed', 'dismissed'] },
    since: STRING,
    span: object(SPAN),
    by: BY,
  },
  ['since'],
)

const OFFICIAL = object({
  name: STRING,
  key: { type: 'string', description: 'equal for spellings of one name' },
  ranks: list(STRING, 'ranks, degrees and honors'),
  posts: list(POST, 'posts with their organizations'),
  mentions: SPANS,
})

const ARTICLE = object({
  text: STRING,
  language: { type: 'string', description: 'ISO 639-3; `und` when unsure' },
  headline: SPAN_VALUE,
  published: SPAN_VALUE,
  byline: SPAN_VALUE,
  source: SPAN_VALUE,
  blocks: list(BLOCK, 'parts of the article, in order'),
  sentences: SPANS,
  words: list(WORD, 'words, in order'),
  abbreviations: list(ABBREVIATION, 'short forms with what they stand for'),
  entities: list(ENTITY, 'sorted by start, then longest first; nested, never crossing'),
  officials: list(OFFICIAL, 'persons to whom the text gives a title'),
})

/** JSON Schema (2020-12) of an `Article`, as it travels as JSON. */
export const ARTICLE_SCHEMA = { $schema: DIALECT, title: 'Article', ...ARTICLE } as const

/** JSON Schema (2020-12) of one line that `vanban annotate` writes: an article with its id, or what was wrong. */
export const DOCUMENT_SCHEMA = {
  $schema: DIALECT,
  title: 'Document',
  anyOf: [
    object({ id: { type: ['string', 'number', 'null'] }, ...ARTICLE.properties }),
    object({ id: { type: ['string', 'number', 'null'] }, error: STRING }),
  ],
} as const
