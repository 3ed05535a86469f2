import { availableParallelism } from 'node:os'
import { createServer } from './server.js'

const server = await createServer({ workers: availableParallelism(), logger: true })
await server.listen({ port: Number(process.env.PORT ?? 3000), host: process.env.HOST ?? '127.0.0.1' })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
