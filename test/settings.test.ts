import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/limits.js';
import { readSettings, SettingsError } from '../src/settings/settings.js';

type Environment = Parameters<typeof readSettings>[0];

/** The sentences with which an environment is refused; none when it is accepted. */
function problemsOf(environment: Environment): string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n');
    throw error;
  }
}

/** How a value is shown in such a sentence. */
function shown(value: string): string {
  return value.trim() === '' ? 'empty' : JSON.stringify(value);
}

const UNREADABLE =
  'cannot be read (of a password, write signs such as # as %23, and spaces as %20)';

describe('the settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      seed: './seed',
      databaseUrl: null,
      databaseConnections: 10,
      databaseTimeout: 5_000,
      today: null,
      publicUrl: null,
      corsOrigins: [],
      maxConnections: 1_000,
      reload: true,
      introspection: true,
      graphiql: true,
      pages: true,
      trustedDocuments: null,
      trustedOnly: false,
      statusCodes: 'classic',
      logLevel: 'info',
      metricsHost: '127.0.0.1',
      metricsPort: null,
      tracesEndpoint: null,
      documentCacheBytes: 20_000_000,
      answerCacheBytes: 20_000_000,
      shortcut: true,
      limits: DEFAULT_LIMITS,
    });
  });

  it('are what the environment says, and nothing else of it', () => {
    const environment = {
      HOST: '::1',
      PORT: '8080',
      SEED: '/var/seed',
      TODAY: '2024-02-29',
      PUBLIC_URL: 'https://graph.example:8443',
      HOME: '/root',
      port: '1',
    };
    expect(readSettings(environment)).toMatchObject({
      host: '::1',
      port: 8080,
      seed: '/var/seed',
      today: '2024-02-29',
      publicUrl: 'https://graph.example:8443',
    });
  });

  it('take what is undefined for what is not there', () => {
    const environment = {
      HOST: undefined,
      PORT: undefined,
      SEED: undefined,
      TODAY: undefined,
      PUBLIC_URL: undefined,
    };
    expect(readSettings(environment)).toEqual(readSettings({}));
  });

  it.each(['0', '1', '80', '65535'])('allow the port %s', (port) => {
    expect(readSettings({ PORT: port }).port).toBe(Number(port));
  });

  it.each([
    '',
    ' ',
    '-1',
    '65536',
    '99999',
    '123456',
    '80.5',
    '8e3',
    '0x50',
    '+80',
    '80 ',
    'http',
    '٨٠',
  ])('refuse %j as a port', (port) => {
    expect(problemsOf({ PORT: port })).toEqual([
      `PORT is ${shown(port)}; expected a whole number from 0 to 65535.`,
    ]);
  });

  it.each([
    '',
    'today',
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '26-9-30',
    '2026-09-30T00:00Z',
    '2026-09-30 ',
  ])('refuse %j as the day', (today) => {
    expect(problemsOf({ TODAY: today })).toEqual([
      `TODAY is ${shown(today)}; expected a day that exists, written YYYY-MM-DD.`,
    ]);
  });

  it.each([
    ['https://graph.example', 'https://graph.example'],
    ['https://graph.example/', 'https://graph.example'],
    ['HTTP://Graph.Example:80', 'http://graph.example'],
    ['http://[::1]:4000', 'http://[::1]:4000'],
  ])('take %s as the public address %s', (address, publicUrl) => {
    expect(readSettings({ PUBLIC_URL: address }).publicUrl).toBe(publicUrl);
  });

  it.each([
    '',
    'graph.example',
    '//graph.example',
    'ftp://graph.example',
    'https://',
    'https://graph.example/api',
    'https://graph.example//',
    'https://graph.example?',
    'https://graph.example/#top',
    'https://me@graph.example',
    'https://graph.example:99999',
    ' https://graph.example',
    'https:graph.example',
  ])('refuse %j as the public address', (address) => {
    expect(problemsOf({ PUBLIC_URL: address })).toEqual([
      `PUBLIC_URL is ${shown(address)}; expected an http or https address without a path, such as https://graph.example.`,
    ]);
  });

  it('refuse a level of the log that there is not', () => {
    expect(readSettings({ LOG_LEVEL: 'debug' }).logLevel).toBe('debug');
    expect(problemsOf({ LOG_LEVEL: 'INFO' })).toEqual([
      'LOG_LEVEL is "INFO"; expected "silent" or "error" or "warn" or "info" or "debug".',
    ]);
  });

  it('serve metrics where they are asked for', () => {
    const { metricsHost, metricsPort } = readSettings({ METRICS_HOST: '::', METRICS_PORT: '9464' });
    expect([metricsHost, metricsPort]).toEqual(['::', 9464]);
    expect(problemsOf({ METRICS_HOST: ' ', METRICS_PORT: 'none' })).toEqual([
      'METRICS_HOST is empty; expected a host name or address.',
      'METRICS_PORT is "none"; expected a whole number from 0 to 65535.',
    ]);
  });

  it.each([
    ['http://localhost:4318', 'http://localhost:4318/'],
    ['https://collector.example/otlp/', 'https://collector.example/otlp/'],
    ['HTTP://[::1]:4318', 'http://[::1]:4318/'],
  ])('send traces to %s', (address, tracesEndpoint) => {
    expect(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: address })).toMatchObject({
      tracesEndpoint,
    });
  });

  it.each([
    '',
    'localhost:4318',
    'grpc://localhost:4317',
    'http://',
    'http://me:secret@localhost',
    'http://localhost/?key=1',
  ])('refuse to send traces to %j', (address) => {
    expect(problemsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: address })).toEqual([
      `OTEL_EXPORTER_OTLP_ENDPOINT is ${shown(address)}; expected an http or https address, such as http://localhost:4318.`,
    ]);
  });

  it('trust the documents of a path, and only where there is one no others', () => {
    const environment = { TRUSTED_DOCUMENTS: './operations', TRUSTED_ONLY: 'on' };
    expect(readSettings(environment)).toMatchObject({
      trustedDocuments: './operations',
      trustedOnly: true,
    });
    expect(problemsOf({ TRUSTED_ONLY: 'on' })).toEqual([
      'TRUSTED_ONLY is "on"; expected TRUSTED_DOCUMENTS beside it.',
    ]);
    expect(problemsOf({ TRUSTED_DOCUMENTS: ' ', TRUSTED_ONLY: 'true' })).toEqual([
      'TRUSTED_DOCUMENTS is empty; expected a file or a folder of documents.',
      'TRUSTED_ONLY is "true"; expected "on" or "off".',
    ]);
  });

  it.each([
    'postgres://localhost/graph',
    'postgresql://reader:p%40ss@[::1]:5433/graph?sslmode=verify-full&sslrootcert=/etc/root.crt',
    'postgres://reader:pass@/graph?host=/var/run/postgresql',
  ])('read the data from the database %s', (address) => {
    expect(readSettings({ DATABASE_URL: address }).databaseUrl).toBe(address);
  });

  it.each([
    [' ', 'is empty'],
    ['localhost/graph', 'is no address of PostgreSQL'],
    ['mysql://u:pass@localhost/graph', 'is no address of PostgreSQL'],
    ['postgres://u:pass@:port/graph', UNREADABLE],
    ['postgres://u:pa ss@localhost/graph', UNREADABLE],
    ['postgres://u:pa#ss@localhost/graph', UNREADABLE],
    ['postgres://u:pass@localhost', 'names no database'],
    ['postgres://u:pass@localhost/', 'names no database'],
    [
      'postgres://u:pass@localhost/graph?sslmode=verify',
      'has an sslmode that is none of disable, prefer, require, verify-ca, verify-full, no-verify',
    ],
  ])('refuse the database %j without showing what may be a password', (address, found) => {
    expect(problemsOf({ DATABASE_URL: address })).toEqual([
      `DATABASE_URL ${found}; expected an address such as postgres://user:password@localhost:5432/graph.`,
    ]);
  });

  it('bound what the database is asked for', () => {
    const given = { DATABASE_CONNECTIONS: '1000', DATABASE_TIMEOUT_MS: '250' };
    expect(readSettings(given)).toMatchObject({ databaseConnections: 1_000, databaseTimeout: 250 });
    expect(problemsOf({ DATABASE_CONNECTIONS: '0', DATABASE_TIMEOUT_MS: 'long' })).toEqual([
      'DATABASE_CONNECTIONS is "0"; expected a whole number from 1 to 1000.',
      'DATABASE_TIMEOUT_MS is "long"; expected a whole number from 1 to 3600000.',
    ]);
  });

  it('refuse an empty host and an empty seed', () => {
    expect(problemsOf({ HOST: '' })).toEqual(['HOST is empty; expected a host name or address.']);
    expect(problemsOf({ HOST: '  ' })).toEqual(['HOST is empty; expected a host name or address.']);
    expect(problemsOf({ SEED: '' })).toEqual(['SEED is empty; expected a folder of *.yaml files.']);
  });

  it('are refused with everything that is wrong, at once', () => {
    expect(problemsOf({ HOST: '', PORT: 'web', SEED: ' ', TODAY: 'tomorrow' })).toEqual([
      'HOST is empty; expected a host name or address.',
      'PORT is "web"; expected a whole number from 0 to 65535.',
      'SEED is empty; expected a folder of *.yaml files.',
      'TODAY is "tomorrow"; expected a day that exists, written YYYY-MM-DD.',
    ]);
  });
});
