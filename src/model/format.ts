import { checksum } from './checksum.js'

/**
 * The file that a trained model lies in: a header, a JSON directory in ASCII, then the arrays, each at a multiple
 * of eight so that it can be viewed in place. Little-endian throughout.
 *
 *     0  magic "VANBANMD"                8 bytes
 *     8  format version                  uint32
 *    12  size of the whole file, bytes   uint32
 *    16  checksum of all after byte 24   uint32
 *    20  size of the directory, bytes    uint32
 *    24  directory: {"kind","version","meta","arrays":[{"name","type","length","offset"}]}
 *     …  arrays
 */
const MAGIC = 'VANBANMD'
const HEADER = 24

/** The version of the layout above. A file with a higher one is refused. */
export const FORMAT_VERSION = 1

export type ModelArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array

/** What is in a model file. */
export interface ModelFile {
  /** What the model is for, e.g. `words`: a model for something else is refused. */
  readonly kind: string
  /** The version of the model's own layout (which arrays, which features); its reader checks it. */
  readonly version: number
  /** Small facts beside the arrays: labels, sizes, sources. Plain JSON. */
  readonly meta: unknown
  readonly arrays: Readonly<Record<string, ModelArray>>
}

const TYPES = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const
type TypeName = keyof typeof TYPES

interface DirectoryEntry {
  readonly name: string
  readonly type: TypeName
  readonly length: number
  readonly offset: number
}

interface Directory {
  readonly kind: string
  readonly version: number
  readonly meta: unknown
  readonly arrays: readonly DirectoryEntry[]
}

/**
 * Writes a model to bytes; `readModel` is its inverse. Equal input gives equal bytes.
 *
 * @param model - kind, version, meta and arrays; `meta` must survive JSON
 * @returns the file, ready to be saved as `weights/NAME.bin`
 * @example readModel(encodeModel({ kind: 'toy', version: 1, meta: {}, arrays: { w: Int8Array.of(1, -2) } }), 'toy')
 */
export function encodeModel(model: ModelFile): Uint8Array {
  const names = Object.keys(model.arrays)
  let directory = ''
  let first = 0
  // The offsets stand inside the directory and depend on its length; a second or third round settles them.
  for (let guess = 0; ; guess = directory.length) {
    first = roundUp(HEADER + guess)
    directory = asciiJson({
      kind: model.kind,
      version: model.version,
      meta: model.meta,
      arrays: placeArrays(model.arrays, first),
    })
    if (roundUp(HEADER + directory.length) === first) break
  }
  const entries = placeArrays(model.arrays, first)
  const last = entries[entries.length - 1]
  const size = last ? last.offset + last.length * TYPES[last.type].BYTES_PER_ELEMENT : first
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i)
  view.setUint32(8, FORMAT_VERSION, true)
  view.setUint32(12, size, true)
  view.setUint32(20, directory.length, true)
  for (let i = 0; i < directory.length; i++) bytes[HEADER + i] = directory.charCodeAt(i)
  entries.forEach((entry, i) => {
    const array = model.arrays[names[i]!]!
    bytes.set(littleEndian(array), entry.offset)
  })
  view.setUint32(16, checksum(bytes, HEADER), true)
  return bytes
}

/**
 * Reads a model file. Arrays are views into `bytes` where its alignment allows, so keep the bytes unchanged.
 *
 * @param bytes - the file: a `Uint8Array` or an `ArrayBuffer`
 * @param kind - what the model must be for
 * @throws RangeError that says what is wrong with the file: not a model, cut, damaged, newer, or for something else
 * @example readModel(loadWeights('words'), 'words').meta
 */
export function readModel(bytes: Uint8Array | ArrayBuffer, kind: string): ModelFile {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  const directory = readDirectory(data)
  if (directory.kind !== kind) {
    throw new RangeError(`This model file is for "${directory.kind}"; one for "${kind}" is needed.`)
  }
  const arrays: Record<string, ModelArray> = {}
  for (const entry of directory.arrays) arrays[entry.name] = readArray(data, entry)
  return { kind: directory.kind, version: directory.version, meta: directory.meta, arrays }
}

function readDirectory(data: Uint8Array): Directory {
  for (let i = 0; i < MAGIC.length; i++) {
    if (data.length > i && data[i] !== MAGIC.charCodeAt(i)) {
      throw new RangeError('This is not a vanban model file: its first bytes are wrong.')
    }
  }
  if (data.length < HEADER) throw cut(data.length, HEADER)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const format = view.getUint32(8, true)
  if (format > FORMAT_VERSION) {
    throw new RangeError(
      `This model file has format ${format}; this release of vanban reads up to ${FORMAT_VERSION}. Update vanban.`,
    )
  }
  const size = view.getUint32(12, true)
  if (data.length < size) throw cut(data.length, size)
  if (data.length > size) {
    throw new RangeError(
      `This model file has ${data.length - size} bytes too many: ${data.length}, not ${size}.`,
    )
  }
  const expected = view.getUint32(16, true)
  if (checksum(data, HEADER) !== expected) {
    throw new RangeError('This model file is damaged: its checksum does not match. Copy it again, as binary.')
  }
  let json = ''
  const end = HEADER + view.getUint32(20, true)
  for (let i = HEADER; i < end; i++) json += String.fromCharCode(data[i]!)
  return JSON.parse(json) as Directory
}

function cut(have: number, need: number): RangeError {
  return new RangeError(`This model file was cut: it has ${have} of at least ${need} bytes.`)
}

function placeArrays(arrays: Readonly<Record<string, ModelArray>>, first: number): DirectoryEntry[] {
  let offset = first
  return Object.entries(arrays).map(([name, array]) => {
    const entry = { name, type: typeName(array), length: array.length, offset }
    offset = roundUp(offset + array.byteLength)
    return entry
  })
}

function typeName(array: ModelArray): TypeName {
  for (const name of Object.keys(TYPES) as TypeName[]) if (array instanceof TYPES[name]) return name
  throw new TypeError(`A model array must be one of ${Object.keys(TYPES).join(', ')}.`)
}

function roundUp(offset: number): number {
  return (offset + 7) & ~7
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const HOST_IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function littleEndian(array: ModelArray): Uint8Array {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  return HOST_IS_LITTLE ? bytes : swapped(bytes, array.BYTES_PER_ELEMENT)
}

function readArray(data: Uint8Array, entry: DirectoryEntry): ModelArray {
  const Type = TYPES[entry.type]
  const width = Type.BYTES_PER_ELEMENT
  const at = data.byteOffset + entry.offset
  if (HOST_IS_LITTLE && at % width === 0) return new Type(data.buffer as ArrayBuffer, at, entry.length)
  const bytes = data.slice(entry.offset, entry.offset + entry.length * width)
  return new Type(HOST_IS_LITTLE ? bytes.buffer : swapped(bytes, width).buffer, 0, entry.length)
}

function swapped(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) result[i - (i % width) + (width - 1 - (i % width))] = bytes[i]!
  return result
}
