import type { YogaLogger } from 'graphql-yoga';
import { ANSWER_CACHE_BYTES, DEFAULT_LIMITS, DOCUMENT_CACHE_BYTES } from '../limits.js';
import type { Limits } from '../limits.js';
import type { CalendarDate } from '../model/date.js';
import type { Operation } from '../operation/operation.js';
import type { Store } from '../store/store.js';
import type { SecondsLeft } from './caching/cache-control.js';
import type { Observer } from './observation/observation.js';
import type { StatusCodes } from './response/status-code.js';
import type { Trust } from './trusted/trust.js';
import { trustWithPages } from './web/page-document.js';

/** What a server answers from, and how. */
export interface ServerOptions {
  /** Where data is read; asked anew for each request, which then sees no other. */
  readonly store: () => Store;
  /** The day that answers are given for; asked anew for each request. */
  readonly today: () => CalendarDate;
  /** How many seconds are left of such a day; it lasts for ever unless this is given. */
  readonly secondsLeft?: SecondsLeft;
  /** Whether new requests are welcome: what /ready says. */
  readonly isReady?: () => boolean;
  /** The origin under which linked data names everything; null for that of each request. */
  readonly publicUrl?: string | null;
  /** The origins whose pages may read answers; none unless they are named. */
  readonly corsOrigins?: readonly string[];
  /** Whether clients may ask for the schema. */
  readonly introspection?: boolean;
  /** Whether browsers are shown GraphiQL. */
  readonly graphiql?: boolean;
  /** What GraphiQL offers to ask, a tab each; read when the first browser opens it. */
  readonly operations?: () => Promise<readonly Operation[]>;
  /** The folder of the pages that were built for browsers; null for none. */
  readonly pagesFolder?: string | null;
  readonly statusCodes?: StatusCodes;
  readonly limits?: Limits;
  /** How much of parsed documents is kept for when they are sent again. */
  readonly documentCacheBytes?: number;
  /** How much of ready answers is kept for when the same is asked again. */
  readonly answerCacheBytes?: number;
  /** Whether what was asked before is answered without going the whole way; the answers are the same. */
  readonly shortcut?: boolean;
  /** The documents that clients may ask for by id; null for none. GraphiQL is lost where they are the only ones. */
  readonly trust?: Trust | null;
  /** Told of each request; none unless it is given. */
  readonly observer?: Observer | null;
  /** Where faults of our own are told; the console unless it is given. */
  readonly log?: YogaLogger;
}

/** The options of a server, those that were not given among them. */
export type ChosenOptions = Required<Omit<ServerOptions, 'log'>> & Pick<ServerOptions, 'log'>;

export function withDefaults(options: ServerOptions): ChosenOptions {
  const { pagesFolder = null, trust = null } = options;
  return {
    secondsLeft: () => Infinity,
    isReady: () => true,
    publicUrl: null,
    corsOrigins: [],
    introspection: true,
    graphiql: true,
    operations: () => Promise.resolve([]),
    pagesFolder,
    statusCodes: 'classic',
    limits: DEFAULT_LIMITS,
    documentCacheBytes: DOCUMENT_CACHE_BYTES,
    answerCacheBytes: ANSWER_CACHE_BYTES,
    shortcut: true,
    observer: null,
    ...options,
    trust: pagesFolder === null ? trust : trustWithPages(trust, pagesFolder),
  };
}
