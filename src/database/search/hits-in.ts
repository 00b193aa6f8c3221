import { MOST_AT_HAND } from '../../model/search.js';
import type { SearchHit, SearchHits } from '../../model/search.js';
import { matchedFieldOf } from '../../store/matched-field.js';
import type { Wanted } from '../../store/matched-field.js';
import { fieldsInWords } from '../../store/search-document.js';
import type { Ask } from '../statement.js';
import type { Asked } from './asked.js';
import type { Block } from './block.js';
import type { Fit } from './fit.js';
import { ownDocuments, plainDocuments, wholesBySlug } from './found-row.js';
import type { FoundRow, PlainDocument } from './found-row.js';
import { ownHits } from './own-hits.js';
import { searchHits } from './search-hits.js';
import { plainStatement } from './search-statement.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordQuery } from './word-query.js';

/** A question, and what is known of it before any document is. */
export interface Prepared {
  readonly asked: Asked;
  readonly fit: Fit;
  readonly query: WordQuery;
  readonly blocks: readonly Block[];
}

/** The hits in what was found for a question. */
export function hitsIn(
  row: FoundRow,
  { asked, fit, query, blocks }: Prepared,
  vocabulary: Vocabulary,
  ask: Ask,
): SearchHits {
  const documents = ownDocuments(row);
  const own = ownHits({ documents, wholes: wholesBySlug(row) }, { asked, fit }, vocabulary);
  const left = new Map(blocks.map(({ profile }) => [profile.key, profile.documents]));
  for (const { profile, length } of documents) {
    left.set(profile, (left.get(profile) ?? 0) - length);
  }
  const leftOf = ({ profile }: Block) => left.get(profile.key) ?? 0;
  const plain = blocks.filter((block) => leftOf(block) > 0);
  const plainLength = plain.reduce((sum, block) => sum + leftOf(block), 0);

  const scores = new Map(blocks.map(({ profile, score }) => [profile.key, score]));
  const plainHits = (some: readonly PlainDocument[]) =>
    some.map(({ slug, profile }) => ({ slug, score: scores.get(profile) as number }));
  const first = plainHits(plainDocuments(row));

  async function readPlain(): Promise<readonly SearchHit[]> {
    if (first.length === plainLength) return first;
    const rows = await ask<Pick<FoundRow, 'plain'>>(plainStatement({ query, blocks: plain }));
    return plainHits(rows.flatMap(plainDocuments));
  }

  return searchHits({
    length: own.length + plainLength,
    lowest: Math.min(own.lowest, plain.at(-1)?.score ?? Infinity),
    known: [...own.best(MOST_AT_HAND), ...first],
    fieldOf: fieldOf(asked.wanted),
    readAll: async () => [...(await readPlain()), ...own.best(own.length)],
  });
}

// Apart, since it is kept for longer than what was found.
function fieldOf(wanted: Wanted): SearchHits['fieldOf'] {
  return (node) => matchedFieldOf(fieldsInWords(node), wanted);
}
