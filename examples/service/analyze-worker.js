import { analyze } from 'vanban'

/** Runs in a worker thread: a long text must not keep the server from answering others. */
export function analyzeText({ text }) {
  return analyze(text)
}
