/**
 * One line a case: a space ends a word, `|` ends one where no space stands, `_` is a space inside a word.
 * `Nhà_máy thủy_điện|.` is the text `Nhà máy thủy điện.` in three words.
 */
export interface Case {
  readonly text: string
  readonly words: readonly string[]
}

export function readCase(line: string): Case {
  return {
    text: line.replaceAll('|', '').replaceAll('_', ' '),
    words: line.split(/[ |]/u).map((word) => word.replaceAll('_', ' ')),
  }
}

/** Words of an answer, for comparison with a case. */
export function surfaces(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
