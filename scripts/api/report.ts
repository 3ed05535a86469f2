/**
 * `npm run api`: is the public surface of every entry what etc/*.api.md say? `npm run api -- --write` writes them anew.
 * Needs a built package; a reviewer sees in the reports' diff what a change does to users.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = join(root, 'etc')
const ENTRIES = [
  'index',
  'normalize',
  'output',
  'corpus',
  'evaluate',
  'language',
  'natural',
  'compromise',
  'unorm',
]
const writes = process.argv.includes('--write')

/** Writes or compares the report of one entry; true where it is as it should be. */
function isCurrent(entry: string): boolean {
  const types = join(root, 'dist', `${entry}.d.ts`)
  if (!existsSync(types)) throw new Error(`${types} is missing: npm run build`)
  const none = { default: { logLevel: ExtractorLogLevel.None } }
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: types,
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `vanban${entry === 'index' ? '' : `-${entry}`}`,
        reportFolder: reports,
        reportTempFolder: join(root, 'tmp/api'),
        includeForgottenExports: true,
      },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: none,
        extractorMessageReporting: none,
        tsdocMessageReporting: none,
      },
    },
  })
  const result = Extractor.invoke(config, {
    localBuild: writes,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  return writes || !result.apiReportChanged
}

mkdirSync(reports, { recursive: true })
const changed = ENTRIES.filter((entry) => !isCurrent(entry))
console.log(`api: ${readdirSync(reports).length} reports, ${changed.length} not current`)
for (const entry of changed) {
  console.error(
    `vanban/${entry}: its public surface changed. Wanted? npm run api -- --write, and a changeset`,
  )
}
process.exitCode = changed.length > 0 ? 1 : 0
