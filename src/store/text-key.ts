/** A number of 32 bits that is the same for equal texts, and by chance for a few others. */
export function textKey(text: string): number {
  let key = text.length;
  for (let letter = 0; letter < text.length; letter += 1) {
    key = Math.imul(key ^ text.charCodeAt(letter), 0x01000193);
  }
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (key ^ (key >>> 13)) >>> 0;
}
