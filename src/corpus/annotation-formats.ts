/** Formats of annotated documents that can be read. */
export const ANNOTATION_FORMATS = ['jsonl', 'standoff', 'brat', 'bio', 'doccano', 'label-studio'] as const
/** A format that annotations are read from. */
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number]

export function isAnnotationFormat(name: string): name is AnnotationFormat {
  return (ANNOTATION_FORMATS as readonly string[]).includes(name)
}
