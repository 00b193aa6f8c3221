import { createLoaders } from './loaders/loaders.js';
import type { Loaders } from './loaders/loaders.js';
import type { CalendarDate } from './model/date.js';
import type { Store } from './store/store.js';

/** What a resolver can reach: made once for each request, so that a request sees one day and one graph. */
export interface Context {
  readonly loaders: Loaders;
  readonly today: CalendarDate;
  /** Called with the number of objects that go into the answer next; throws where it is to end. */
  readonly handOut: (objects: number) => void;
}

export function createContext(
  store: Store,
  today: CalendarDate,
  handOut: Context['handOut'] = () => undefined,
): Context {
  return { loaders: createLoaders(store), today, handOut };
}
