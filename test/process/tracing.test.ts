import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from './server-process.js';

const SLOW = 60_000;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number;
  readonly arrayValue?: unknown;
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
}

/** A place that takes traces, and the spans that it was sent. */
async function collector() {
  const spans: Span[] = [];
  const addresses: (string | undefined)[] = [];
  const http = createServer((request, response) => {
    addresses.push(request.url);
    void json(request).then((body) => {
      const { resourceSpans } = body as {
        readonly resourceSpans: readonly {
          readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
        }[];
      };
      for (const { scopeSpans } of resourceSpans) {
        for (const scope of scopeSpans) spans.push(...scope.spans);
      }
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return { spans, addresses, origin };
}

function attributesOf({ attributes }: Span): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, Object.values(value)[0] as unknown]),
  );
}

describe('tracing', { timeout: SLOW }, () => {
  it('sends a span for each request, in the trace of the client, before the process ends', async () => {
    const { spans, addresses, origin } = await collector();
    const began = Date.now();
    const server = startServer({ OTEL_EXPORTER_OTLP_ENDPOINT: `${origin}/otlp/` });
    const address = await server.address();
    const ask = async (query: string, headers: Readonly<Record<string, string>>) => {
      const response = await fetch(new URL('/graphql?key=secret', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'one', ...headers },
        body: JSON.stringify({ query }),
      });
      await response.text();
    };
    await ask('query Names { __typename }', { traceparent: `00-${TRACE}-${PARENT}-01` });
    await ask('{ nothing }', { traceparent: 'nonsense' });
    // A client that does not record its own trace does not want ours.
    await ask('{ __typename }', { traceparent: `00-${TRACE}-${PARENT}-00` });
    await (await fetch(new URL('/ready', address))).text();
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });

    expect(new Set(addresses)).toEqual(new Set(['/otlp/v1/traces']));
    const [execution, first, second, ready, ...others] = spans;
    if (!execution || !first || !second || !ready) throw new Error(`Only ${spans.length} spans.`);
    expect(others).toEqual([]);
    const SERVER = 2;
    expect(first).toMatchObject({
      traceId: TRACE,
      parentSpanId: PARENT,
      name: '/graphql query',
      kind: SERVER,
    });
    expect(attributesOf(first)).toEqual({
      'http.request.method': 'POST',
      'url.path': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Names',
      'assurance_graph.request.id': 'one',
    });
    expect(execution).toMatchObject({
      traceId: TRACE,
      parentSpanId: first.spanId,
      name: 'execute',
    });
    expect(second.parentSpanId).toBeUndefined();
    expect(second.traceId).not.toBe(TRACE);
    expect(attributesOf(second)).toMatchObject({
      'assurance_graph.error.codes': { values: [{ stringValue: 'GRAPHQL_VALIDATION_FAILED' }] },
    });
    expect([ready.name, attributesOf(ready)['http.response.status_code']]).toEqual(['/ready', 200]);

    const moments = [
      first.startTimeUnixNano,
      execution.startTimeUnixNano,
      execution.endTimeUnixNano,
      first.endTimeUnixNano,
    ].map((nanoseconds) => Number(nanoseconds) / 1_000_000);
    const all = [began, ...moments, Date.now()];
    expect(all).toEqual([...all].sort((one, other) => one - other));
    expect(JSON.stringify(spans)).not.toContain('secret');
  });

  it('costs a server nothing whose collector is gone', async () => {
    const server = startServer({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    const address = await server.address();
    const response = await fetch(new URL('/health', address));
    expect(response.status).toBe(200);
    server.kill('SIGTERM');
    const { code, errors } = await server.outcome();
    expect(code).toBe(0);
    expect(errors).toMatch(/^\{"level":"warn".*"message":"Tracing: /);
  });
});
