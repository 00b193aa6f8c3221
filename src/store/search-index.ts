import { STORED_KINDS } from '../model/entity.js';
import type { StoredEntity, StoredNode } from '../model/entity.js';
import { MOST_AT_HAND, NO_HITS } from '../model/search.js';
import type { SearchHits, SearchQuestion } from '../model/search.js';
import { searchWords } from '../model/search-word.js';
import { createGradual } from './gradual.js';
import type { Steps } from './gradual.js';
import { indexedTexts } from './indexed-texts.js';
import { matchedFieldOf } from './matched-field.js';
import { createKept } from './kept.js';
import { fieldsInWords, isSearched, wholeWord } from './search-document.js';
import type { FieldWords } from './search-document.js';
import { bestFirst, endsOfBest } from './search-ranking.js';
import type { RankedDocuments } from './search-ranking.js';
import { createTally } from './search-tally.js';
import type { Tally } from './search-tally.js';

/** Answers a question with the entities that hold all of its words, best first. */
export type SearchIndex = (question: SearchQuestion) => SearchHits;

/** From how many documents on the index is made while others are answered: that of fewer is soon made. */
const FEWEST_GRADUAL = 20_000;

/** Of how many entities the words are kept once they were found: the same ones are found again and again. */
const MOST_IN_WORDS = 1_000;

/** A question in words. */
interface Asked extends Pick<SearchQuestion, 'kinds'> {
  readonly words: readonly string[];
  readonly whole: string;
}

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
  const inWords = createKept<readonly FieldWords[]>(MOST_IN_WORDS, () => 1);
  const kindNumbers = Uint8Array.from(documents, ({ kind }) => STORED_KINDS.indexOf(kind));

  /** What is found of some words, of the kinds that are wanted. */
  function told({ words, whole, kinds }: Asked): Tally {
    const all = tally(words, whole);
    if (kinds === null) return all;
    const isWanted = STORED_KINDS.map((kind) => kinds.includes(kind));
    const found = all.found.filter((document) => isWanted[kindNumbers[document] as number]);
    return { ...all, found };
  }

  return ({ text, kinds }) => {
    const all = searchWords(text);
    const words = [...new Set(all)];
    if (words.length === 0) return NO_HITS;
    const asked: Asked = { words, whole: wholeWord(all), kinds };
    const { found, scores, isTerm } = told(asked);
    const { length } = found;
    const { first, last } = endsOfBest(found, scores, MOST_AT_HAND);
    const wanted = { words, whole: all.length > 1 ? asked.whole : null, isTerm };
    let ranking: RankedDocuments | undefined;

    function rankedAt(place: number): readonly [document: number, score: number] {
      if (place < first.documents.length) return entryOf(first, place);
      if (place === length - 1) return entryOf(last, 0);
      // Few ask for what lies between; for them all is told again, since very little of it was kept.
      ranking ??= ((again) => bestFirst(again.found, again.scores))(told(asked));
      return entryOf(ranking, place);
    }

    const hits: SearchHits = {
      length,
      lowest: length === 0 ? NO_HITS.lowest : (last.scores[0] as number),
      at: (place) => {
        const [document, score] = rankedAt(place);
        return { slug: (documents[document] as StoredEntity).slug, score };
      },
      whole: () => Promise.resolve(hits),
      fieldOf: (node) => {
        const fields = inWords.get(node.slug, () => fieldsInWords(node));
        return matchedFieldOf(fields, wanted);
      },
    };
    return hits;
  };
}

function entryOf({ documents, scores }: RankedDocuments, place: number) {
  return [documents[place] as number, scores[place] as number] as const;
}
