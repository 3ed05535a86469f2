/** node collect.js NAME > annotated.jsonl: the results of a corpus, in its order; fails where a job is missing. */
import { Queue } from 'bullmq'
import { connection, DEAD, resultsKey } from './queues.js'

const [corpus] = process.argv.slice(2)
const results = await connection.hgetall(resultsKey(corpus))
const count = Object.keys(results).length
for (let index = 0; index < count; index++) {
  const lines = results[String(index)]
  if (lines === undefined) throw new Error(`job ${index} of ${corpus} is not done`)
  process.stdout.write(lines)
}
const dead = new Queue(DEAD, { connection })
console.error(`${count} jobs done, ${await dead.getJobCountByTypes('waiting', 'completed')} dead`)
await dead.close()
connection.disconnect()
