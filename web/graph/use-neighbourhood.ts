import { useMemo, useState } from 'react';
import { useAnswer } from '../client/use-answer.js';
import type { Answer } from '../client/use-answer.js';
import {
  WhatSurroundsAnEntityDocument,
  WhichLinksOfEachKindAreThereDocument,
} from '../generated/graphql.js';
import type { Predicate, WhichLinksOfEachKindAreThereQuery } from '../generated/graphql.js';
import { groupOf, groupsOf } from './link-group.js';
import type { LinkGroup, Way } from './link-group.js';
import { PAGE } from './shown-groups.js';

/** An entity, and the links at it by predicate and direction. */
export interface Neighbourhood {
  /** Null where the graph has none of this slug. */
  readonly entity: WhichLinksOfEachKindAreThereQuery['entity'];
  readonly groups: readonly LinkGroup[];
}

/** Asks for the links at an entity; of one group, for those that come after a place in it. */
export function useNeighbourhood(
  slug: string,
  only: readonly string[] | null,
  after: string | null,
): Answer<Neighbourhood> {
  const [key] = only?.length === 1 && after !== null ? only : [];
  const [predicate, direction] = (key ?? '.').split('.') as [Predicate, Way];
  const out = useAnswer(WhichLinksOfEachKindAreThereDocument, asked(slug, 'OUT'));
  const into = useAnswer(WhichLinksOfEachKindAreThereDocument, asked(slug, 'IN'));
  const page = useAnswer(
    WhatSurroundsAnEntityDocument,
    { entity: slug, predicates: [predicate], direction, first: PAGE, after },
    { isPaused: key === undefined },
  );
  const answers = [out, into, ...(key === undefined ? [] : [page])];

  const data = useMemo(() => {
    if (out.data === undefined || into.data === undefined) return undefined;
    const { entity } = out.data;
    // One may have come for the next entity already, and the other not.
    if (entity?.slug !== into.data.entity?.slug) return undefined;
    const first = [
      ...(entity === null ? [] : groupsOf(entity, 'OUT')),
      ...(into.data.entity === null ? [] : groupsOf(into.data.entity, 'IN')),
    ];
    const later = page.data?.entity?.slug === entity?.slug ? page.data?.entity?.links : undefined;
    const groups = first.map((group) => {
      const isPaged = group.key === key && later !== undefined;
      return isPaged ? (groupOf(later, group.way) ?? group) : group;
    });
    return { entity, groups };
  }, [out.data, into.data, page.data, key]);

  // Until all answers for the next entity are here, the one before stays on screen, and the focus in it.
  const [kept, keep] = useState(data);
  if (data !== undefined && data !== kept) keep(data);

  return {
    data: data ?? kept,
    isWaiting: answers.some(({ isWaiting }) => isWaiting),
    fault: answers.find(({ fault }) => fault !== null)?.fault ?? null,
    askAgain: answers.some(({ askAgain }) => askAgain === null)
      ? null
      : () => {
          for (const { askAgain } of answers) askAgain?.();
        },
  };
}

function asked(entity: string, direction: Way) {
  return { entity, direction, first: PAGE };
}
