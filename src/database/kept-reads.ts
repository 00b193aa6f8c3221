import type { Page } from '../model/page.js';
import { listKey, selectionKey } from '../model/selection.js';
import type { Store } from '../store/store.js';
import { keptAnswers } from './kept-answers.js';

type KeptReads = Pick<Store, 'counts' | 'linkCounts' | 'linkPages' | 'pages'>;

/** So many nodes or links, each kept with its page, are some tens of megabytes at most. */
const PAGES = { sizeOf: pageSize, most: 10_000, mostOfOne: 102 };
const COUNTS = { sizeOf: () => 1, most: 10_000, mostOfOne: 1 };

/** The same reads, which keep what is asked over and over: the first pages of lists, and how long they are. */
export function keepReads(reads: KeptReads): KeptReads {
  return {
    pages: keptAnswers(reads.pages, listKey, PAGES),
    counts: keptAnswers(reads.counts, selectionKey, COUNTS),
    linkPages: keptAnswers(reads.linkPages, textOf, PAGES),
    linkCounts: keptAnswers(reads.linkCounts, textOf, COUNTS),
  };
}

function pageSize({ items }: Page<unknown>): number {
  return items.length + 1;
}

function textOf(question: object): string {
  return JSON.stringify(question);
}
