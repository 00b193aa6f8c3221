import Negotiator from 'negotiator';
import { createBoundedMemory } from './bounded-memory.js';

/** The codings that bodies are sent in besides as they are. */
export const CONTENT_CODINGS = ['br', 'gzip'] as const;
export type ContentCoding = (typeof CONTENT_CODINGS)[number];

/** Below this a body fits into the packet that its headers need anyway. */
const LEAST_BYTES = 1024;

/** Clients say one of a few texts, and always the same: those are read once. */
const MAX_KEPT_TEXTS = 200;

/** No client says more than this, and to read all that can be written takes milliseconds. */
const MAX_CHARACTERS = 500;

/** What a header says of bodies that are large, by the coding that we like best, and of small ones. */
interface Liked {
  readonly large: Readonly<Record<ContentCoding, ContentCoding | null>>;
  readonly takesPlain: boolean;
}

/** What the types of negotiator leave out: whom to take of those that a client likes alike. */
interface Preferring {
  readonly encodings: (
    offered: readonly string[],
    how: { readonly preferred: readonly string[] },
  ) => readonly string[];
}

const read = createBoundedMemory(MAX_KEPT_TEXTS, likedIn);

/**
 * The coding of those a client accepts that it likes best, `best` of those alike; null for the body as it is,
 * which small bodies stay unless the client refuses that. What is longer than any client writes is not read.
 */
export function codingFor(
  acceptEncoding: string | null | undefined,
  bytes: number,
  best: ContentCoding = 'gzip',
): ContentCoding | null {
  if (acceptEncoding == null || acceptEncoding === '') return null;
  if (acceptEncoding.length > MAX_CHARACTERS) return null;
  const { large, takesPlain } = read(acceptEncoding);
  return bytes < LEAST_BYTES && takesPlain ? null : large[best];
}

function likedIn(acceptEncoding: string): Liked {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const offered = [...CONTENT_CODINGS, 'identity'];
  const likedBest = (best: ContentCoding) => {
    const preferred = [best, ...CONTENT_CODINGS];
    const [first] = (negotiator as Preferring).encodings(offered, { preferred });
    return CONTENT_CODINGS.find((coding) => coding === first) ?? null;
  };
  return {
    large: { br: likedBest('br'), gzip: likedBest('gzip') },
    takesPlain: negotiator.encodings(offered).includes('identity'),
  };
}
