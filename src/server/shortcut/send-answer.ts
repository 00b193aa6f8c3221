import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CalendarDate } from '../../model/date.js';
import { answerCacheControl } from '../caching/cache-control.js';
import type { SecondsLeft } from '../caching/cache-control.js';
import { codingFor } from '../caching/content-coding.js';
import { tagIn } from '../caching/entity-tag.js';
import { isHeld } from '../caching/if-none-match.js';
import { allowanceOf } from '../response/cross-origin.js';
import type { Ongoing } from '../observation/ongoing.js';
import { SECURITY_HEADERS } from '../response/security-headers.js';
import type { PlainRequest } from './plain-request.js';
import type { ReadyAnswer } from './ready-answers.js';

/** A request that may be answered by the shortcut. */
export interface Exchange {
  readonly plain: PlainRequest;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What an observer is told of it; null where nobody observes. */
  readonly ongoing: Ongoing | null;
}

interface SenderOptions {
  readonly secondsLeft: SecondsLeft;
  readonly corsOrigins: readonly string[];
}

/** Headers as Node takes them fastest: names and values in turn. */
type HeaderList = string[];

/** Sends answers as the whole way sends them: with the same headers, and in the coding that the client accepts. */
export function createSender({ secondsLeft, corsOrigins }: SenderOptions) {
  const vary = `accept, accept-encoding${corsOrigins.length > 0 ? ', origin' : ''}`;
  const common = listOf({ ...SECURITY_HEADERS, vary });

  function headersFor({ request, ongoing }: Exchange): HeaderList {
    const { origin } = request.headers;
    const headers =
      corsOrigins.length === 0 || origin === undefined
        ? common.slice()
        : listOf({ ...SECURITY_HEADERS, vary, ...allowanceOf(origin, corsOrigins) });
    if (ongoing !== null) headers.push('x-request-id', ongoing.requestId);
    return headers;
  }

  return async function send(
    answer: ReadyAnswer,
    exchange: Exchange,
    day: CalendarDate,
  ): Promise<void> {
    const { plain, request, response } = exchange;
    const coding = codingFor(request.headers['accept-encoding'], answer.byteLength);
    const headers = headersFor(exchange);
    if (plain.method === 'GET') {
      const tag = tagIn(coding, answer.kept().tag());
      const control = answerCacheControl('GET', false, secondsLeft(day)) ?? '';
      headers.push('cache-control', control, 'etag', tag);
      if (isHeld(request.headers['if-none-match'], tag)) {
        response.writeHead(304, headers).end();
        return;
      }
    }
    headers.push('content-type', `${plain.type}; charset=utf-8`);
    if (coding === null) {
      headers.push('content-length', String(answer.byteLength));
      // A text goes out in one piece with the headers.
      response.writeHead(200, headers).end(answer.text);
    } else {
      const bytes = await answer.kept().coded(coding);
      headers.push('content-encoding', coding, 'content-length', String(bytes.byteLength));
      response.writeHead(200, headers).end(bytes);
    }
  };
}

function listOf(headers: Readonly<Record<string, string>>): HeaderList {
  return Object.entries(headers).flat();
}
