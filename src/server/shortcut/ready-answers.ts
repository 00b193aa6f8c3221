import { LRUCache } from 'lru-cache';
import type { CalendarDate } from '../../model/date.js';
import type { Store } from '../../store/store.js';
import { createKeptBody } from '../caching/kept-body.js';
import type { KeptBody } from '../caching/kept-body.js';

/** An answer, and the name of the operation that it answers. */
export interface ReadyAnswer {
  readonly text: string;
  readonly byteLength: number;
  /** The same for those who want it in a coding, or its tag; made when the first of them asks. */
  readonly kept: () => KeptBody;
  readonly operationName: string | null;
}

export function createReadyAnswer(
  text: string,
  contentType: string,
  operationName: string | null,
): ReadyAnswer {
  let kept: KeptBody | undefined;
  return {
    text,
    byteLength: Buffer.byteLength(text),
    kept: () => (kept ??= createKeptBody(text, contentType)),
    operationName,
  };
}

/** What an answer takes beside its own bytes and those of its key, as measured. */
const BYTES_PER_ANSWER = 500;

/**
 * The answers that were given from a store on a day, by what was asked: those used last, up to a number of bytes.
 * From another store, or on another day, none of them holds.
 */
export function createReadyAnswers(maxSize: number) {
  const none = () =>
    new LRUCache<string, ReadyAnswer>({
      maxSize,
      // One answer must not drive out all others.
      maxEntrySize: Math.ceil(maxSize / 8),
      // It may be kept as bytes and in a coding too.
      sizeCalculation: ({ byteLength }, key) => BYTES_PER_ANSWER + 2 * key.length + 3 * byteLength,
    });
  let current = {
    answers: none(),
    store: null as Store | null,
    today: null as CalendarDate | null,
  };

  return (store: Store, today: CalendarDate) => {
    if (current.store !== store || current.today !== today) {
      current = { answers: none(), store, today };
    }
    return current.answers;
  };
}
