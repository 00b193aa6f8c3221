import { createHash, randomUUID } from 'node:crypto';
import type { Context } from '../../context.js';
import type { Answer } from '../address/answer.js';
import { codedPieces } from '../caching/coded-piece.js';
import { codingFor } from '../caching/content-coding.js';
import { tagIn } from '../caching/entity-tag.js';
import { isHeld } from '../caching/if-none-match.js';
import { graphDocument } from './graph-document.js';
import { unchanged, varyWithCoding } from '../address/negotiated.js';
import { nodeResponseIn } from '../observation/node-response.js';
import type { Asked } from '../address/read-address.js';
import { streamOf } from './text-stream.js';

/** A program that tells the graph otherwise is another process. */
const PROCESS = randomUUID();

/** The whole graph of whatever size, made as the client takes it. */
export async function graphStream(
  { request, fetchAPI, serverContext, logger }: Asked,
  origin: string,
  context: Context,
  headers: Answer['headers'],
): Promise<Answer> {
  const coding = codingFor(request.headers.get('accept-encoding'), Infinity);
  const etag = tagIn(coding, streamTag(context, origin));
  const told = {
    ...headers,
    etag,
    vary: varyWithCoding(headers['vary']),
    ...(coding === null ? {} : { 'content-encoding': coding }),
  };
  if (isHeld(request.headers.get('if-none-match'), etag)) return unchanged(told);
  if (request.method === 'HEAD') return { status: 200, body: null, headers: told };
  const texts = graphDocument(context, origin);
  const pieces = coding === null ? texts : codedPieces(texts, coding);
  const body = await streamOf(pieces, fetchAPI, (error) => {
    logger?.error(error);
    // Node's own answer waits for an end that will not come: the client is to see that it is cut short.
    nodeResponseIn(serverContext)?.destroy();
  });
  return { status: 200, body, headers: told };
}

/** A text that differs whenever the graph differs, or the day or the origin that it is told for. */
function streamTag({ loaders, today }: Context, origin: string): string {
  const state = JSON.stringify([PROCESS, loaders.dataVersion, today, origin]);
  return `"${createHash('sha256').update(state).digest('base64url').slice(0, 22)}"`;
}
