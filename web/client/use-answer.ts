import { useQuery } from 'urql';
import type { CombinedError, DocumentInput } from 'urql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** What is known of the answer to a question: it is under way, it failed, or it is here. */
export interface Answer<Data> {
  /** The newest answer; while other variables are asked for, still the one before. */
  readonly data: Data | undefined;
  readonly isWaiting: boolean;
  /** What went wrong, in a sentence; null where nothing did. */
  readonly fault: string | null;
  /** Null where the same question would only be answered the same way. */
  readonly askAgain: (() => void) | null;
}

/** How to ask. */
interface Asking {
  /** Whether not to ask yet; false without it. */
  readonly isPaused?: boolean;
}

/** Asks one of the operations, and again whenever the variables change. */
export function useAnswer<Data, Variables extends object>(
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { isPaused = false }: Asking = {},
): Answer<Data> {
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: documentOf(operation) as DocumentInput<Data, Record<string, unknown>>,
    variables: variables as Record<string, unknown>,
    pause: isPaused,
  });
  return {
    // An operation that failed as a whole is answered with null.
    data: data ?? undefined,
    isWaiting: fetching || stale,
    fault: error === undefined ? null : sentenceOf(error),
    askAgain: isOwnMistake(error)
      ? null
      : () => {
          ask({ requestPolicy: 'network-only' });
        },
  };
}

interface Generated {
  readonly __meta__: { readonly documentId: string };
}

// The types that are generated name an operation by its hash alone; urql looks for an id where the text would be.
function documentOf(operation: object) {
  const { documentId } = (operation as Generated).__meta__;
  return { kind: 'Document', definitions: [], documentId };
}

/** Whether the question itself cannot be answered, as where it names what is not there. */
function isOwnMistake(error: CombinedError | undefined): boolean {
  const errors = error?.graphQLErrors ?? [];
  return errors.length > 0 && errors.every(({ extensions: { code } }) => code === 'BAD_USER_INPUT');
}

function sentenceOf({ networkError, graphQLErrors }: CombinedError): string {
  if (networkError !== undefined) return `The server cannot be reached (${networkError.message}).`;
  return graphQLErrors.map(({ message }) => message).join(' ');
}
