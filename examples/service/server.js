import swagger from '@fastify/swagger'
import Fastify from 'fastify'
import { Piscina } from 'piscina'
import { analyzeSchema, FAILURE, OPENAPI } from './description.js'

/**
 * The service: `POST /analyze` takes `{"text"}` and gives an article; `GET /openapi.json` describes it.
 *
 * @param limits bytes of a request, milliseconds of an analysis, worker threads
 */
export async function createServer({
  bodyBytes = 1_000_000,
  milliseconds = 5_000,
  workers = 1,
  logger = false,
} = {}) {
  const pool = new Piscina({
    filename: new URL('./analyze-worker.js', import.meta.url).href,
    name: 'analyzeText',
    minThreads: workers,
    maxThreads: workers,
    maxQueue: 100 * workers,
  })
  const server = Fastify({
    bodyLimit: bodyBytes,
    requestTimeout: 30_000,
    logger,
    // A wrong body is refused, not mended.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  })
  server.addHook('onClose', () => pool.destroy())
  // The schemas describe the answers; they are not needed to write them.
  server.setSerializerCompiler(() => JSON.stringify)
  await server.register(swagger, { openapi: OPENAPI })
  server.addSchema(FAILURE)

  server.post('/analyze', {
    schema: analyzeSchema(bodyBytes),
    handler: async (request, reply) => {
      try {
        return await pool.run({ text: request.body.text }, { signal: AbortSignal.timeout(milliseconds) })
      } catch (error) {
        request.log.warn(error)
        return reply.code(503).send({ error: `not done within ${milliseconds} ms` })
      }
    },
  })

  server.get('/health', {
    schema: { summary: 'Is it up?' },
    handler: async () => ({ up: true, waiting: pool.queueSize }),
  })
  server.get('/openapi.json', { schema: { hide: true }, handler: async () => server.swagger() })
  server.setErrorHandler((error, _request, reply) => {
    const status = error.statusCode ?? 500
    return reply.code(status).send({ error: status < 500 ? error.message : 'internal error' })
  })
  return server
}
