import type { StoredEntity, StoredNode } from '../model/entity.js';
import { NO_HITS } from '../model/search.js';
import type { SearchHits, SearchQuestion } from '../model/search.js';
import { searchWords } from '../model/search-word.js';
import { createGradual } from './gradual.js';
import type { Steps } from './gradual.js';
import { indexedTexts } from './indexed-texts.js';
import { matchedFieldOf } from './matched-field.js';
import { isSearched, wholeWord } from './search-document.js';
import { bestFirst } from './search-ranking.js';
import { createTally } from './search-tally.js';

/** Answers a question with the entities that hold all of its words, best first. */
export type SearchIndex = (question: SearchQuestion) => SearchHits;

/** From how many documents on the index is made while others are answered: that of fewer is soon made. */
const FEWEST_GRADUAL = 20_000;

/** Indexes every entity but editions. The nodes are in the order of their slugs. */
export function createSearchIndex(
  nodes: readonly StoredNode[],
  fewestGradual: number = FEWEST_GRADUAL,
): SearchIndex {
  const documents = nodes.filter(isSearched);
  const { begin, finished } = createGradual(answering(documents));
  if (documents.length < fewestGradual) finished();
  else begin();
  return (question) => finished()(question);
}

function* answering(documents: readonly StoredEntity[]): Steps<SearchIndex> {
  const texts = yield* indexedTexts(documents);
  const tally = createTally(texts);

  return ({ text, kinds }) => {
    const all = searchWords(text);
    const words = [...new Set(all)];
    if (words.length === 0) return NO_HITS;
    const whole = wholeWord(all);
    const { isTerm, found, scores } = tally(words, whole);
    const wanted =
      kinds === null
        ? found
        : found.filter((document) => kinds.includes((documents[document] as StoredEntity).kind));
    const ranked = bestFirst(wanted, scores);
    const asked = { words, whole: all.length > 1 ? whole : null, isTerm };
    return {
      length: ranked.documents.length,
      at: (place) => {
        const node = documents[ranked.documents[place] as number] as StoredEntity;
        return {
          slug: node.slug,
          score: ranked.scores[place] as number,
          matchedField: matchedFieldOf(node, asked),
        };
      },
    };
  };
}
