import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { Attributes, Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Observation, Observer } from '../server/observation/observation.js';
import type { Log } from './log.js';

export interface Tracing {
  readonly observer: Observer;
  /** Sends what has not been sent, for a few seconds at most. */
  readonly stop: () => Promise<void>;
}

const NAME = 'assurance-graph';
const TRACES_PATH = '/v1/traces';
const SEND_MILLISECONDS = 2_000;
const LAST_CALL_MILLISECONDS = 3_000;
const IS_SAMPLED = 1;

/**
 * Sends a span for each request to a collector, by OTLP over HTTP. Loaded only where tracing is asked for.
 * Spans are made when a request is over, so that those which nobody samples cost next to nothing.
 */
export function startTracing(endpoint: string, log: Log): Tracing {
  const tell = (message: string) => {
    log.warn(`Tracing: ${message}`);
  };
  const ignore = () => undefined;
  diag.setLogger(
    { error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore },
    DiagLogLevel.WARN,
  );
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}${TRACES_PATH}`,
    timeoutMillis: SEND_MILLISECONDS,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': NAME }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer(NAME);

  function record(observation: Observation): void {
    const { path, operationType, startedAt, milliseconds, execution, status } = observation;
    const span = tracer.startSpan(
      operationType === null ? path : `${path} ${operationType}`,
      { kind: SpanKind.SERVER, startTime: startedAt, attributes: attributesOf(observation) },
      parentOf(observation),
    );
    if (execution !== null && span.isRecording()) {
      const startTime = startedAt + execution.start;
      tracer
        .startSpan('execute', { startTime }, trace.setSpan(ROOT_CONTEXT, span))
        .end(startedAt + execution.end);
    }
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(startedAt + milliseconds);
  }

  return {
    observer: { onStart: ignore, onEnd: record },
    async stop() {
      const isSent = provider.shutdown().then(
        () => true,
        () => false,
      );
      const lastCall = new Promise<boolean>((resolve) => {
        setTimeout(resolve, LAST_CALL_MILLISECONDS, false).unref();
      });
      if (!(await Promise.race([isSent, lastCall]))) tell('the last spans could not be sent.');
    },
  };
}

/** The names are those of OpenTelemetry's semantic conventions, where they have one. */
function attributesOf({ method, path, status, ...rest }: Observation): Attributes {
  const { operationType, operationName, errorCodes, requestId } = rest;
  return {
    'http.request.method': method,
    'url.path': path,
    'http.response.status_code': status,
    'assurance_graph.request.id': requestId,
    ...(operationType === null ? {} : { 'graphql.operation.type': operationType }),
    ...(operationName === null ? {} : { 'graphql.operation.name': operationName }),
    ...(errorCodes.length === 0 ? {} : { 'assurance_graph.error.codes': [...errorCodes] }),
    ...(status >= 500 ? { 'error.type': String(status) } : {}),
  };
}

/** The span of the client that asked, where it told of one. */
function parentOf({ traceparent }: Observation): Context {
  if (traceparent === null) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = ''] = traceparent.split('-');
  const traceFlags = Number.parseInt(flags, 16) & IS_SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
