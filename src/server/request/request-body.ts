import { GraphQLError } from 'graphql';
import type { Limits } from '../../limits.js';
import { limitError } from '../limit/limit-error.js';
import { requestError } from './request-error.js';

/** The text of a request's body; what is too long is refused unread, or as soon as that is seen. */
export async function bodyOf(request: Request, limits: Limits): Promise<string> {
  const length = request.headers.get('content-length');
  // What is longer than it says does not reach us: Node's parser ends the body there.
  if (length !== null && Number(length) > limits.MAX_BODY_BYTES) throw bodyTooLong(limits);
  try {
    return length !== null || request.body === null
      ? await request.text()
      : await readWithin(request.body, limits);
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    // The connection ended first: nobody is there to be answered, and it is no fault of ours.
    throw requestError('BAD_REQUEST', 'The body of the request has no end.');
  }
}

async function readWithin(body: ReadableStream<Uint8Array>, limits: Limits): Promise<string> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    // The rest is left to the connection, which throws it away: cancelling would cut off the answer too.
    if (bytes > limits.MAX_BODY_BYTES) throw bodyTooLong(limits);
    chunks.push(read.value);
  }
  return Buffer.concat(chunks).toString();
}

function bodyTooLong(limits: Limits) {
  const found = 'The body of the request has too many bytes';
  return limitError({ limit: 'MAX_BODY_BYTES', limits, found, status: 413 });
}
