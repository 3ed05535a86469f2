/**
 * `#weights` in Node: reads `weights/NAME.bin` of the package.
 *
 * How it fits: `#weights` is an entry of package.json's `imports`. Under the `node` condition it is this file
 * (dist/weights.node.js); everywhere else it is dist/weights.inline.js, which scripts/build-weights.ts writes and
 * which holds the same bytes as base64. Both export the same `loadWeights`. Tests and scripts reach this file from
 * src/ through the alias in vitest.config.ts or the path in tsconfig.json. A caller who has the bytes needs neither.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The bytes of a model that comes with the package.
 *
 * @param name - `words`, `entities`, …: the file's name without `.bin`
 * @throws Error if the package has no such file, with the folders that were searched
 * @example readModel(loadWeights('words'), 'words')
 */
export function loadWeights(name: string): Uint8Array {
  const searched: string[] = []
  // Up from src/model, from dist, or from a chunk below it: the first folder with weights/NAME.bin is ours.
  let folder = here()
  for (let step = 0; step < 4; step++) {
    const file = join(folder, 'weights', `${name}.bin`)
    if (existsSync(file)) return readFileSync(file)
    searched.push(dirname(file))
    folder = dirname(folder)
  }
  throw new Error(`vanban has no weights "${name}" (searched: ${searched.join(', ')}).`)
}

/** The folder of this very file: `__dirname` in a CommonJS build, where `import.meta` is empty. */
function here(): string {
  return typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url))
}
