const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Several things in a sentence: "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return AND.format(items);
}
