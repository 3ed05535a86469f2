/** `before → after`, one case a line; `·` stands for U+00A0 and `\uXXXX` for code units that an editor would hide. */
export function cases(lines: string): readonly (readonly [string, string])[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [before, after] = line.split(' → ')
      if (before === undefined || after === undefined) throw new Error(`no arrow in: ${line}`)
      return [unescaped(before), unescaped(after)] as const
    })
}

/** Lines that must stay as they are. */
export function unchanged(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => unescaped(line.trim()))
    .filter((line) => line !== '')
}

function unescaped(text: string): string {
  return text
    .replaceAll('·', '\u00a0')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
