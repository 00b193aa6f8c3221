/** No slug is longer; what is can only be meant to burden. */
const MOST_CHARACTERS = 1_000;

const HALF_PAIR = /\p{Surrogate}/gu;

/**
 * True for a text that a database can be asked for. It keeps no NUL and no half of a surrogate pair, so nothing that it
 * holds has either, and to ask for them would be an error.
 */
export function canBeKept(text: string): boolean {
  return text.length <= MOST_CHARACTERS && !text.includes('\0') && text.search(HALF_PAIR) === -1;
}

/** No character of a slug comes before this one, so no slug stands between a text and the same with it. */
const RIGHT_BEHIND = '\u0001';

/** A text that can be sent, and that stands where the given one does among slugs, or right behind it. */
export function sentPlace(text: string, isBehind = false): string {
  const place = text
    .slice(0, MOST_CHARACTERS)
    .replaceAll('\0', RIGHT_BEHIND)
    .replaceAll(HALF_PAIR, '\uFFFD');
  return isBehind ? `${place}${RIGHT_BEHIND}` : place;
}
