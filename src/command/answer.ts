import { CommandError, NO } from './command-error.js';
import { jsonText } from './json-text.js';

/** Whether an answer of GraphQL tells of errors: an empty list of them tells of none. */
export function hasErrors(answer: object): boolean {
  return 'errors' in answer && Array.isArray(answer.errors) && answer.errors.length > 0;
}

/** An answer as people and programs read it; throws a CommandError where it has no end that could be printed. */
export function answerText(answer: object): string {
  const text = jsonText(answer, 2);
  if (text !== undefined) return `${text}\n`;
  throw new CommandError('The answer is too deep or too long to be printed.', NO);
}
