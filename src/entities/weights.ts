import type { Crf } from '../model/crf.js'
import { buildFeatureTable, sparseWeights } from '../model/feature-table.js'
import { type ModelArray, type ModelFile, readModel } from '../model/format.js'

/** Version of the features and arrays; a file of another version is refused. */
export const ENTITY_MODEL_VERSION = 2

/** What weights/entities.bin holds. */
export interface EntityModel {
  readonly crf: Crf
  /** The tuple of every label (see labels.ts). */
  readonly tuples: Int32Array
}

interface Meta {
  readonly units: number
  readonly scale: number
}

/**
 * Lays a model out for the file. Numbers that vary little are kept as differences and in planes of bytes, because
 * the package is compressed.
 */
export function packEntityModel(model: EntityModel, source: string): ModelFile {
  const { crf, tuples } = model
  const { keys, counts, unit, weight, scale } = sparseWeights(crf.features)
  const meta: Meta & { source: string } = { units: crf.units, scale, source }
  return {
    kind: 'entities',
    version: ENTITY_MODEL_VERSION,
    meta,
    arrays: {
      tuples,
      unitStart: crf.unitStart,
      unitOf: crf.unitOf,
      beforeStart: crf.beforeStart,
      before: Uint8Array.from(crf.before),
      transition: crf.transition,
      first: crf.first,
      gapLow: gapsOf(keys, 0),
      gapMiddle: gapsOf(keys, 8),
      gapHigh: gapsOf(keys, 16),
      counts: Uint8Array.from(counts),
      unit,
      weight,
    },
  }
}

/**
 * Reads weights/entities.bin.
 *
 * @throws RangeError if the bytes are not a model of entities, or of another version
 * @example readEntityModel(loadWeights('entities'))
 */
export function readEntityModel(bytes: Uint8Array | ArrayBuffer): EntityModel {
  const file = readModel(bytes, 'entities')
  if (file.version !== ENTITY_MODEL_VERSION) {
    throw new RangeError(
      `These entity weights have version ${file.version}; this release of vanban needs ${ENTITY_MODEL_VERSION}.`,
    )
  }
  const { units, scale } = file.meta as Meta
  const array = (name: string): ModelArray => {
    const found = file.arrays[name]
    if (found === undefined) throw new RangeError(`These entity weights lack the array "${name}".`)
    return found
  }
  const keys = keysOf(array('gapLow'), array('gapMiddle'), array('gapHigh'))
  return {
    crf: {
      labels: array('first').length,
      units,
      unitStart: Int32Array.from(array('unitStart')),
      unitOf: Int32Array.from(array('unitOf')),
      beforeStart: Int32Array.from(array('beforeStart')),
      before: Int32Array.from(array('before')),
      transition: Float32Array.from(array('transition')),
      first: Float32Array.from(array('first')),
      features: buildFeatureTable(
        {
          keys,
          counts: array('counts'),
          unit: Uint8Array.from(array('unit')),
          weight: Int8Array.from(array('weight')),
          scale,
        },
        units,
      ),
    },
    tuples: Int32Array.from(array('tuples')),
  }
}

/** One byte of the difference between each key and the one before. */
function gapsOf(keys: Int32Array, shift: number): Uint8Array {
  return Uint8Array.from(keys, (key, at) => ((key - (at === 0 ? 0 : keys[at - 1]!)) >> shift) & 255)
}

function keysOf(low: ModelArray, middle: ModelArray, high: ModelArray): Int32Array {
  const keys = new Int32Array(low.length)
  let key = 0
  for (let at = 0; at < keys.length; at++) {
    key += low[at]! | (middle[at]! << 8) | (high[at]! << 16)
    keys[at] = key
  }
  return keys
}
