import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { StoredKind, StoredNode } from '../model/entity.js';
import { SEARCH_FIELDS } from '../model/search.js';
import type { SearchField, SearchHit, SearchQuestion } from '../model/search.js';
import { isNumber, searchWords } from '../model/search-word.js';
import { searchDocument, wholeWord } from './search-document.js';
import type { SearchDocument } from './search-document.js';

/** Answers a question with the entities that hold all of its words, best first. */
export type SearchIndex = (question: SearchQuestion) => readonly SearchHit[];

const WORD_BOOSTS: Readonly<Record<SearchField, number>> = {
  name: 6,
  code: 6,
  title: 3,
  aliases: 3,
  description: 1,
};

// So high that many single words in other entities never outweigh one whole text.
const WHOLE_BOOSTS = {
  'whole name': 1500,
  'whole code': 1500,
  'whole title': 1000,
  'whole aliases': 1000,
};

/** Of what is found alike, readers want the report before the document that speaks of it. */
const KIND_BOOSTS: Readonly<Partial<Record<StoredKind, number>>> = {
  Report: 2,
  ReportFamily: 2,
  Source: 0.4,
};

/** Indexes every entity but editions, which follow from their report and its days. */
export function createSearchIndex(nodes: readonly StoredNode[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    idField: 'slug',
    storeFields: ['kind'],
    fields: [...Object.keys(WORD_BOOSTS), ...Object.keys(WHOLE_BOOSTS)],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  index.addAll(
    nodes.flatMap((node) =>
      node.kind === 'Edition' || node.kind === 'Conflict' ? [] : [searchDocument(node)],
    ),
  );

  return ({ text, kinds }) => {
    const words = [...new Set(searchWords(text))];
    if (words.length === 0) return [];
    const found = index.search(
      { combineWith: 'OR', queries: [wholeQuery(wholeWord(searchWords(text))), wordQuery(words)] },
      {
        boostDocument: (_slug, _word, stored) => KIND_BOOSTS[stored?.['kind'] as StoredKind] ?? 1,
        ...(kinds === null
          ? {}
          : { filter: ({ kind }: SearchResult) => kinds.includes(kind as StoredKind) }),
      },
    );
    return found.map((result) => hitOf(result, words)).sort(bestFirst);
  };
}

function wholeQuery(word: string) {
  return {
    queries: [word],
    fields: Object.keys(WHOLE_BOOSTS),
    boost: WHOLE_BOOSTS,
    prefix: false,
    fuzzy: false,
  };
}

function wordQuery(words: readonly string[]) {
  return {
    combineWith: 'AND' as const,
    queries: [...words],
    fields: Object.keys(WORD_BOOSTS),
    boost: WORD_BOOSTS,
    prefix: (word: string) => word.length >= 2 && !isNumber(word),
    fuzzy: slipsAllowed,
    weights: { prefix: 0.5, fuzzy: 0.25 },
  };
}

/** How many letters of a word may be wrong, missing or too many. */
function slipsAllowed(word: string): number | false {
  if (isNumber(word) || word.length < 5) return false;
  return word.length < 8 ? 1 : 2;
}

function hitOf({ id, score, match }: SearchResult, words: readonly string[]): SearchHit {
  return { slug: id as string, score, matchedField: matchedFieldIn(match, words) };
}

/** The field that holds the whole text, or else most of its words. */
function matchedFieldIn(match: SearchResult['match'], words: readonly string[]): SearchField {
  const whole = SEARCH_FIELDS.find((field) =>
    Object.values(match).some((fields) => fields.includes(`whole ${field}`)),
  );
  if (whole !== undefined) return whole;
  const [best] = SEARCH_FIELDS.map((field) => {
    const terms = Object.keys(match).filter((term) => match[term]?.includes(field));
    const begun = words.filter((word) => terms.some((term) => term.startsWith(word)));
    const misspelt = terms.filter((term) => !words.some((word) => term.startsWith(word)));
    return { field, count: begun.length + misspelt.length };
  }).sort((one, other) => other.count - one.count);
  return best?.field ?? 'name';
}

function bestFirst(one: SearchHit, other: SearchHit): number {
  return other.score - one.score || (one.slug < other.slug ? -1 : 1);
}
