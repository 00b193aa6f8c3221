const MAX_OCTETS = 75;
const BREAK = '\r\n ';

/**
 * Folds the lines of an iCalendar text anew, each to at most 75 octets without its line break (RFC 5545,
 * section 3.1), where the library counts letters, of which some have four octets.
 */
export function foldByOctets(text: string): string {
  const unfolded = text.replace(/\r\n[\t ]/g, '').split('\r\n');
  return unfolded.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    const isFull = octets + size > MAX_OCTETS;
    folded += isFull ? BREAK + letter : letter;
    // The space that marks a folded line counts as well.
    octets = isFull ? size + 1 : octets + size;
  }
  return folded;
}
