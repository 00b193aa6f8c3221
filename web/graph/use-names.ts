import { useAnswer } from '../client/use-answer.js';
import { WhatSurroundsAnEntityDocument } from '../generated/graphql.js';
import type { EntityNameFragment } from '../generated/graphql.js';

/** The two ends of a path; null where they are not chosen, not known, or not told yet. */
export interface Ends {
  readonly from: EntityNameFragment | null;
  readonly to: EntityNameFragment | null;
}

/** The names of the entities that a path is wanted between. */
export function useNames(from: string | null, to: string | null): Ends {
  return { from: useName(from), to: useName(to) };
}

function useName(slug: string | null): EntityNameFragment | null {
  const { data } = useAnswer(
    WhatSurroundsAnEntityDocument,
    { entity: slug ?? '', first: 0 },
    { isPaused: slug === null },
  );
  const entity = data?.entity ?? null;
  return entity?.slug === slug ? entity : null;
}
