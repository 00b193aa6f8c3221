import { ANSWER_CACHE_BYTES, BOUNDS, DEFAULT_LIMITS, DOCUMENT_CACHE_BYTES } from '../limits.js';
import type { LimitName, Limits } from '../limits.js';
import { isCalendarDate } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { databaseAddressOf, faultOfDatabaseAddress } from './database-address.js';
import { endpointOf } from './endpoint.js';
import { originOf, originsOf } from './origin.js';
import { onOrOff, oneOf, setting, someText, wholeNumber } from './setting.js';
import type { Setting } from './setting.js';

const ANY_LIMIT = [1, 1_000_000_000] as const;

/** All that the process is told from outside, but the limits. */
const settingTable = {
  host: someText('HOST', '127.0.0.1', 'a host name or address'),
  port: wholeNumber('PORT', 4000, [0, 65_535]),
  seed: someText('SEED', './seed', 'a folder of *.yaml files'),
  /** The database that holds the data in place of the folder; null for none. */
  databaseUrl: setting<string | null>({
    name: 'DATABASE_URL',
    fallback: null,
    expected: 'an address such as postgres://user:password@localhost:5432/graph',
    read: databaseAddressOf,
    faultOf: faultOfDatabaseAddress,
  }),
  /** How many connections to the database read at once at most. */
  databaseConnections: wholeNumber('DATABASE_CONNECTIONS', 10, [1, 1_000]),
  /** How long the database may take over one statement, in milliseconds. */
  databaseTimeout: wholeNumber('DATABASE_TIMEOUT_MS', 5_000, [1, 3_600_000]),
  /** A day that stands still, or null for the clock. */
  today: setting<CalendarDate | null>({
    name: 'TODAY',
    fallback: null,
    expected: 'a day that exists, written YYYY-MM-DD',
    read: (text) => (isCalendarDate(text) ? text : undefined),
  }),
  /** Where clients reach the server; null for where each of them asked. */
  publicUrl: setting<string | null>({
    name: 'PUBLIC_URL',
    fallback: null,
    expected: 'an http or https address without a path, such as https://graph.example',
    read: originOf,
  }),
  /** The origins whose pages may read answers. */
  corsOrigins: setting<readonly string[]>({
    name: 'CORS_ORIGINS',
    fallback: [],
    expected: 'http or https origins with commas between them, such as https://app.example',
    read: originsOf,
  }),
  /** Bytes of the parsed documents that are kept for when they are sent again. */
  documentCacheBytes: wholeNumber('DOCUMENT_CACHE_BYTES', DOCUMENT_CACHE_BYTES, ANY_LIMIT),
  /** Bytes of ready answers that are kept for when the same is asked again. */
  answerCacheBytes: wholeNumber('ANSWER_CACHE_BYTES', ANSWER_CACHE_BYTES, ANY_LIMIT),
  /** Whether what was asked before is answered without going the whole way. */
  shortcut: onOrOff('SHORTCUT', true),
  /** Connections beyond this many are closed as they come. */
  maxConnections: wholeNumber('MAX_CONNECTIONS', 1_000, [1, 1_000_000]),
  /** Whether the folder of the data is watched, and read again when it changes. */
  reload: onOrOff('RELOAD', true),
  introspection: onOrOff('INTROSPECTION', true),
  graphiql: onOrOff('GRAPHIQL', true),
  /** Whether browsers are shown the pages. */
  pages: onOrOff('PAGES', true),
  /** The file or folder of the documents that clients may ask for by id; null for none. */
  trustedDocuments: setting<string | null>({
    name: 'TRUSTED_DOCUMENTS',
    fallback: null,
    expected: 'a file or a folder of documents',
    read: (text) => (text.trim() === '' ? undefined : text),
  }),
  /** Whether all other documents are refused. */
  trustedOnly: onOrOff('TRUSTED_ONLY', false),
  /** Which status codes tell of errors: those that all clients know, or those of the current draft. */
  statusCodes: oneOf('STATUS_CODES', 'classic', ['classic', 'draft']),
  /** The least that is worth a line in the log. */
  logLevel: oneOf('LOG_LEVEL', 'info', ['silent', 'error', 'warn', 'info', 'debug']),
  metricsHost: someText('METRICS_HOST', '127.0.0.1', 'a host name or address'),
  /** Where metrics are read; null for no metrics. */
  metricsPort: wholeNumber('METRICS_PORT', null, [0, 65_535]),
  /** Where traces are sent, under the name that OpenTelemetry gives it; null for nowhere. */
  tracesEndpoint: setting<string | null>({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    fallback: null,
    expected: 'an http or https address, such as http://localhost:4318',
    read: endpointOf,
  }),
};

type Table = typeof settingTable;

/** What the process is told from outside. */
export type Settings = {
  readonly [K in keyof Table]: Table[K] extends Setting<infer T> ? T : never;
} & { readonly limits: Limits };

/** Texts by the names of settings, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const limitTable = Object.entries(DEFAULT_LIMITS).map(([name, fallback]) =>
  wholeNumber(name, fallback, BOUNDS[name as LimitName] ?? ANY_LIMIT),
);

/** The name of each setting. */
export const settingNames: readonly string[] = [...Object.values(settingTable), ...limitTable].map(
  ({ name }) => name,
);

/** Reads the settings; throws a SettingsError that names every value that cannot be meant. */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];

  function valueOf<T>({ name, fallback, expected, read, faultOf }: Setting<T>): T {
    const text = environment[name];
    if (text === undefined) return fallback;
    const value = read(text);
    if (value !== undefined) return value;
    const found =
      text.trim() === '' ? 'is empty' : (faultOf?.(text) ?? `is ${JSON.stringify(text)}`);
    problems.push(`${name} ${found}; expected ${expected}.`);
    return fallback;
  }

  const settings = Object.fromEntries(
    Object.entries(settingTable).map(([key, setting]) => [key, valueOf<unknown>(setting)]),
  );
  const limits = Object.fromEntries(
    limitTable.map((setting) => [setting.name as LimitName, valueOf(setting)]),
  );
  if (settings['trustedOnly'] === true && environment['TRUSTED_DOCUMENTS'] === undefined) {
    problems.push('TRUSTED_ONLY is "on"; expected TRUSTED_DOCUMENTS beside it.');
  }
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return { ...settings, limits } as Settings;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
