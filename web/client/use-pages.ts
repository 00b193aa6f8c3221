import { useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useAnswer } from './use-answer.js';

/** A part of a long list, as connections of the schema give it. */
export interface PageOf<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly items: readonly Item[];
}

/** A list that grows page by page. */
export interface GrowingList<Item, Data> {
  readonly items: readonly Item[];
  /** How many there are in all; null until the first page is here. */
  readonly total: number | null;
  /** The answer with the newest page, for what it says besides the list. */
  readonly data: Data | undefined;
  readonly isWaiting: boolean;
  readonly fault: string | null;
  readonly askAgain: (() => void) | null;
  readonly more: () => void;
}

/**
 * Asks for the first page of a list, and for one more whenever `more` is called. It belongs to one list: give the component
 * that uses it a key that changes with the other variables.
 */
export function usePages<Data, Variables extends object, Item>(
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageIn: (data: Data) => PageOf<Item> | null | undefined,
): GrowingList<Item, Data> {
  const [before, setBefore] = useState<{ items: readonly Item[]; after: string | null }>({
    items: [],
    after: null,
  });
  const answer = useAnswer(operation, { ...variables, after: before.after });
  const { data, isWaiting, fault, askAgain } = answer;
  const page = data === undefined ? null : pageIn(data);
  // While the next page is under way, the data is still that of the page before, which is among the items.
  const isNew = !isWaiting && fault === null;
  const items = isNew && page ? [...before.items, ...page.items] : before.items;
  return {
    items,
    total: page?.totalCount ?? null,
    data,
    isWaiting,
    fault,
    askAgain,
    more: () => {
      if (isNew && page?.pageInfo.hasNextPage === true) {
        setBefore({ items, after: page.pageInfo.endCursor });
      }
    },
  };
}
