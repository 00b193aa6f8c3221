import { useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useAnswer } from './use-answer.js';
import type { Answer } from './use-answer.js';

interface TodayTold {
  readonly meta: { readonly today: string };
}

interface AnswerOfToday<Data> {
  readonly answer: Answer<Data>;
  /** The graph's today, once it is told; until then the browser's, by which the question was put. */
  readonly today: string;
}

/**
 * Asks an operation whose variables follow from today, in one request. Only the graph knows its today, so the question is put
 * by the browser's, and each answer says which day the graph has. Where the variables would be others by that one, they
 * are asked for again, and the answer to the wrong ones is never shown.
 */
export function useAnswerOfToday<Data extends TodayTold, Variables extends object>(
  operation: TypedDocumentNode<Data, Variables>,
  variablesOn: (today: string) => Variables,
): AnswerOfToday<Data> {
  const [{ day, wasWrong }, believe] = useState(browsersToday);
  const variables = variablesOn(day);
  const answer = useAnswer(operation, variables);
  const today = answer.data?.meta.today ?? day;
  const isWrong = today !== day && !isSame(variables, variablesOn(today));
  // React asks again at once, before anything of this is shown.
  if (today !== day && !answer.isWaiting) believe({ day: today, wasWrong: isWrong });
  // While the right answer is under way, what is here is still the answer to the guess.
  const isHeldBack = isWrong || (wasWrong && answer.isWaiting);
  return {
    answer: isHeldBack ? { ...answer, data: undefined, isWaiting: true } : answer,
    today,
  };
}

function browsersToday() {
  return { day: new Date().toISOString().slice(0, 10), wasWrong: false };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
