import { MOST_AT_HAND, NO_HITS } from '../../model/search.js';
import type { SearchHit, SearchHits, SearchQuestion } from '../../model/search.js';
import { searchWords } from '../../model/search-word.js';
import type { Store } from '../../store/store.js';
import type { Read } from '../gathered.js';
import { keptAnswers } from '../kept-answers.js';
import type { QuestionInWords } from './asked.js';
import { orderedHits } from './search-hits.js';

/** What is kept of a question beside its hits is as large as so many of them. */
const SIZE_OF_QUESTION = 25;

/** At most 2,000 questions, or fewer of many hits: some megabytes. */
const HITS = { sizeOf: sizeOfFirst, most: 50_000, mostOfOne: MOST_AT_HAND + SIZE_OF_QUESTION };

/**
 * The search that reads so, which keeps the first hits of what was asked last: while people type, all of them ask for the
 * same few beginnings, in which thousands of hits are found. All of very many hits are read again.
 */
export function keptHits(read: Read<QuestionInWords, SearchHits>): Store['search'] {
  const kept = keptAnswers(read, keyOf, HITS, (hits, question) =>
    firstHits(hits, async () => {
      const [again = NO_HITS] = await read([question]);
      return again.whole();
    }),
  );
  return (questions) => kept(questions.map(inWords));
}

function sizeOfFirst({ length }: SearchHits): number {
  return Math.min(length, MOST_AT_HAND) + SIZE_OF_QUESTION;
}

function keyOf({ words, kinds }: QuestionInWords): string {
  return `${words.join(' ')}|${kinds === null ? '*' : kinds.join(' ')}`;
}

function inWords({ text, kinds }: SearchQuestion): QuestionInWords {
  return { words: searchWords(text).map(ownText), kinds };
}

/** The same hits, of which only the first are held. */
function firstHits(hits: SearchHits, whole: SearchHits['whole']): SearchHits {
  const { length, lowest, fieldOf } = hits;
  return orderedHits({ length, lowest, fieldOf, whole }, copiesOfFirst(hits));
}

// Apart, since a function that is kept holds whatever stands beside it.
function copiesOfFirst({ length, at }: SearchHits): readonly SearchHit[] {
  return Array.from({ length: Math.min(length, MOST_AT_HAND) }, (_, place) => {
    const { slug, score } = at(place);
    return { slug: ownText(slug), score };
  });
}

/** A copy: whoever holds a piece of a text holds all of it, be it a request or what tells of thousands of hits. */
function ownText(piece: string): string {
  return Buffer.from(piece).toString();
}
