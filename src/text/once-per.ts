/**
 * Makes something once for each object that it depends on, and on nothing else: a pure cache, which goes with the object.
 *
 * @param make - must depend on the object alone, which never changes
 * @example const tablesOf = oncePer((lexicon: Lexicon) => compile(lexicon))
 */
export function oncePer<Key extends object, Made extends object>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const all = new WeakMap<Key, Made>()
  return (key) => {
    const known = all.get(key)
    if (known !== undefined) return known
    const made = make(key)
    all.set(key, made)
    return made
  }
}
