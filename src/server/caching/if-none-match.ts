const TAB = 0x09;
const SPACE = 0x20;
const QUOTE = 0x22;
const STAR = 0x2a;
const COMMA = 0x2c;
const SLASH = 0x2f;
const WEAK = 0x57;
const DELETE = 0x7f;
const LAST_BYTE = 0xff;

/**
 * Whether the client already holds the answer that has a tag: whether its If-None-Match is `*` or names the tag,
 * weak or strong. A header that is not written as RFC 9110 has it holds nothing: to answer in full is never wrong.
 */
export function isHeld(ifNoneMatch: string | null | undefined, tag: string): boolean {
  if (ifNoneMatch == null) return false;
  // What nearly all clients send: the tag as they got it.
  if (ifNoneMatch === tag) return true;
  return isStar(ifNoneMatch) || namesIn(ifNoneMatch, tag);
}

/** Whether a list of tags has one. It is read to its end, each letter once: what is not well written is no list. */
function namesIn(list: string, tag: string): boolean {
  let isNamed = false;
  let at = 0;
  for (;;) {
    at = afterSpace(list, at);
    if (at === list.length) return isNamed;
    // A list may have empty places.
    if (list.charCodeAt(at) !== COMMA) {
      const start = isWeak(list, at) ? at + 2 : at;
      const end = afterTag(list, start);
      if (end === null) return false;
      isNamed ||= end - start === tag.length && list.startsWith(tag, start);
      at = afterSpace(list, end);
      if (at === list.length) return isNamed;
      if (list.charCodeAt(at) !== COMMA) return false;
    }
    at += 1;
  }
}

function isStar(text: string): boolean {
  const start = afterSpace(text, 0);
  return text.charCodeAt(start) === STAR && afterSpace(text, start + 1) === text.length;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at += 1;
  return at;
}

/** The prefix is told in capitals only. */
function isWeak(text: string, at: number): boolean {
  return text.charCodeAt(at) === WEAK && text.charCodeAt(at + 1) === SLASH;
}

/** The place after a quoted tag; null where there is none. */
function afterTag(text: string, from: number): number | null {
  if (text.charCodeAt(from) !== QUOTE) return null;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) return at + 1;
    if (letter <= SPACE || letter === DELETE || letter > LAST_BYTE) return null;
  }
  return null;
}
