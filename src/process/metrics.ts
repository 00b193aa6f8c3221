import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { CLIENT_LEFT } from '../server/observation/observation.js';
import type { Observation, Observer } from '../server/observation/observation.js';
import type { ReloadOutcome } from './live-store.js';

/** Counts what happens, in fewer than 200 series whatever clients send. */
export interface Metrics {
  readonly observer: Observer;
  /** A request that Node answered with this status before it reached us. */
  readonly onRefused: (status: number) => void;
  readonly onReload: (outcome: ReloadOutcome) => void;
  /** All counts, in the format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const PREFIX = 'assurance_graph';

/** Of no use to those who run a server, and with a series for each part of a heap or kind of socket. */
const LEFT_OUT = [
  'nodejs_active_handles',
  'nodejs_active_handles_total',
  'nodejs_active_requests',
  'nodejs_active_requests_total',
  'nodejs_active_resources',
  'nodejs_active_resources_total',
  'nodejs_heap_space_size_available_bytes',
  'nodejs_heap_space_size_total_bytes',
  'nodejs_heap_space_size_used_bytes',
];
const GC_SECONDS = [0.01, 0.1];
const REQUEST_SECONDS = [0.005, 0.025, 0.1, 0.5];
const REFUSALS = [400, 408, 413, 414, 431, 503];

/** The addresses whose work takes time that depends on what is asked. */
const TIMED: readonly Observation['path'][] = [
  '/graphql',
  '/calendar.ics',
  '/graph.jsonld',
  '/id/',
  '/vocabulary',
];

const CODES: readonly string[] = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'DATABASE_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'INTROSPECTION_DISABLED',
  'INVALID_JSON',
  'LIMIT_EXCEEDED',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNSUPPORTED_MEDIA_TYPE',
];

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register, gcDurationBuckets: GC_SECONDS });
  for (const name of LEFT_OUT) register.removeSingleMetric(name);

  const requests = new Counter({
    name: `${PREFIX}_requests_total`,
    help: 'Requests that are over, by address and method.',
    labelNames: ['path', 'method'],
    registers,
  });
  const answers = new Counter({
    name: `${PREFIX}_answers_total`,
    help: 'Answers by address and kind of status; 499 where the client left before it had its answer.',
    labelNames: ['path', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: `${PREFIX}_request_duration_seconds`,
    help: 'Seconds from the head of a request to the last byte of its answer, by address.',
    labelNames: ['path'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const errors = new Counter({
    name: `${PREFIX}_graphql_errors_total`,
    help: 'Answers of GraphQL with errors, by code.',
    labelNames: ['code'],
    registers,
  });
  const inFlight = new Gauge({
    name: `${PREFIX}_requests_in_flight`,
    help: 'Requests that wait for their answer.',
    registers,
  });
  const refusals = new Counter({
    name: `${PREFIX}_refused_requests_total`,
    help: 'Requests that were refused before they could be read, by status.',
    labelNames: ['status'],
    registers,
  });
  const reloads = new Counter({
    name: `${PREFIX}_reloads_total`,
    help: 'Attempts to read the data anew, by outcome; after a refused one the data stays as it was.',
    labelNames: ['outcome'],
    registers,
  });
  const loadedAt = new Gauge({
    name: `${PREFIX}_data_loaded_timestamp_seconds`,
    help: 'When the data that is served was read.',
    registers,
  });
  loadedAt.setToCurrentTime();

  return {
    observer: {
      onStart: () => {
        inFlight.inc();
      },
      onEnd({ path, method, status, milliseconds, errorCodes }) {
        inFlight.dec();
        requests.inc({ path, method: method === 'GET' || method === 'POST' ? method : 'other' });
        answers.inc({ path, status: kindOf(status) });
        durations.observe({ path: TIMED.includes(path) ? path : 'other' }, milliseconds / 1_000);
        for (const code of new Set(errorCodes.map(knownCode))) errors.inc({ code });
      },
    },
    onRefused(status) {
      refusals.inc({ status: REFUSALS.includes(status) ? status : 'other' });
    },
    onReload(outcome) {
      reloads.inc({ outcome });
      if (outcome === 'loaded') loadedAt.setToCurrentTime();
    },
    text: async () => register.metrics(),
    contentType: register.contentType,
  };
}

function kindOf(status: number): string {
  return status === CLIENT_LEFT ? String(CLIENT_LEFT) : `${Math.trunc(status / 100)}xx`;
}

function knownCode(code: string): string {
  return CODES.includes(code) ? code : 'OTHER';
}
