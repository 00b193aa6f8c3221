import type { Random } from './random.js';
import type { Variables } from './request.js';
import { lookupQuestions } from './scale-lookup.js';
import { pageQuestions } from './scale-page.js';
import { pathQuestions } from './scale-path.js';
import { periodQuestions } from './scale-period.js';
import type { Sample } from './scale-sample.js';
import { severalQuestions } from './scale-several.js';
import { scaleValues } from './scale-value.js';

/** What the goal for the size of a graph speaks of, and what it does not. */
export type Sort = 'lookup' | 'page' | 'coverage' | 'other';

/** Something that is asked of graphs of every size. */
export interface ScaleQuestion {
  readonly name: string;
  readonly sort: Sort;
  readonly query: string;
  readonly draw: (random: Random) => Variables;
  /** True where the answer is to be that there is nothing. */
  readonly isNothingFound?: boolean;
}

/** Every operation that is measured, with values from a graph of whatever size. */
export function scaleQuestions(sample: Sample): ScaleQuestion[] {
  const values = scaleValues(sample);
  return [
    ...lookupQuestions(values),
    ...pageQuestions(values),
    ...periodQuestions(values),
    ...severalQuestions(values),
    ...pathQuestions(values, sample),
    ...searchQuestions(sample),
  ];
}

function searchQuestions({ texts }: Sample): ScaleQuestion[] {
  return Object.entries(texts).map(([what, some]) => ({
    name: `search for ${what}`,
    sort: 'other',
    query:
      'query Q($text: String!) { search(text: $text, first: 20) { totalCount edges { score matchedField node { slug } } } }',
    draw: (random) => ({ text: random.one(some) }),
  }));
}
