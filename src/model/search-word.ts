const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are by do does for how in is no of on or our that the this to was what when which who with'.split(
    ' ',
  ),
);

const DIGIT = /\p{N}/u;
const PLAIN = /^[A-Za-z0-9 .,:;/()-]*$/;
const PLAIN_PARTS = /[a-z]+|[0-9]+/g;
const MARKS = /[®™©℠]|['’]s(?!\p{L})/gu;
const DIACRITICS = /\p{M}/gu;
const JOINING_AMPERSAND = /(?<!\p{L})(\p{L}{1,3})&(?=\p{L}{1,3}(?!\p{L}))/gu;

/**
 * The words by which a text is found, in lower case and without accents. Letters and digits stand apart,
 * so that `SSAE18`, `SSAE-18` and `SSAE No. 18` have the same words.
 */
export function searchWords(text: string): string[] {
  // Most texts have no sign or accent, and there are very many of them.
  if (PLAIN.test(text)) {
    const parts = text.toLowerCase().match(PLAIN_PARTS) ?? [];
    // Where no part is a word that says nothing, neither is any run of parts.
    if (!parts.some((part) => STOP_WORDS.has(part))) return parts;
  }
  const runs = plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = runs.filter((run) => !STOP_WORDS.has(run));
  return (telling.length === 0 ? runs : telling).flatMap((run) =>
    DIGIT.test(run) ? (run.match(/\p{L}+|\p{N}+/gu) ?? []) : run,
  );
}

export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

function plainText(text: string): string {
  return text
    .replace(MARKS, '')
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(JOINING_AMPERSAND, '$1');
}
