import { ARTICLE_SCHEMA } from 'vanban/output'

const { $schema: _, ...ARTICLE } = ARTICLE_SCHEMA

export const OPENAPI = {
  openapi: '3.1.0',
  info: { title: 'vanban', description: 'Reads Vietnamese articles', version: '1.0.0' },
}

export const FAILURE = {
  $id: 'Failure',
  type: 'object',
  properties: { error: { type: 'string' } },
  required: ['error'],
}

const failure = (description) => ({ description, $ref: 'Failure#' })

/** What `POST /analyze` takes and gives. */
export function analyzeSchema(bodyBytes) {
  return {
    summary: 'Reads one article',
    body: {
      type: 'object',
      properties: { text: { type: 'string', description: 'the article, never altered' } },
      required: ['text'],
      additionalProperties: false,
    },
    response: {
      200: { description: 'what is in the article', ...ARTICLE },
      400: failure('the body is no object with a text'),
      413: failure(`the body has more than ${bodyBytes} bytes`),
      503: failure('it took too long, or too many are waiting'),
    },
  }
}
