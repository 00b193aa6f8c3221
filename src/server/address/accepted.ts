import Negotiator from 'negotiator';

/** No client says more; to weigh a list of thousands takes longer than to answer. */
const MAX_READ = 1_000;

/** The type of those offered that a client likes best, the first of those alike; null where it likes none. */
export function acceptedType<T extends string>(headers: Headers, offered: readonly T[]): T | null {
  return typeAcceptedIn(headers.get('accept'), offered);
}

/** The same, by the text of an Accept header; a text without end is not read. */
export function typeAcceptedIn<T extends string>(
  accept: string | null,
  offered: readonly T[],
): T | null {
  if (accept !== null && accept.length > MAX_READ) return offered[0] ?? null;
  const best = negotiatorOf({ accept }).mediaType(offered);
  return offered.find((type) => type === best) ?? null;
}

function negotiatorOf(headers: Readonly<Record<string, string | null>>): Negotiator {
  // A header without a word says as little as none.
  const said = Object.entries(headers).filter(([, text]) => text !== null && text !== '');
  return new Negotiator({ headers: Object.fromEntries(said) as Record<string, string> });
}
