import { sql } from 'kysely';
import type { SearchField } from '../../model/search.js';
import { SEARCH_FIELDS } from '../../model/search.js';
import { rarity } from '../../store/search-score.js';
import { createSearchTerms } from '../../store/search-terms.js';
import type { Ask } from '../statement.js';
import { statementOf } from '../statement.js';
import { averageLength, averageWholes, DOCUMENTS } from '../table/search-figure-key.js';
import { readPart } from '../table/search-part.js';
import type { SearchShape, TermCounts } from '../table/search-part.js';
import { askedWords } from './asked-word.js';
import type { AskedWord } from './asked-word.js';

/** What several documents have in common. */
export interface Profile {
  readonly key: string;
  readonly shape: SearchShape;
  readonly terms: readonly TermCounts[];
  /** How many documents have it. */
  readonly documents: number;
}

/** What is told of all documents of a version at once. */
export interface Vocabulary {
  readonly documents: number;
  /** The terms that answer to a word. */
  readonly wordOf: (word: string) => AskedWord;
  /** How telling it is that a document has a term in a field, at places that go term by term and field by field. */
  readonly rarityOf: (place: number) => number;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The profiles that have a term. */
  readonly profilesWith: (term: string) => readonly Profile[];
  readonly averages: Averages;
}

/** Averages, in the order of SEARCH_FIELDS. */
interface Averages {
  readonly lengths: readonly number[];
  readonly wholes: readonly number[];
}

interface Row {
  readonly sort: 'figure' | 'profile' | 'term';
  readonly key: string;
  readonly figure: number | null;
  readonly body: string | null;
}

const EVERYTHING = statementOf(
  sql`select 'term' as sort, search_term.word as key, null::double precision as figure, search_term.frequencies as body
      from search_term
    union all select 'profile', search_profile.key, search_profile.documents, search_profile.part from search_profile
    union all select 'figure', search_figure.key, search_figure.figure, null from search_figure`,
  'search vocabulary',
);

/** Reads the vocabulary of a version when it is first asked for, and then keeps it. */
export function createVocabulary(ask: Ask): () => Promise<Vocabulary> {
  let kept: Promise<Vocabulary> | undefined;
  return () => {
    kept ??= ask<Row>(EVERYTHING)
      .then(vocabularyOf)
      .catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
    return kept;
  };
}

function vocabularyOf(rows: readonly Row[]): Vocabulary {
  const of = (sort: Row['sort']) => rows.filter((row) => row.sort === sort);
  const words = of('term');
  const [terms, numbers] = createSearchTerms(words.map(({ key }) => key));
  const profiles = of('profile').map(profileOf);
  const figures = new Map(of('figure').map(({ key, figure }) => [key, figure ?? 0]));
  const figuresOf = (keyOf: (field: SearchField) => string) =>
    SEARCH_FIELDS.map((field) => figures.get(keyOf(field)) ?? 0);
  const documents = figures.get(DOCUMENTS) ?? 0;
  const width = SEARCH_FIELDS.length;
  const frequencies = new Uint32Array(words.length * width);
  for (const [index, { body }] of words.entries()) {
    frequencies.set((body ?? '').split(' ').map(Number), (numbers[index] as number) * width);
  }
  const having = profilesByTerm(profiles);
  return {
    documents,
    wordOf: askedWords(terms, (term) => having.has(term)),
    rarityOf: raritiesBy(frequencies, documents),
    profiles: new Map(profiles.map((profile) => [profile.key, profile])),
    profilesWith: (term) => having.get(term) ?? [],
    averages: { lengths: figuresOf(averageLength), wholes: figuresOf(averageWholes) },
  };
}

/** Of very many terms few are ever asked for, and of these each in very many documents. */
function raritiesBy(frequencies: Uint32Array, documents: number): (place: number) => number {
  const known = new Float64Array(frequencies.length);
  return (place) => (known[place] ||= rarity(frequencies[place] as number, documents));
}

function profileOf({ key, figure, body }: Row): Profile {
  const { shape, terms } = readPart(body ?? '');
  if (shape === null) throw new Error(`The profile ${key} has no shape.`);
  return { key, shape, terms, documents: figure ?? 0 };
}

function profilesByTerm(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const having = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const [term] of profile.terms) {
      const known = having.get(term);
      if (known === undefined) having.set(term, [profile]);
      else known.push(profile);
    }
  }
  return having;
}
