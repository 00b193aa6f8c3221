import type { SpeedQuestion } from './speed-question.js';

export const JSON_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
} as const;

/** Whether the same request comes again and again, or each comes once in the life of a server. */
export type SpeedCase = 'repeat' | 'fresh';

export const SPEED_CASES: readonly SpeedCase[] = ['repeat', 'fresh'];

/** The body of the request that asks a question with the values that a number stands for. */
export function bodyOf({ query, variables }: SpeedQuestion, index: number): string {
  return JSON.stringify({ query, variables: variables(index) });
}
