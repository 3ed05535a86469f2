/** One mistake, in ajv's terms. */
export interface SchemaError {
  readonly keyword: string
  /** JSON Pointer (RFC 6901) to the wrong value. */
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

interface Validate {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

export declare const validate: Validate
export default validate
