import type { Observer } from '../server/observation/observation.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { requestLog } from './request-log.js';

export interface ObservationOptions {
  readonly log: Log;
  readonly metricsHost: string;
  /** Null for no metrics. */
  readonly metricsPort: number | null;
  /** Where traces are sent; null for nowhere. */
  readonly tracesEndpoint: string | null;
}

/** All that watches a running process. */
export interface ProcessObservation extends Pick<Metrics, 'onRefused' | 'onReload'> {
  readonly observer: Observer;
  /** Sends and writes what is held back, and lets go of the port. */
  readonly stop: () => Promise<void>;
}

/** Begins to watch; rejects with a ListenError where the port of the metrics cannot be listened on. */
export async function startObservation(options: ObservationOptions): Promise<ProcessObservation> {
  const { log, metricsHost, metricsPort, tracesEndpoint } = options;
  const metrics = metricsPort === null ? null : await loadMetrics(metricsHost, metricsPort, log);
  const tracing = tracesEndpoint === null ? null : await loadTracing(tracesEndpoint, log);
  const observers = [requestLog(log), metrics?.counts.observer, tracing?.observer].filter(
    (observer) => observer !== undefined,
  );
  return {
    observer: joined(observers),
    onRefused: (status) => metrics?.counts.onRefused(status),
    onReload: (outcome) => metrics?.counts.onReload(outcome),
    async stop() {
      metrics?.server.close();
      await tracing?.stop();
      log.flush();
    },
  };
}

// What is not asked for is not loaded: the packages for traces are large, and those for metrics not small.

async function loadMetrics(host: string, port: number, log: Log) {
  const { createMetrics } = await import('./metrics.js');
  const { startMetricsServer } = await import('./metrics-server.js');
  const counts = createMetrics();
  const server = await startMetricsServer(counts, { host, port });
  log.info('Metrics are served.', { address: server.address });
  return { counts, server };
}

async function loadTracing(endpoint: string, log: Log) {
  const { startTracing } = await import('./tracing.js');
  return startTracing(endpoint, log);
}

function joined(observers: readonly Observer[]): Observer {
  return {
    onStart() {
      for (const { onStart } of observers) onStart();
    },
    onEnd(observation) {
      for (const { onEnd } of observers) onEnd(observation);
    },
  };
}
