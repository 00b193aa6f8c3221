const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are by do does for how in is no of on or our that the this to was what when which who with'.split(
    ' ',
  ),
);

const MARKS = /[®™©℠]|['’]s(?!\p{L})/gu;
const DIACRITICS = /\p{M}/gu;
const JOINING_AMPERSAND = /(?<!\p{L})(\p{L}{1,3})&(?=\p{L}{1,3}(?!\p{L}))/gu;

/**
 * The words by which a text is found, in lower case and without accents. Letters and digits stand apart,
 * so that `SSAE18`, `SSAE-18` and `SSAE No. 18` have the same words.
 */
export function searchWords(text: string): string[] {
  const runs = plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = runs.filter((run) => !STOP_WORDS.has(run));
  return (telling.length === 0 ? runs : telling).flatMap(
    (run) => run.match(/\p{L}+|\p{N}+/gu) ?? [],
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
