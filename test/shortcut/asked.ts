import { speedQuestions } from '../../bench/speed-question.js';
import { expectations } from '../operations/expectations.js';
import { operations } from '../support/operation.js';

/** A question that the server answers without fault. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const sources = new Map(operations.map(({ question, source }) => [question, source]));

const operationQuestions = expectations.map(({ question, variables = {} }) => ({
  name: question,
  query: sources.get(question) ?? '',
  variables,
}));

/** Every operation that the server comes with, and the questions that its speed is measured by. */
export const questions: readonly Question[] = [
  ...operationQuestions,
  ...speedQuestions().flatMap(({ name, query, variables }) =>
    [0, 1, 2].map((index) => ({ name, query, variables: variables(index) })),
  ),
];

/** The body that asks a question. */
export function bodyOf({ query, variables }: Omit<Question, 'name'>): string {
  return JSON.stringify({ query, variables });
}

/** The address that asks a question at a path. */
export function addressOf(path: string, { query, variables }: Omit<Question, 'name'>): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `${path}?${parameters.toString()}`;
}
