import { useAnswer } from '../client/use-answer.js';
import { WhatSurroundsAnEntityDocument } from '../generated/graphql.js';
import type { EntityNameFragment } from '../generated/graphql.js';

/** The two ends of a path; null where they are not chosen, not known, or not told yet. */
export interface Ends {
  readonly from: EntityNameFragment | null;
  readonly to: EntityNameFragment | null;
  /** What was chosen and is no name of anything. */
  readonly unknown: readonly string[];
}

/** An end of a path; `isUnknown` once it is told that nothing has its name. */
interface End {
  readonly entity: EntityNameFragment | null;
  readonly isUnknown: boolean;
}

/** The names of the entities that a path is wanted between. */
export function useNames(from: string | null, to: string | null): Ends {
  const [begin, end] = [useEnd(from), useEnd(to)];
  return {
    from: begin.entity,
    to: end.entity,
    unknown: [
      ...(begin.isUnknown && from !== null ? [from] : []),
      ...(end.isUnknown && to !== null && to !== from ? [to] : []),
    ],
  };
}

function useEnd(slug: string | null): End {
  const { data, isWaiting } = useAnswer(
    WhatSurroundsAnEntityDocument,
    { entity: slug ?? '', first: 0 },
    { isPaused: slug === null },
  );
  const entity = data?.entity ?? null;
  const isUnknown = data?.entity === null && !isWaiting;
  return { entity: entity?.slug === slug ? entity : null, isUnknown };
}
