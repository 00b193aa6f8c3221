import type { Catalog } from '../src/model/catalog.js';
import type { StoredEntity } from '../src/model/entity.js';
import { oneOf } from './drawing.js';
import type { Drawing } from './drawing.js';
import type { Random } from './random.js';

const COMMON_WORDS = 20;

/** The texts that are searched for, all of them made from what the catalog holds. */
export function searchTexts({ entities }: Catalog): Drawing<string>[] {
  const named = entities.filter(({ kind }) => kind !== 'Edition');
  const texts = named.map(({ name, aliases }) => [name, ...aliases].join(' '));
  const counts = countsOf(texts.flatMap((text) => [...new Set(wordsIn(text))]));
  const words = [...counts.keys()];
  const commonest = words.toSorted((one, other) => countIn(counts, other) - countIn(counts, one));
  const [long, longer] = [5, 6].map((least) =>
    words.filter((word) => word.length >= least && /^[a-z]+$/.test(word)),
  );
  const codes = named.flatMap(codesOf);
  const editions = entities.filter((node) => node.kind === 'Edition');
  return [
    ['a few words', changed(oneOf(texts), fewWords)],
    ['a prefix', changed(oneOf(long ?? []), (word, random) => word.slice(0, 3 + random.below(2)))],
    ['a misspelling', changed(oneOf(longer ?? []), misspelt)],
    ['a code', changed(oneOf(codes), (code, random) => (random.chance(0.5) ? code : joined(code)))],
    ['a word of very many', oneOf(commonest.slice(0, COMMON_WORDS))],
    ['an edition by its name and a day', changed(oneOf(editions), nameAndDay)],
  ];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9.]{2,}/g) ?? [];
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, countIn(counts, word) + 1);
  return counts;
}

function countIn(counts: ReadonlyMap<string, number>, word: string): number {
  return counts.get(word) ?? 0;
}

function codesOf(node: StoredEntity): string[] {
  if (node.kind === 'ReportFamily') return [node.name];
  return node.kind === 'Standard' || node.kind === 'Criterion' ? [node.code] : [];
}

function changed<T>(
  draw: (random: Random) => T | null,
  change: (drawn: T, random: Random) => string,
): (random: Random) => string | null {
  return (random) => {
    const drawn = draw(random);
    return drawn === null ? null : change(drawn, random);
  };
}

function fewWords(text: string, random: Random): string {
  return random.some([...new Set(wordsIn(text))], 2 + random.below(2)).join(' ');
}

/** A word with one letter other than it should be, not the first. */
function misspelt(word: string, random: Random): string {
  const place = 1 + random.below(word.length - 1);
  const wrong = word[place] === 'x' ? 'q' : 'x';
  return word.slice(0, place) + wrong + word.slice(place + 1);
}

function joined(code: string): string {
  return code.replace(/[ -]/g, '').toLowerCase();
}

function nameAndDay({ name }: StoredEntity): string {
  const [report = '', days = ''] = name.split(', ');
  return `${report} ${days.slice(-'YYYY-MM-DD'.length)}`.toLowerCase();
}
