import { groupedBy, numbersBelow } from './grouping.js';

const KEYS_OF_PAIR = 65_536;
const LAST_CODE = 255;
const FEWEST_FOR_KEYS = 10_000;

/**
 * Puts the numbers from 0 up to `count` into the order of their texts; those of equal texts keep their order.
 * A pass over their first letters leaves only short stretches to be compared text by text.
 */
export function orderByText(count: number, textOf: (number: number) => string): Uint32Array {
  if (count < FEWEST_FOR_KEYS) {
    const few = numbersBelow(count);
    sortStretch(few, textOf);
    return few;
  }
  // Written out, not looped over: this is done for each of very many texts.
  const [first, second, third] = [keysFor(count), keysFor(count), keysFor(count)];
  for (let number = 0; number < count; number += 1) {
    const text = textOf(number);
    first[number] = pairAt(text, 0);
    second[number] = pairAt(text, 2);
    third[number] = pairAt(text, 4);
  }
  const byLast = groupedBy(third, KEYS_OF_PAIR).numbers;
  const byLastTwo = groupedBy(second, KEYS_OF_PAIR, byLast).numbers;
  const order = groupedBy(first, KEYS_OF_PAIR, byLastTwo).numbers;

  const isAlike = (one: number, other: number) =>
    third[one] === third[other] && second[one] === second[other] && first[one] === first[other];
  let start = 0;
  for (let end = 1; end <= count; end += 1) {
    if (end < count && isAlike(order[start] as number, order[end] as number)) continue;
    if (end - start > 1) sortStretch(order.subarray(start, end), textOf);
    start = end;
  }
  return order;
}

function keysFor(count: number): Uint16Array {
  return new Uint16Array(count);
}

// Codes beyond the last count as one: that keeps their order, and leaves it to be told by the whole texts.
function pairAt(text: string, letter: number): number {
  return codeAt(text, letter) * (LAST_CODE + 1) + codeAt(text, letter + 1);
}

function codeAt(text: string, letter: number): number {
  return letter < text.length ? Math.min(text.charCodeAt(letter), LAST_CODE) : 0;
}

function sortStretch(stretch: Uint32Array, textOf: (number: number) => string): void {
  const texts = Array.from(stretch, (number) => ({ number, text: textOf(number) }));
  texts.sort((one, other) =>
    one.text === other.text ? one.number - other.number : one.text < other.text ? -1 : 1,
  );
  for (const [place, { number }] of texts.entries()) stretch[place] = number;
}
