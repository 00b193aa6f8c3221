import type { Answer, SentAnswer } from './answer.js';
import { NO_STORE } from '../caching/cache-control.js';
import { coded } from '../caching/coded.js';
import { codingFor } from '../caching/content-coding.js';
import type { ContentCoding } from '../caching/content-coding.js';
import { tagIn, tagOf } from '../caching/entity-tag.js';
import { isHeld } from '../caching/if-none-match.js';
import type { KeptBody } from '../caching/kept-body.js';

type Headers = Answer['headers'];
type Body = string | KeptBody;

/**
 * An answer as a client is sent it: in a coding that it accepts, with a tag where caches may hold it, and
 * without a body where the client has it already.
 */
export async function negotiated(
  { status, body, headers }: Answer,
  { method, headers: asked }: Pick<Request, 'method' | 'headers'>,
): Promise<SentAnswer> {
  if (body === null || (typeof body !== 'string' && !('coded' in body))) {
    return { status, body, headers };
  }
  const coding = codingOf(body, asked.get('accept-encoding'));
  const told: Record<string, string> = { ...headers, vary: varyWithCoding(headers['vary']) };
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && isHoldable(status, headers)) {
    told['etag'] = tagIn(coding, plainTagOf(body, headers));
    if (isHeld(asked.get('if-none-match'), told['etag'])) return unchanged(told);
  }
  if (coding !== null) told['content-encoding'] = coding;
  const sent = coding === null ? plainOf(body) : await codedOf(body, coding);
  // Said here, because an answer to HEAD says it too.
  told['content-length'] = `${Buffer.byteLength(sent)}`;
  return { status, body: sent, headers: told };
}

/** The answer to a client that has the body: all that it would be told of it, but what the body's own headers tell. */
export function unchanged(headers: Headers) {
  const {
    'content-type': _type,
    'content-disposition': _disposition,
    'content-encoding': _coding,
    ...kept
  } = headers;
  return { status: 304, body: null, headers: kept };
}

/** What an answer says it depends on, where it depends on the codings that a client accepts too. */
export function varyWithCoding(vary: string | undefined): string {
  return vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`;
}

/** Brotli takes longer, and saves enough only where a body is coded once and sent often. */
function codingOf(body: Body, acceptEncoding: string | null): ContentCoding | null {
  return typeof body === 'string'
    ? codingFor(acceptEncoding, Buffer.byteLength(body))
    : codingFor(acceptEncoding, body.bytes.byteLength, 'br');
}

function isHoldable(status: number, { 'cache-control': control = NO_STORE }: Headers): boolean {
  return status === 200 && control !== NO_STORE;
}

function plainTagOf(body: Body, { 'content-type': type = '' }: Headers): string {
  return typeof body === 'string' ? tagOf(body, type) : body.tag();
}

function plainOf(body: Body): string | Buffer<ArrayBuffer> {
  return typeof body === 'string' ? body : body.bytes;
}

function codedOf(body: Body, coding: ContentCoding): ReturnType<KeptBody['coded']> {
  return typeof body === 'string' ? coded(Buffer.from(body), coding) : body.coded(coding);
}
