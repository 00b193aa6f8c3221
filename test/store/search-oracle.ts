import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { StoredEntity, StoredKind, StoredNode } from '../../src/model/entity.js';
import { SEARCH_FIELDS } from '../../src/model/search.js';
import type { SearchField } from '../../src/model/search.js';
import { isNumber, searchWords } from '../../src/model/search-word.js';

const WORD_BOOSTS = { name: 6, code: 6, title: 3, aliases: 3, description: 1 };
const WHOLE_BOOSTS = {
  'whole name': 1500,
  'whole code': 1500,
  'whole title': 1000,
  'whole aliases': 1000,
};
const KIND_BOOSTS: Readonly<Partial<Record<StoredKind, number>>> = {
  Report: 2,
  ReportFamily: 2,
  Source: 0.4,
};

/** What a library that is made for search answers to a text, with the same boosts. */
export function createSearchOracle(nodes: readonly StoredNode[]) {
  const index = new MiniSearch<Record<string, string>>({
    idField: 'slug',
    storeFields: ['kind'],
    fields: [...Object.keys(WORD_BOOSTS), ...Object.keys(WHOLE_BOOSTS)],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  index.addAll(
    nodes
      .filter((node): node is StoredEntity => node.kind !== 'Edition' && node.kind !== 'Conflict')
      .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
      .map(documentOf),
  );

  return (text: string) => {
    const words = [...new Set(searchWords(text))];
    if (words.length === 0) return [];
    const whole = {
      queries: [searchWords(text).join('_')],
      fields: Object.keys(WHOLE_BOOSTS),
      boost: WHOLE_BOOSTS,
      prefix: false,
      fuzzy: false,
    };
    const each = {
      combineWith: 'AND' as const,
      queries: words,
      fields: Object.keys(WORD_BOOSTS),
      boost: WORD_BOOSTS,
      prefix: (word: string) => word.length >= 2 && !isNumber(word),
      fuzzy: (word: string) =>
        isNumber(word) || word.length < 5 ? false : word.length < 8 ? 1 : 2,
      weights: { prefix: 0.5, fuzzy: 0.25 },
    };
    return index
      .search(
        { combineWith: 'OR', queries: [whole, each] },
        {
          boostDocument: (_slug, _word, stored) => KIND_BOOSTS[stored?.['kind'] as StoredKind] ?? 1,
        },
      )
      .map(({ id, score, match }) => ({
        slug: id as string,
        score: Math.round(score * 1e9) / 1e9,
        matchedField: fieldOf(match, words),
      }))
      .sort((one, other) => other.score - one.score || (one.slug < other.slug ? -1 : 1));
  };
}

function documentOf(node: StoredEntity): Record<string, string> {
  return {
    slug: node.slug,
    kind: node.kind,
    ...indexed('name', [node.name]),
    ...indexed('code', 'code' in node ? [node.code] : []),
    ...indexed('title', 'title' in node ? [node.title] : []),
    ...indexed('aliases', node.aliases),
    ...(node.description === null ? {} : { description: searchWords(node.description).join(' ') }),
  };
}

function indexed(field: string, texts: readonly string[]): Record<string, string> {
  const spellings = new Map(
    texts.map(searchWords).map((words) => [words.join('_'), words.join(' ')]),
  );
  if (spellings.size === 0) return {};
  return {
    [field]: [...spellings.values()].join(' '),
    [`whole ${field}`]: [...spellings.keys()].join(' '),
  };
}

function fieldOf(match: SearchResult['match'], words: readonly string[]): SearchField {
  const all = Object.values(match).flat();
  const whole = SEARCH_FIELDS.find((field) => all.includes(`whole ${field}`));
  if (whole !== undefined) return whole;
  const [best] = SEARCH_FIELDS.map((field) => {
    const terms = Object.keys(match).filter((term) => match[term]?.includes(field));
    const begun = words.filter((word) => terms.some((term) => term.startsWith(word)));
    const misspelt = terms.filter((term) => !words.some((word) => term.startsWith(word)));
    return { field, count: begun.length + misspelt.length };
  }).sort((one, other) => other.count - one.count);
  return best?.field ?? 'name';
}
