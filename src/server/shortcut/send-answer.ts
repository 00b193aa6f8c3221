import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CalendarDate } from '../../model/date.js';
import { answerCacheControl } from '../caching/cache-control.js';
import type { SecondsLeft } from '../caching/cache-control.js';
import { codingFor } from '../caching/content-coding.js';
import { tagIn } from '../caching/entity-tag.js';
import { isHeld } from '../caching/if-none-match.js';
import type { KeptBody } from '../caching/kept-body.js';
import { allowanceOf } from '../response/cross-origin.js';
import { SECURITY_HEADERS } from '../response/security-headers.js';
import type { PlainRequest } from './plain-request.js';

/** A request, the day that it is answered for, and where the answer goes. */
export interface Sending extends PlainRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string | null;
  readonly day: CalendarDate;
}

interface SenderOptions {
  readonly secondsLeft: SecondsLeft;
  readonly corsOrigins: readonly string[];
}

/** Sends answers as the whole way sends them: with the same headers, and in the coding that the client accepts. */
export function createSender({ secondsLeft, corsOrigins }: SenderOptions) {
  const vary = `accept, accept-encoding${corsOrigins.length > 0 ? ', origin' : ''}`;

  return async function send(body: KeptBody, sending: Sending): Promise<void> {
    const { method, type, request, response, requestId, day } = sending;
    const asked = request.headers;
    const coding = codingFor(asked['accept-encoding'], body.bytes.byteLength);
    const headers: Record<string, string> = {
      ...SECURITY_HEADERS,
      vary,
      ...(corsOrigins.length > 0 ? allowanceOf(asked.origin, corsOrigins) : {}),
    };
    if (requestId !== null) headers['x-request-id'] = requestId;
    if (method === 'GET') {
      headers['cache-control'] = answerCacheControl(method, false, secondsLeft(day)) ?? '';
      headers['etag'] = tagIn(coding, body.tag());
      if (isHeld(asked['if-none-match'], headers['etag'])) {
        response.writeHead(304, headers).end();
        return;
      }
    }
    headers['content-type'] = `${type}; charset=utf-8`;
    if (coding !== null) headers['content-encoding'] = coding;
    const bytes = coding === null ? body.bytes : await body.coded(coding);
    headers['content-length'] = String(bytes.byteLength);
    response.writeHead(200, headers).end(bytes);
  };
}
