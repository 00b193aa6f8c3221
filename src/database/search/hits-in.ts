import type { SearchHits } from '../../model/search.js';
import { matchedFieldOf } from '../../store/matched-field.js';
import { fieldsInWords } from '../../store/search-document.js';
import type { Ask } from '../statement.js';
import type { Asked } from './asked.js';
import type { Block } from './block.js';
import type { Fit } from './fit.js';
import { ownDocuments, plainDocuments } from './found-row.js';
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
  const found = ownDocuments(row);
  const own = ownHits(found, { asked, fit }, vocabulary);
  const left = new Map(blocks.map(({ profile }) => [profile.key, profile.documents]));
  for (const { profile } of found) left.set(profile, (left.get(profile) ?? 0) - 1);
  const leftOf = ({ profile }: Block) => left.get(profile.key) ?? 0;
  const plain = blocks.filter((block) => leftOf(block) > 0);

  const scores = new Map(blocks.map(({ profile, score }) => [profile.key, score]));
  const plainHits = (documents: readonly PlainDocument[]) =>
    documents.map(({ slug, profile }) => ({ slug, score: scores.get(profile) as number }));
  return searchHits({
    length: plain.reduce((sum, block) => sum + leftOf(block), own.length),
    lowest: own.reduce(
      (lowest, { score }) => Math.min(lowest, score),
      plain.at(-1)?.score ?? Infinity,
    ),
    known: [...own, ...plainHits(plainDocuments(row))],
    fieldOf: (node) => matchedFieldOf(fieldsInWords(node), asked.wanted),
    readAll: async () => {
      const rows = await ask<Pick<FoundRow, 'plain'>>(plainStatement({ query, blocks: plain }));
      return [...plainHits(rows.flatMap(plainDocuments)), ...own];
    },
  });
}
