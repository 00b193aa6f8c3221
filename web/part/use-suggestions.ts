import { useEffect, useState } from 'react';
import { useAnswer } from '../client/use-answer.js';
import { FindAnythingDocument } from '../generated/graphql.js';
import type { EntityKind, FindAnythingQuery } from '../generated/graphql.js';
import { counted } from './words.js';

/** An entity that is suggested for a text. */
export type Suggestion = FindAnythingQuery['search']['edges'][number]['node'];

interface Suggested {
  readonly suggestions: readonly Suggestion[];
  /** How many there are, or why there are none, in words. */
  readonly status: string;
  /** Whether those for the text are still to come. */
  readonly isUnderWay: boolean;
}

const NOTHING: Suggested = { suggestions: [], status: '', isUnderWay: false };
const PAUSE_IN_TYPING = 150;
const MOST = 8;

/** What the search finds for a text, as soon as whoever types it pauses. */
export function useSuggestions(text: string, kinds?: readonly EntityKind[]): Suggested {
  const wanted = usePaused(text.trim());
  const { data, isWaiting, fault } = useAnswer(
    FindAnythingDocument,
    { text: wanted, first: MOST, kinds: kinds === undefined ? null : [...kinds] },
    { isPaused: wanted === '' },
  );
  if (text.trim() === '') return NOTHING;
  if (wanted === '') return { ...NOTHING, isUnderWay: true };
  if (fault !== null) return { ...NOTHING, status: fault };
  const suggestions = data?.search.edges.map(({ node }) => node) ?? [];
  if (isWaiting || wanted !== text.trim()) {
    return { suggestions, status: '', isUnderWay: true };
  }
  const status =
    suggestions.length === 0
      ? `Nothing is found for “${wanted}”.`
      : counted(suggestions.length, 'suggestion');
  return { suggestions, status, isUnderWay: false };
}

function usePaused(text: string): string {
  const [paused, keep] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      keep(text);
    }, PAUSE_IN_TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return paused;
}
