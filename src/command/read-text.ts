import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { readSettings } from '../settings/settings.js';
import { CommandError, MISUSE, NO } from './command-error.js';
import { quoted } from './json-text.js';

/** How sentences name a text that is read, and what it should be. */
interface Meaning {
  readonly name: string;
  readonly expected: string;
  readonly limit: ByteLimit;
}

/** How many bytes a text may have, and what sets that; null where nothing does. */
export interface ByteLimit {
  readonly bytes: number;
  readonly setting: string | null;
  /** The exit code for a text that is not in UTF-8; by default that of a misuse. */
  readonly notUtf8?: typeof MISUSE | typeof NO;
}

/** The text of a file; rejects with a CommandError where it cannot be read, is longer than a limit, by default that of a request, or is not in UTF-8. */
export function readFileText(file: string, expected: string, limit = bodyLimit()): Promise<string> {
  return readText(createReadStream(file), { name: quoted(file), expected, limit });
}

/** The text of the standard input, which is held to the same as that of a file. */
export function readInputText(expected: string, limit = bodyLimit()): Promise<string> {
  return readText(process.stdin, { name: 'The standard input', expected, limit });
}

async function readText(stream: Readable, meaning: Meaning): Promise<string> {
  const bytes = await bytesWithin(stream, meaning);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { name, expected, limit } = meaning;
    const { notUtf8 = MISUSE } = limit;
    throw new CommandError(`${name} is not in UTF-8; expected ${expected}.`, notUtf8);
  }
}

async function bytesWithin(stream: Readable, { name, expected, limit }: Meaning): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > limit.bytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(`${name} cannot be read (${code}); expected ${expected}.`, MISUSE);
  }
  if (bytes <= limit.bytes) return Buffer.concat(chunks);
  // What is a little shorter gets the same refusal from the server, with the same exit code.
  const { bytes: most, setting } = limit;
  const origin = setting === null ? '' : ` (${setting})`;
  throw new CommandError(`${name} has too many bytes; the limit is ${most}${origin}.`, NO);
}

/** What is no part of the question may be set wrongly: a server elsewhere has settings of its own. */
function bodyLimit(): ByteLimit {
  const { MAX_BODY_BYTES } = process.env;
  const { limits } = readSettings({ MAX_BODY_BYTES });
  return { bytes: limits.MAX_BODY_BYTES, setting: 'MAX_BODY_BYTES' };
}
