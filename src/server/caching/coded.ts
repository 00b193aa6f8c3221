import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { BrotliOptions } from 'node:zlib';
import type { ContentCoding } from './content-coding.js';

/** Up to here, handing a body to another thread and back costs more than coding it does. */
const MAX_BYTES_AT_ONCE = 16_384;

/** The steps beyond make bodies hardly smaller, and cost up to twice as much; the highest of brotli fifty times. */
export const GZIP_LEVEL = 6;
export const BROTLI_QUALITY = 5;

const GZIP = { level: GZIP_LEVEL } as const;

const gzipLater = promisify(gzip);
const brotliLater = promisify(brotliCompress);

type Bytes = Buffer<ArrayBuffer>;

/** A body in a coding: at once where it is small, so that nobody waits for a thread. */
export function coded(body: Buffer, coding: ContentCoding): Bytes | Promise<Bytes> {
  const isSmall = body.byteLength <= MAX_BYTES_AT_ONCE;
  if (coding === 'gzip') return isSmall ? gzipSync(body, GZIP) : gzipLater(body, GZIP);
  const options = brotliOptions(body.byteLength);
  return isSmall ? brotliCompressSync(body, options) : brotliLater(body, options);
}

function brotliOptions(bytes: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  };
}
