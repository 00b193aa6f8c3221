import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { BROTLI_QUALITY, GZIP_LEVEL } from './coded.js';
import type { ContentCoding } from './content-coding.js';

/** The pieces of a body in a coding, made as they are taken; a fault in making the texts is thrown here. */
export async function* codedPieces(
  texts: AsyncIterable<string>,
  coding: ContentCoding,
): AsyncGenerator<Uint8Array, void, undefined> {
  const coder =
    coding === 'gzip'
      ? createGzip({ level: GZIP_LEVEL })
      : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
  // A fault destroys the coder with it, and so is thrown below.
  pipeline(Readable.from(texts), coder, () => undefined);
  yield* coder as AsyncIterable<Uint8Array>;
}
