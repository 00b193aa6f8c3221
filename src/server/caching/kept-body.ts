import { coded } from './coded.js';
import type { ContentCoding } from './content-coding.js';
import { tagOf } from './entity-tag.js';

/** A body that is sent often: its tag is found once, and it is coded once for each coding that is asked for. */
export interface KeptBody {
  readonly bytes: Buffer<ArrayBuffer>;
  /** The tag of the body as it is. */
  readonly tag: () => string;
  readonly coded: (coding: ContentCoding) => CodedBody;
}

type CodedBody = ReturnType<typeof coded>;

export function createKeptBody(text: string, contentType: string): KeptBody {
  const bytes = Buffer.from(text);
  let tag: string | null = null;
  const made = new Map<ContentCoding, CodedBody>();
  return {
    bytes,
    tag: () => (tag ??= tagOf(bytes, contentType)),
    coded(coding) {
      const kept = made.get(coding);
      if (kept !== undefined) return kept;
      const body = coded(bytes, coding);
      made.set(coding, body);
      // A coding that failed is tried again when the next client asks.
      if (body instanceof Promise) body.catch(() => made.delete(coding));
      return body;
    },
  };
}
