import type { IncomingMessage, ServerResponse } from 'node:http';
import type { YogaLogger } from 'graphql-yoga';
import type { Limits } from '../../limits.js';
import type { CalendarDate } from '../../model/date.js';
import type { Store } from '../../store/store.js';
import type { Observer } from '../observation/observation.js';
import { endWhenSent, ongoingOf, plainName } from '../observation/ongoing.js';
import type { Ongoing } from '../observation/ongoing.js';
import type { PassedOn } from '../passed-on.js';
import { NO_ANSWER } from './fresh-answer.js';
import type { MakeAnswer } from './fresh-answer.js';
import { plainRequestOf } from './plain-request.js';
import { readBody } from './read-body.js';
import { createReadyAnswer, createReadyAnswers } from './ready-answers.js';
import type { ReadyAnswer } from './ready-answers.js';
import type { createSender, Exchange } from './send-answer.js';
import { createTurnEnd } from './turn-end.js';

interface ShortcutOptions {
  readonly endpoint: string;
  readonly store: () => Store;
  readonly today: () => CalendarDate;
  readonly makeAnswer: MakeAnswer;
  readonly send: ReturnType<typeof createSender>;
  readonly limits: Limits;
  readonly observer: Observer | null;
  /** How many bytes of ready answers are kept. */
  readonly answerCacheBytes: number;
  /** Where faults of our own are told. */
  readonly log?: YogaLogger | undefined;
}

/** Takes a request that is not answered by the shortcut, and what became known of it. */
type WholeWay = (known: PassedOn) => void;

/**
 * Answers at once what was asked before, or is asked by an operation that was; and only where nothing is wrong with
 * it. Every other request goes the whole way, where alone anything is refused. The answers are the same.
 */
export function createShortcut(options: ShortcutOptions) {
  const { endpoint, store, today, makeAnswer, send, limits, observer, log } = options;
  const readyAnswers = createReadyAnswers(options.answerCacheBytes);
  const atTurnEnd = createTurnEnd();

  function begin(request: IncomingMessage, response: ServerResponse, told: Observer): Ongoing {
    const ongoing = ongoingOf({
      method: request.method ?? '',
      pathname: endpoint,
      header: (name) => (request.headers[name] as string | undefined) ?? null,
    });
    told.onStart();
    endWhenSent(response, ongoing, told);
    return ongoing;
  }

  function give(ready: ReadyAnswer, exchange: Exchange, day: CalendarDate): void {
    const { ongoing } = exchange;
    if (ongoing !== null) {
      ongoing.operationType = 'query';
      ongoing.operationName ??= ready.operationName;
    }
    atTurnEnd(() => {
      send(ready, exchange, day).catch((error: unknown) => {
        giveUp(exchange, error);
      });
    });
  }

  /** Part of an answer may be under way: the client is to see that it is cut short. */
  function giveUp({ response }: Exchange, error: unknown): void {
    log?.error(error);
    response.destroy();
  }

  async function answer(text: string, exchange: Exchange, goWholeWay: WholeWay): Promise<void> {
    const { plain, response, ongoing } = exchange;
    const { method, type } = plain;
    const [graph, day] = [store(), today()];
    const answers = readyAnswers(graph, day);
    // Neither a method nor a type has a space: so no two requests make one key.
    const key = `${method} ${type} ${text}`;
    const ready = answers.get(key);
    if (ready !== undefined) {
      give(ready, exchange, day);
      return;
    }
    const hasLeft = () => response.destroyed;
    const asked = { method, text, graph, day, hasLeft, ongoing };
    // A fault of ours is found again on the whole way, and told there.
    const made = await makeAnswer(asked).catch(() => NO_ANSWER);
    if ('text' in made) {
      const name = plainName(made.operation.name?.value);
      const fresh = createReadyAnswer(made.text, `${type}; charset=utf-8`, name);
      answers.set(key, fresh);
      give(fresh, exchange, day);
    } else {
      goWholeWay({ ongoing, ...made, ...(method === 'POST' ? { body: text } : {}) });
    }
  }

  function answerOrGiveUp(text: string, exchange: Exchange, goWholeWay: WholeWay): void {
    answer(text, exchange, goWholeWay).catch((error: unknown) => {
      giveUp(exchange, error);
    });
  }

  return function takeShortcut(
    request: IncomingMessage,
    response: ServerResponse,
    goWholeWay: WholeWay,
  ): void {
    const plain = plainRequestOf(request, endpoint, limits);
    if (plain === null) {
      goWholeWay({});
      return;
    }
    const ongoing = observer === null ? null : begin(request, response, observer);
    const exchange = { plain, request, response, ongoing };
    if (plain.method === 'GET') {
      answerOrGiveUp(request.url ?? '', exchange, goWholeWay);
    } else {
      readBody(request, (body) => {
        answerOrGiveUp(body.toString(), exchange, goWholeWay);
      });
    }
  };
}
