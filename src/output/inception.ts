import type { Span } from '../article.js'
import type { AnnotatedDocument } from './document.js'
import type { OutputFile } from './format.js'

const SEGMENTATION = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type'
const SENTENCE = `${SEGMENTATION}.Sentence`
const TOKEN = `${SEGMENTATION}.Token`
const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity'
const ANNOTATION = 'uima.tcas.Annotation'
const SOFA_ID = 1

/** The types of DKPro Core that INCEpTION knows as its built-in layers. */
const TYPES = {
  [SENTENCE]: { '%NAME': SENTENCE, '%SUPER_TYPE': ANNOTATION },
  [TOKEN]: { '%NAME': TOKEN, '%SUPER_TYPE': ANNOTATION },
  [NAMED_ENTITY]: {
    '%NAME': NAMED_ENTITY,
    '%SUPER_TYPE': ANNOTATION,
    value: { '%NAME': 'value', '%RANGE': 'uima.cas.String' },
    identifier: { '%NAME': 'identifier', '%RANGE': 'uima.cas.String' },
  },
} as const

/**
 * One document as UIMA JSON CAS 0.4 for INCEpTION: sentences, tokens, and all entities, nested ones too. Offsets are
 * UTF-16 code units, as in Java.
 *
 * @see https://github.com/apache/uima-uimaj-io-jsoncas
 */
export function toInception(document: AnnotatedDocument): readonly OutputFile[] {
  const { article } = document
  const structures: Record<string, unknown>[] = [
    {
      '%ID': SOFA_ID,
      '%TYPE': 'uima.cas.Sofa',
      sofaNum: 1,
      sofaID: '_InitialView',
      mimeType: 'text/plain',
      sofaString: article.text,
    },
  ]
  const members: number[] = []
  const add = (type: string, { start, end }: Span, features: Readonly<Record<string, string>> = {}): void => {
    const id = structures.length + 1
    structures.push({ '%ID': id, '%TYPE': type, '@sofa': SOFA_ID, begin: start, end, ...features })
    members.push(id)
  }
  add(
    'uima.tcas.DocumentAnnotation',
    { start: 0, end: article.text.length },
    { language: languageTag(article.language) },
  )
  for (const sentence of article.sentences) add(SENTENCE, sentence)
  for (const word of article.words) add(TOKEN, word)
  for (const entity of article.entities) {
    const code = entity.value?.kind === 'place' ? { identifier: entity.value.code } : {}
    add(NAMED_ENTITY, entity, { value: entity.type, ...code })
  }
  const cas = {
    '%TYPES': TYPES,
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { _InitialView: { '%SOFA': SOFA_ID, '%MEMBERS': members } },
  }
  return [{ extension: '.json', content: JSON.stringify(cas) }]
}

/** UIMA uses ISO 639-1 and `x-unspecified`. */
function languageTag(language: string): string {
  return language === 'vie' ? 'vi' : language === 'eng' ? 'en' : 'x-unspecified'
}
