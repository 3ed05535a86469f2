import { Converter, ReflectionKind } from 'typedoc'

/** Which import each entry point of the sources is. */
const ENTRIES = {
  index: 'vanban',
  normalize: 'vanban/normalize',
  output: 'vanban/output',
  corpus: 'vanban/corpus',
  evaluate: 'vanban/evaluate',
  'interop/language': 'vanban/language',
  'interop/natural': 'vanban/natural',
  'interop/compromise': 'vanban/compromise',
  unorm: 'vanban/unorm',
}

/** Names in the site: a guide is called what its heading says, an entry point what a user imports. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of Object.values(context.project.reflections)) {
      if (reflection.kindOf(ReflectionKind.Document)) {
        const markdown = reflection.content.map(({ text }) => text).join('')
        reflection.name = /^# (.+)$/m.exec(markdown)?.[1].replaceAll('`', '') ?? reflection.name
      } else if (reflection.kindOf(ReflectionKind.Module)) {
        reflection.name =
          ENTRIES[reflection.name.replace(/\/index$/, '')] ?? ENTRIES[reflection.name] ?? reflection.name
      }
    }
  })
}
