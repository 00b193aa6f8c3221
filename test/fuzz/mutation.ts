import type { Choice } from './choice.js';

const SIGNS = [
  '{',
  '}',
  '(',
  ')',
  ':',
  '"',
  '$',
  '!',
  '...',
  '@',
  '|',
  '&',
  '#',
  '[',
  ']',
  '"""',
  '\\u0000',
  '\u0000',
  '\ufeff',
  '💥',
  ' ',
  '\n',
  ',',
  '0',
  '-',
  'e9',
  'null',
  'true',
  'on',
  'fragment x on Query',
  '__schema',
  '__proto__',
];

/** A text with a few small faults in it: parts that are left out, said twice, exchanged or put in. */
export function mutated(text: string, choice: Choice): string {
  let result = text;
  const faults = 1 + choice.below(3);
  for (let fault = 0; fault < faults; fault += 1) result = oneFault(result, choice);
  return result;
}

function oneFault(text: string, choice: Choice): string {
  const start = choice.below(text.length + 1);
  const end = Math.min(text.length, start + 1 + choice.below(choice.chance(0.2) ? 200 : 8));
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (choice.below(6)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before + choice.one(SIGNS) + part + after;
    case 3:
      return before + choice.one(SIGNS) + after;
    case 4:
      return before + part.toUpperCase() + after;
    default:
      return before;
  }
}
