/**
 * node enqueue.js CORPUS.jsonl NAME: cuts a corpus into jobs. A job's id is the corpus and its place in it, so that
 * the same corpus put in twice is done once.
 */
import { createReadStream } from 'node:fs'
import { Queue } from 'bullmq'
import split2 from 'split2'
import { connection, JOB_SIZE, WORK } from './queues.js'

const [path, corpus] = process.argv.slice(2)
const queue = new Queue(WORK, {
  connection,
  defaultJobOptions: {
    attempts: 3,
    backoff: { type: 'exponential', delay: 200 },
    removeOnFail: false,
    removeOnComplete: false,
  },
})

let jobs = 0
let lines = []
const enqueue = async () => {
  const first = jobs * JOB_SIZE + 1
  await queue.add('annotate', { corpus, index: jobs, first, lines }, { jobId: `${corpus}-${jobs}` })
  jobs++
  lines = []
}
for await (const line of createReadStream(path).pipe(split2('\n'))) {
  lines.push(line)
  if (lines.length === JOB_SIZE) await enqueue()
}
if (lines.length > 0) await enqueue()
if (process.argv.includes('--with-a-broken-job'))
  await queue.add('annotate', { corpus }, { jobId: `${corpus}-broken` })
await queue.close()
connection.disconnect()
console.error(`${jobs} jobs`)
