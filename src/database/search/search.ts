import { MOST_AT_HAND, NO_HITS } from '../../model/search.js';
import type { SearchHits } from '../../model/search.js';
import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import { askedOf } from './asked.js';
import type { QuestionInWords } from './asked.js';
import { blocksOf, firstBlocks } from './block.js';
import { createFit } from './fit.js';
import type { FoundRow } from './found-row.js';
import { hitsIn } from './hits-in.js';
import type { Prepared } from './hits-in.js';
import { keptHits } from './kept-hits.js';
import { foundStatement } from './search-statement.js';
import { createVocabulary } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';
import { wordQueryOf } from './word-query.js';

/** Finds entities by words, as the memory store does: the same, in the same order, with the same scores. */
export function createSearch(ask: Ask): Store['search'] {
  const vocabularyOf = createVocabulary(ask);
  return keptHits(async (questions) => {
    const vocabulary = await vocabularyOf();
    const prepared = questions.map((question) => prepare(question, vocabulary));
    const asked = prepared.filter((one) => one !== null);
    if (asked.length === 0) return questions.map(() => NO_HITS);

    const listed = asked.map(({ query, blocks }) => ({
      query,
      blocks: firstBlocks(blocks, MOST_AT_HAND),
    }));
    const rows = await ask<FoundRow>(foundStatement(listed, MOST_AT_HAND));
    const answers = new Map<Prepared, SearchHits>();
    for (const [number, row] of rows.entries()) {
      const one = asked[number] as Prepared;
      answers.set(one, hitsIn(row, one, vocabulary, ask));
    }
    return prepared.map((one) => (one === null ? NO_HITS : (answers.get(one) ?? NO_HITS)));
  });
}

/** All that is known of a question before the documents are asked for; null where nothing can answer it. */
function prepare(question: QuestionInWords, vocabulary: Vocabulary): Prepared | null {
  const asked = askedOf(question, vocabulary);
  if (asked === null || question.kinds?.length === 0) return null;
  const fit = createFit(asked, vocabulary);
  return {
    asked,
    fit,
    query: wordQueryOf(asked),
    blocks: blocksOf(asked, fit, vocabulary),
  };
}
