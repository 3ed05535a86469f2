/** A fenced block of a Markdown page. */
export interface CodeBlock {
  readonly language: string
  readonly code: string
  /** Line of the page where the code begins, from 1. */
  readonly line: number
}

/** The fenced blocks of a page, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { language: string; line: number; code: string[] } | null = null
  markdown.split('\n').forEach((text, index) => {
    if (open === null) {
      if (text.startsWith('```')) open = { language: text.slice(3).trim(), line: index + 2, code: [] }
    } else if (text.startsWith('```')) {
      blocks.push({ language: open.language, line: open.line, code: open.code.join('\n') })
      open = null
    } else open.code.push(text)
  })
  return blocks
}

/** What a snippet promises to print: the comments `// …` behind its `console.log` lines. */
export function promisedOutput(code: string): readonly string[] {
  return code.split('\n').flatMap((line) => {
    const match = /console\.log\(.*\) *\/\/ (.*)$/.exec(line)
    return match === null ? [] : [match[1]!.trim()]
  })
}
