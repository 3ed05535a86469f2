import { Redis } from 'ioredis'

/** Redis, for the queues and for the results. BullMQ wants a client that waits rather than gives up. */
export const connection = new Redis({
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
  maxRetriesPerRequest: null,
})

/** Jobs to be done, and jobs that failed for good. */
export const WORK = 'vanban-annotate'
export const DEAD = 'vanban-dead'

/** Documents a job. */
export const JOB_SIZE = 50

/** Redis hash that holds the results of a corpus, one field a job: done twice, written once. */
export const resultsKey = (corpus) => `vanban:results:${corpus}`
