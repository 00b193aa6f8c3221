import Negotiator from 'negotiator';

/** The type of those offered that a client likes best, the first of those alike; null where it likes none. */
export function acceptedType<T extends string>(headers: Headers, offered: readonly T[]): T | null {
  const best = negotiatorOf(headers).mediaType(offered);
  return offered.find((type) => type === best) ?? null;
}

/** The encodings of those offered that a client can read. */
export function acceptedEncodings(headers: Headers, offered: readonly string[]): readonly string[] {
  return negotiatorOf(headers).encodings(offered);
}

function negotiatorOf(headers: Headers): Negotiator {
  // A header without a word says as little as none.
  const read = (name: string) => {
    const text = headers.get(name);
    return text === null || text === '' ? undefined : text;
  };
  return new Negotiator({
    headers: { accept: read('accept'), 'accept-encoding': read('accept-encoding') },
  });
}
