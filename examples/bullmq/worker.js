/** node worker.js: takes jobs until it is told to stop; `--until-empty` ends when nothing is left. */
import { Queue, Worker } from 'bullmq'
import { annotateLines } from 'vanban/corpus'
import { connection, DEAD, resultsKey, WORK } from './queues.js'

const queue = new Queue(WORK, { connection })
const dead = new Queue(DEAD, { connection })

const worker = new Worker(
  WORK,
  async ({ data }) => {
    if (!Array.isArray(data.lines)) throw new Error('a job without lines')
    const { bad, lines } = await annotateLines(`${data.lines.join('\n')}\n`, { first: data.first })
    await connection.hset(resultsKey(data.corpus), String(data.index), lines)
    return { documents: data.lines.length, bad: bad.length }
  },
  { connection, concurrency: 1, lockDuration: 5_000, stalledInterval: 2_000, maxStalledCount: 3 },
)

// A job that failed for good is kept, with the reason, where somebody can look at it and put it back.
worker.on('failed', async (job, error) => {
  if (job !== undefined && job.attemptsMade >= (job.opts.attempts ?? 1)) {
    await dead.add('dead', { data: job.data, reason: error.message }, { jobId: `dead-${job.id}` })
  }
})
worker.on('error', (error) => console.error(error.message))

const stop = async () => {
  await worker.close()
  await Promise.all([queue.close(), dead.close()])
  connection.disconnect()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

while (process.argv.includes('--until-empty')) {
  await new Promise((resolve) => setTimeout(resolve, 250))
  const { active, delayed, waiting } = await queue.getJobCounts('active', 'delayed', 'waiting')
  if (active + delayed + waiting === 0) {
    await stop()
    break
  }
}
