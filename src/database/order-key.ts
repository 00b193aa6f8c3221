/**
 * Bytes that compare as texts do in JavaScript: by their UTF-16 units. What a database makes of texts hangs on its
 * collations, and even the plainest of them puts characters beyond U+FFFF elsewhere.
 */
export function orderKey(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
