import type { Fact } from '../model/evidence.js';
import type { Surroundings, SurroundingsRequest } from '../model/link.js';
import type { Page } from '../model/page.js';
import { listKey, selectionKey } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import type { Store } from '../store/store.js';
import type { Read } from './gathered.js';
import { keptAnswers } from './kept-answers.js';

interface KeptReads extends Pick<
  Store,
  'counts' | 'linkCounts' | 'linkPages' | 'pages' | 'surroundings'
> {
  readonly factsAbout: Read<Slug, readonly Fact[]>;
}

/** So many nodes or links, each kept with its page, and so many facts are some tens of megabytes at most. */
const PAGES = { sizeOf: pageSize, most: 10_000, mostOfOne: 102 };
const FACTS = { sizeOf: factsSize, most: 150_000, mostOfOne: 1_500 };
/** So many links are kept as the text in which they came. */
const AROUND = { sizeOf: aroundSize, most: 200_000, mostOfOne: 2_000 };
const COUNTS = { sizeOf: () => 1, most: 10_000, mostOfOne: 1 };

/** The same reads, which keep what is asked over and over: the first pages of lists, how long they are, and facts. */
export function keepReads(reads: KeptReads): KeptReads {
  return {
    pages: keptAnswers(reads.pages, listKey, PAGES),
    factsAbout: keptAnswers(reads.factsAbout, (subject) => subject, FACTS),
    counts: keptAnswers(reads.counts, selectionKey, COUNTS),
    surroundings: keptAnswers(reads.surroundings, aroundKey, AROUND),
    linkPages: keptAnswers(reads.linkPages, textOf, PAGES),
    linkCounts: keptAnswers(reads.linkCounts, textOf, COUNTS),
  };
}

function pageSize({ items }: Page<unknown>): number {
  return items.length + 1;
}

function factsSize(facts: readonly Fact[]): number {
  return facts.length + 1;
}

function aroundSize({ count, links }: Surroundings): number {
  return links === null ? 1 : count + 1;
}

function aroundKey({ slug, most }: SurroundingsRequest): string {
  return `${most} ${slug}`;
}

function textOf(question: object): string {
  return JSON.stringify(question);
}
