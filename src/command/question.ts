import { CommandError, MISUSE } from './command-error.js';
import { jsonText, quoted } from './json-text.js';
import { readDocument } from './question-document.js';
import { readFileText } from './read-text.js';

interface QuestionOptions {
  readonly variables?: string;
  readonly operation?: string;
}

/** The body of a request of GraphQL over HTTP; rejects with a CommandError where a file or the variables cannot be read. */
export async function readQuestion(source: string, options: QuestionOptions): Promise<string> {
  const { variables, operation } = options;
  const body = jsonText({
    query: await readDocument(source),
    ...(variables === undefined ? {} : { variables: await variablesOf(variables) }),
    ...(operation === undefined ? {} : { operationName: operation }),
  });
  if (body !== undefined) return body;
  throw new CommandError(
    '--variables is nested too deeply to be sent; expected a few levels.',
    MISUSE,
  );
}

async function variablesOf(given: string): Promise<object> {
  const text = given.startsWith('@')
    ? await readFileText(given.slice(1), 'a file of variables')
    : given;
  const value = valueOf(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new CommandError(
    `--variables is ${quoted(given)}; expected an object of JSON, such as {"slug": "aws-soc-1"}, ` +
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
