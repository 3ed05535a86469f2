import { expect, test } from 'vitest'
import { codeBlocks, promisedOutput } from '../../scripts/documentation/blocks.js'

test('fenced blocks are found with their language and line', () => {
  expect(codeBlocks('# A\n\n```sh\nls\n```\ntext\n```ts\na\nb\n```\n')).toEqual([
    { language: 'sh', code: 'ls', line: 4 },
    { language: 'ts', code: 'a\nb', line: 8 },
  ])
})

test('a comment behind console.log is a promise', () => {
  expect(promisedOutput("console.log(a) // 'x'\nconst b = 1 // no\nconsole.log(b)")).toEqual(["'x'"])
})
