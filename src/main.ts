import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings, SettingsError } from './environment.js';
import { utcDayOf } from './model/date.js';
import { SeedError } from './seed/fault.js';
import { readSeed } from './seed/read.js';
import { createServer } from './server.js';
import { createMemoryStore } from './store/memory.js';

const DRAIN_MILLISECONDS = 10_000;

try {
  start();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof SeedError)) throw error;
  fail(error.message);
}

function start(): void {
  const { host, port, seed, today, publicUrl } = readSettings(process.env);
  const store = createMemoryStore(readSeed(seed));
  const handler = createServer({ store, today: () => today ?? utcDayOf(new Date()), publicUrl });
  let isDraining = false;
  const server = createHttpServer((request, response) => {
    // A client that keeps its connection open would keep a server alive that is to stop.
    response.once('close', () => {
      if (isDraining) {
        setImmediate(() => {
          server.closeIdleConnections();
        });
      }
    });
    return handler(request, response);
  });

  server.on('error', (error) => {
    fail(`Cannot listen on ${host}:${port}: ${error.message}.`);
  });
  server.listen(port, host, () => {
    const address = server.address() as AddressInfo;
    const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    process.stdout.write(`assurance-graph serves http://${name}:${address.port}/graphql\n`);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isDraining = true;
      server.close(() => process.exit(0));
      setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    });
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
