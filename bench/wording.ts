import type { Slug } from '../src/model/slug.js';
import type { Random } from './random.js';

const ONSETS = 'b br c d dr f g gr h k kl l m n p pr r s st t tr v w z'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 'nd', 'rk'];

/** Invented words and names, and slugs that none of them shares with another. */
export interface Wording {
  /** A word of two or three syllables, in small letters. */
  readonly word: () => string;
  readonly words: (count: number) => string;
  /** A word that begins with a capital. */
  readonly properName: () => string;
  /** The slug of a name, with a number behind it where it was given out before. */
  readonly slugFor: (name: string) => Slug;
}

export function createWording(random: Random): Wording {
  const timesGiven = new Map<Slug, number>();

  function syllable(): string {
    return random.one(ONSETS) + random.one(VOWELS) + random.one(CODAS);
  }

  function word(): string {
    return syllable() + syllable() + (random.chance(0.4) ? syllable() : '');
  }

  return {
    word,
    words: (count) => Array.from({ length: count }, word).join(' '),
    properName: () => capitalized(word()),
    slugFor: (name) => {
      const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^-|-$/g, '');
      const times = (timesGiven.get(slug) ?? 0) + 1;
      timesGiven.set(slug, times);
      // Invented words hold no digits, so a numbered slug is never another name's own.
      return times === 1 ? slug : `${slug}-no-${times}`;
    },
  };
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
