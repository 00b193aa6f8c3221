import { titleOf } from './words.js';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bnda\b/gi, 'NDA'],
  [/\burl\b/gi, 'URL'],
  [/\bsha256\b/gi, 'SHA-256'],
];

/** The name of a field in words: cadence.periodLength is "Cadence: period length". */
export function fieldInWords(field: string): string {
  const [whole = '', ...parts] = field.split('.');
  const words = [titleOf(whole), ...parts.map((part) => titleOf(part).toLowerCase())].join(': ');
  return ABBREVIATIONS.reduce((text, [pattern, written]) => text.replace(pattern, written), words);
}

/** The same within a sentence: "period length", "NDA form". */
export function fieldWithin(field: string): string {
  const words = fieldInWords(field);
  const isAbbreviated = /^[A-Z]{2}/.test(words);
  return isAbbreviated ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
