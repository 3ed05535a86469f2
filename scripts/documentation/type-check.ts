import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A snippet as a user would have it in a file. */
export interface Snippet {
  /** Where it stands: `docs/offsets.md:12`. */
  readonly place: string
  readonly code: string
}

const OPTIONS = {
  strict: true,
  noEmit: true,
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2023',
  types: ['node'],
  skipLibCheck: true,
}

/**
 * What TypeScript says of the snippets against the published types, in a strict project.
 *
 * @param root - the package; it must be built
 * @returns one line a mistake, with the place of its snippet
 */
export function typeErrors(root: string, snippets: readonly Snippet[]): readonly string[] {
  const folder = join(root, 'tmp/snippets')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  snippets.forEach(({ code }, index) => {
    writeFileSync(join(folder, `snippet-${index}.ts`), `${code}\nexport {}\n`)
  })
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }),
  )
  const { stdout } = spawnSync('npx', ['tsc', '-p', folder], { cwd: root, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return stdout
    .split('\n')
    .filter((line) => line.includes('error TS'))
    .map((line) =>
      line.replace(/^.*snippet-(\d+)\.ts/, (_, index: string) => snippets[Number(index)]?.place ?? ''),
    )
}
