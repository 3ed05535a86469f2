/**
 * Whole numbers of 32 bits, and a whole number noted of each: a `Map` that one step uses for every text. Emptying it
 * costs nothing, and looking a key up costs neither a call nor an object.
 */
export interface IntMap {
  /** Four numbers a slot by open addressing: the text that it was filled for, key, value, nothing. */
  slots: Int32Array
  /** Slots with another number than this are free. */
  round: number
  size: number
}

const FEWEST = 256
const LAST_ROUND = 0x3fffffff

export function createIntMap(): IntMap {
  return { slots: new Int32Array(FEWEST * 4), round: 1, size: 0 }
}

/** Forgets everything, and keeps the memory. */
export function empty(map: IntMap): void {
  map.size = 0
  if (map.round === LAST_ROUND) {
    map.slots.fill(0)
    map.round = 0
  }
  map.round++
}

/** What was noted of a key, 0 where nothing was. */
export function noted({ slots, round }: IntMap, key: number): number {
  const slot = slotOf(slots, round, key)
  return slots[slot] === round ? slots[slot + 2]! : 0
}

/** Notes something of a key, in the place of what was noted before. */
export function note(map: IntMap, key: number, value: number): void {
  if (map.size * 8 > map.slots.length) enlarge(map)
  const { slots, round } = map
  const slot = slotOf(slots, round, key)
  if (slots[slot] !== round) {
    slots[slot] = round
    slots[slot + 1] = key
    map.size++
  }
  slots[slot + 2] = value
}

/** Where a key stands, or the free slot where it belongs. */
function slotOf(slots: Int32Array, round: number, key: number): number {
  const mask = slots.length - 1
  const mixed = Math.imul(key, 0x9e3779b1)
  let slot = ((mixed ^ (mixed >>> 15)) << 2) & mask
  while (slots[slot] === round && slots[slot + 1] !== key) slot = (slot + 4) & mask
  return slot
}

function enlarge(map: IntMap): void {
  const { slots, round } = map
  map.slots = new Int32Array(slots.length * 2)
  map.size = 0
  for (let slot = 0; slot < slots.length; slot += 4)
    if (slots[slot] === round) note(map, slots[slot + 1]!, slots[slot + 2]!)
}
