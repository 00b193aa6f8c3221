import { once } from 'node:events';
import { createServer, METHODS } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMetrics } from '../../src/process/metrics.js';
import type { Observation } from '../../src/server/observation/observation.js';
import { PATH_CLASSES } from '../../src/server/observation/path-class.js';
import { ask, startServer } from './server-process.js';

const SLOW = 60_000;
const MOST_SERIES = 200;

const observation: Observation = {
  requestId: 'one',
  method: 'POST',
  path: '/graphql',
  operationName: null,
  operationType: 'query',
  status: 200,
  startedAt: 0,
  milliseconds: 30,
  execution: null,
  errorCodes: [],
  traceparent: null,
};

/** The lines that carry a value, sorted; `of` keeps those whose name begins with it. */
function series(text: string, of = ''): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && line.startsWith(of))
    .sort();
}

describe('the metrics', () => {
  it('count requests, answers, durations and errors', async () => {
    const { observer, onRefused, onReload, text } = createMetrics();
    for (let count = 0; count < 4; count += 1) observer.onStart();
    observer.onEnd(observation);
    observer.onEnd({ ...observation, status: 400, milliseconds: 2, errorCodes: ['BAD_REQUEST'] });
    observer.onEnd({ ...observation, path: '/health', method: 'HEAD', milliseconds: 1_000 });
    onRefused(431);
    onReload('refused');
    const all = series(await text(), 'assurance_graph_');
    expect(all.filter((line) => !line.includes('timestamp'))).toEqual([
      'assurance_graph_answers_total{path="/graphql",status="2xx"} 1',
      'assurance_graph_answers_total{path="/graphql",status="4xx"} 1',
      'assurance_graph_answers_total{path="/health",status="2xx"} 1',
      'assurance_graph_graphql_errors_total{code="BAD_REQUEST"} 1',
      'assurance_graph_refused_requests_total{status="431"} 1',
      'assurance_graph_reloads_total{outcome="refused"} 1',
      'assurance_graph_request_duration_seconds_bucket{le="+Inf",path="/graphql"} 2',
      'assurance_graph_request_duration_seconds_bucket{le="+Inf",path="other"} 1',
      'assurance_graph_request_duration_seconds_bucket{le="0.005",path="/graphql"} 1',
      'assurance_graph_request_duration_seconds_bucket{le="0.005",path="other"} 0',
      'assurance_graph_request_duration_seconds_bucket{le="0.025",path="/graphql"} 1',
      'assurance_graph_request_duration_seconds_bucket{le="0.025",path="other"} 0',
      'assurance_graph_request_duration_seconds_bucket{le="0.1",path="/graphql"} 2',
      'assurance_graph_request_duration_seconds_bucket{le="0.1",path="other"} 0',
      'assurance_graph_request_duration_seconds_bucket{le="0.5",path="/graphql"} 2',
      'assurance_graph_request_duration_seconds_bucket{le="0.5",path="other"} 0',
      'assurance_graph_request_duration_seconds_count{path="/graphql"} 2',
      'assurance_graph_request_duration_seconds_count{path="other"} 1',
      'assurance_graph_request_duration_seconds_sum{path="/graphql"} 0.032',
      'assurance_graph_request_duration_seconds_sum{path="other"} 1',
      'assurance_graph_requests_in_flight 1',
      'assurance_graph_requests_total{path="/graphql",method="POST"} 2',
      'assurance_graph_requests_total{path="/health",method="other"} 1',
    ]);
  });

  it('say when the data was read, and that a refused reload leaves it as old as it is', async () => {
    const { onReload, text } = createMetrics();
    const readAt = async () =>
      Number(series(await text(), 'assurance_graph_data_loaded')[0]?.split(' ')[1]);
    const first = await readAt();
    await new Promise((resolve) => setTimeout(resolve, 20));
    onReload('refused');
    expect(await readAt()).toBe(first);
    onReload('loaded');
    expect(await readAt()).toBeGreaterThan(first);
  });

  it('have fewer than 200 series when everything happens that can', async () => {
    const { observer, onRefused, onReload, text } = createMetrics();
    for (const path of PATH_CLASSES) {
      for (const method of METHODS) observer.onEnd({ ...observation, path, method });
      for (let status = 100; status < 600; status += 1) {
        observer.onEnd({ ...observation, path, status });
      }
    }
    for (let number = 0; number < 1_000; number += 1) {
      const errorCodes = [`CODE_${number}`];
      observer.onEnd({ ...observation, operationName: `Name${number}`, errorCodes });
      onRefused(number);
    }
    onReload('loaded');
    onReload('refused');
    // Collections of garbage are counted by kind, of which there are four.
    const unseen = 'minor major incremental weakcb'.split(' ').length * 5;
    const all = series(await text());
    const known = all.filter((line) => !line.startsWith('nodejs_gc_duration'));
    expect(known.length + unseen).toBeLessThan(MOST_SERIES);
    expect(all.join('\n')).not.toMatch(/CODE_|Name\d/);
  });
});

describe('the port of the metrics', { timeout: SLOW }, () => {
  async function startWithMetrics() {
    const server = startServer({ METRICS_PORT: '0', LOG_LEVEL: 'info' });
    const address = await server.address();
    await expect.poll(() => server.log(), { timeout: 5_000 }).toContain('/metrics');
    const metrics = /http:[^"]+\/metrics/.exec(server.log())?.[0] ?? '';
    return { server, address, metrics };
  }

  it('counts under 200 series, whatever clients send', async () => {
    const { address, metrics } = await startWithMetrics();
    for (let batch = 0; batch < 20; batch += 1) {
      const requests = Array.from({ length: 50 }, async (_, index) => {
        const number = batch * 50 + index;
        const name = `Name${number}`;
        const path = index % 2 === 0 ? `/graphql?${name}=1` : `/${name}`;
        const method = METHODS.filter((one) => !/CONNECT|TRACE/.test(one))[number % 30];
        const query = `query ${name} { ${index % 3 === 0 ? '__typename' : name} }`;
        const body = /GET|HEAD/.test(method ?? '') ? undefined : JSON.stringify({ query });
        const headers = { 'content-type': 'application/json', 'x-request-id': name };
        const options = { ...(method === undefined ? {} : { method }), headers };
        const response = await fetch(
          new URL(path, address),
          body === undefined ? options : { ...options, body },
        );
        await response.arrayBuffer();
      });
      await Promise.all(requests);
    }
    const text = await (await fetch(metrics)).text();
    expect(series(text).length).toBeLessThan(MOST_SERIES);
    expect(text).not.toContain('Name');
    expect(text).toMatch(/requests_total\{path="other",method="GET"\} \d+/);
  });

  it('counts what Node refuses before it is a request', async () => {
    const { address, metrics } = await startWithMetrics();
    for (const words of ['nonsense\r\n\r\n', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`]) {
      const socket = connect(Number(address.port), address.hostname).end(words);
      socket.resume();
      await once(socket, 'close');
    }
    const text = await (await fetch(metrics)).text();
    expect(series(text, 'assurance_graph_refused')).toEqual([
      'assurance_graph_refused_requests_total{status="400"} 1',
      'assurance_graph_refused_requests_total{status="431"} 1',
    ]);
  });

  it('answers GET /metrics and nothing else', async () => {
    const { address, metrics } = await startWithMetrics();
    const response = await fetch(metrics);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain('process_resident_memory_bytes');
    const statuses = await Promise.all([
      fetch(metrics, { method: 'HEAD' }),
      fetch(metrics, { method: 'POST' }),
      fetch(new URL('/', metrics)),
      fetch(new URL('/graphql', metrics)),
      fetch(new URL('/metrics', address)),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 405, 404, 404, 404]);
    expect(statuses[1].headers.get('allow')).toBe('GET, HEAD');
  });

  it('ends with the process', async () => {
    const { server, address, metrics } = await startWithMetrics();
    await (await ask(address, '{ __typename }')).text();
    await (await fetch(metrics)).text();
    server.kill('SIGTERM');
    expect((await server.outcome()).code).toBe(0);
    await expect(fetch(metrics)).rejects.toThrow('fetch failed');
  });

  it('stops the process where it cannot be listened on', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      holder.close();
    });
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, output, errors } = await startServer({ METRICS_PORT: `${port}` }).outcome();
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(new RegExp(`^Cannot listen on 127\\.0\\.0\\.1:${port}: .*\\.\\n$`));
  });
});
