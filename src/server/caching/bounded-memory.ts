/** A function that gives again what it made for a key, of as many keys as are allowed; the oldest is forgotten first. */
export function createBoundedMemory<T>(
  maxKeys: number,
  make: (key: string) => T,
): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const value = make(key);
    for (const oldest of made.keys()) {
      if (made.size < maxKeys) break;
      made.delete(oldest);
    }
    made.set(key, value);
    return value;
  };
}
