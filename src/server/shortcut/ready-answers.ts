import { LRUCache } from 'lru-cache';
import type { CalendarDate } from '../../model/date.js';
import type { Store } from '../../store/store.js';
import type { KeptBody } from '../caching/kept-body.js';

/** An answer as it is sent, and the name of the operation that it answers. */
export interface ReadyAnswer {
  readonly body: KeptBody;
  readonly operationName: string | null;
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
      // It may be kept in a coding too, which is no longer than the plain body.
      sizeCalculation: ({ body }, key) => BYTES_PER_ANSWER + key.length + 2 * body.bytes.length,
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
