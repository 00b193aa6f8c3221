import { readFileSync } from 'node:fs';
import { CommandError, MISUSE } from './command-error.js';
import { readDocument } from './question-document.js';

interface QuestionOptions {
  readonly variables?: string;
  readonly operation?: string;
}

/** The body of a request of GraphQL over HTTP; rejects with a CommandError where a file or the variables cannot be read. */
export async function readQuestion(source: string, options: QuestionOptions): Promise<string> {
  const { variables, operation } = options;
  return JSON.stringify({
    query: await readDocument(source),
    ...(variables === undefined ? {} : { variables: variablesOf(variables) }),
    ...(operation === undefined ? {} : { operationName: operation }),
  });
}

function variablesOf(given: string): object {
  const value = valueOf(given.startsWith('@') ? textOf(given.slice(1)) : given);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new CommandError(
    `--variables is ${JSON.stringify(given)}; expected an object of JSON, such as {"slug": "aws-soc-1"}, ` +
      'or @ and the name of a file that holds one.',
    MISUSE,
  );
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `${JSON.stringify(file)} cannot be read (${code}); expected a file of variables.`,
      MISUSE,
    );
  }
}
