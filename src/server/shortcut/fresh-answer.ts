import type { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { createContext } from '../../context.js';
import type { Limits } from '../../limits.js';
import type { CalendarDate } from '../../model/date.js';
import type { Store } from '../../store/store.js';
import { noteExecution } from '../observation/ongoing.js';
import type { Ongoing } from '../observation/ongoing.js';
import { watchObjects } from '../object-watch.js';
import { unavailabilityIn } from '../store-fault.js';
import { parametersOfAddress, parametersOfBody } from '../request/graphql-parameters.js';
import type { Trust } from '../trusted/trust.js';
import type { Compile } from './compiler.js';
import type { FindOperation, KnownOperation } from './known-operation.js';

/** What a request asks, as it was sent, and of which graph on which day. */
interface Asked {
  readonly method: 'GET' | 'POST';
  /** The body, or the address of what is asked by GET. */
  readonly text: string;
  readonly graph: Store;
  readonly day: CalendarDate;
  /** Whether nobody waits for the answer any more. */
  readonly hasLeft: () => boolean;
  /** Told when the operation was executed; null where nobody observes. */
  readonly ongoing: Ongoing | null;
}

/** The text of an answer without errors, and the operation that it answers. */
export interface FreshAnswer {
  readonly text: string;
  readonly operation: KnownOperation['operation'];
}

/** Why the answer has to be made on the whole way; what ended the work on it before its time need not be found again. */
export interface NoAnswer {
  readonly end: GraphQLError | null;
}

export type MakeAnswer = (asked: Asked) => Promise<FreshAnswer | NoAnswer>;

export const NO_ANSWER: NoAnswer = { end: null };

interface FreshAnswerOptions {
  readonly findOperation: FindOperation;
  readonly compile: Compile;
  readonly limits: Limits;
  readonly trust: Trust | null;
}

/** Answers what operations ask that are known already, where nothing is wrong with it. */
export function createFreshAnswers({
  findOperation,
  compile,
  limits,
  trust,
}: FreshAnswerOptions): MakeAnswer {
  function parametersIn({ method, text }: Asked): GraphQLParams | null {
    try {
      return method === 'GET' ? parametersOfAddress(text, trust) : parametersOfBody(text, trust);
    } catch {
      return null;
    }
  }

  return async function freshAnswer(asked) {
    const parameters = parametersIn(asked);
    if (parameters === null) return NO_ANSWER;
    const { query = '', operationName, variables = {} } = parameters;
    const known = findOperation(query, operationName);
    if (known === null) return NO_ANSWER;
    const excess = known.check(variables);
    if (excess !== null) return { end: excess };
    const { operation, document } = known;
    const compiled = compile(operation, document);
    const answer = compiled instanceof Promise ? await compiled : compiled;
    if (answer === null) return NO_ANSWER;
    const { handOut, end } = watchObjects(limits, asked.hasLeft);
    const context = createContext(asked.graph, asked.day, handOut);
    const start = performance.now();
    const { data, errors } = await answer(context, variables);
    if (asked.ongoing !== null) noteExecution(asked.ongoing, start);
    if (errors !== undefined) return { end: end() ?? unavailabilityIn(errors) };
    const text = JSON.stringify({ data });
    return text.length > limits.MAX_ANSWER_LENGTH ? NO_ANSWER : { text, operation };
  };
}
