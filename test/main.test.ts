import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seedFolder } from './support/seed-folder.js';
import { connectTo } from './process/client.js';
import { ask, startServer } from './process/server-process.js';

const SLOW = 60_000;

describe('the server as a process', { timeout: SLOW }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it listens, answers, and ends well on %s',
    async (signal) => {
      const server = startServer({});
      const address = await server.address();
      expect(address.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);

      const response = await ask(
        address,
        '{ meta { today } auditor(slug: "ernst-young") { name } }',
      );
      expect(await response.json()).toEqual({
        data: { meta: { today: '2026-11-23' }, auditor: { name: 'Ernst & Young LLP' } },
      });
      const page = await fetch(address, { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('<title>assurance-graph</title>');

      server.kill(signal);
      expect(await server.outcome()).toEqual({
        code: 0,
        signal: null,
        output: `assurance-graph serves ${address.href}\n`,
        errors: '',
      });
    },
  );

  it('knows which edition is current today, and which was on a day before', async () => {
    const server = startServer({ TODAY: '2026-11-23' });
    const response = await ask(
      await server.address(),
      `{
        reports(filter: { provider: "aws" }) {
          nodes {
            slug
            today: currentEdition { ...edition }
            before: currentEdition(asOf: "2026-11-18") { ...edition }
            due: candidateEdition(asOf: "2026-11-18") { ...edition }
          }
        }
      }
      fragment edition on Edition { period { start end } status basis }`,
    );
    const september = { start: '2025-10-01', end: '2026-09-30' };
    const march = { start: '2025-04-01', end: '2026-03-31' };
    const june = { start: '2025-07-01', end: '2026-06-30' };
    const presumed = { status: 'PRESUMED_RELEASED', basis: 'ESTIMATED' };
    const today = { period: september, ...presumed };
    const due = { period: september, status: 'DUE', basis: 'ESTIMATED' };
    expect(await response.json()).toEqual({
      data: {
        reports: {
          nodes: [
            { slug: 'aws-soc-1', today, before: { period: june, ...presumed }, due },
            { slug: 'aws-soc-2', today, before: { period: march, ...presumed }, due },
            { slug: 'aws-soc-3', today, before: { period: march, ...presumed }, due },
          ],
        },
      },
    });
  });

  it('answers what it was asked before the signal to end, and takes no more questions', async () => {
    const server = startServer({});
    const address = await server.address();
    const body = JSON.stringify({ query: '{ meta { today } }' });
    const client = await connectTo(Number(address.port));
    client.write(
      'POST /graphql HTTP/1.1\r\nHost: graph\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    // Another question is answered meanwhile: the server has surely read the first half.
    await (await ask(address, '{ meta { today } }')).text();

    server.kill('SIGTERM');
    await expect
      .poll(() => ask(address, '{ meta { today } }').then(String, () => 'refused'))
      .toBe('refused');
    client.write(body.slice(5));
    const { answer } = await client.ending;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('{"data":{"meta":{"today":"2026-11-23"}}}');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
  });

  it('gives up on a body that does not come within ten seconds', async () => {
    const server = startServer({});
    const client = await connectTo(Number((await server.address()).port));
    client.write(
      'POST /graphql HTTP/1.1\r\nHost: graph\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    const { answer, milliseconds } = await client.ending;
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n/);
    expect(milliseconds).toBeLessThan(10_000);
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
  });

  it('answers for today by the clock in UTC when no day is set', async () => {
    const server = startServer({ TODAY: undefined, TZ: 'Pacific/Kiritimati' });
    const before = new Date().toISOString().slice(0, 10);
    const answer = (await (await ask(await server.address(), '{ meta { today } }')).json()) as {
      readonly data: { readonly meta: { readonly today: string } };
    };
    const after = new Date().toISOString().slice(0, 10);
    expect([before, after]).toContain(answer.data.meta.today);
  });

  it('stops at a faulty seed, with every fault and nothing else', async () => {
    const folder = seedFolder({
      'one.yaml': 'auditors:\n  - name: Nobody\n',
      'two.yaml': 'reports: none\n',
    });
    const { code, output, errors } = await startServer({ SEED: folder }).outcome();
    expect([code, output]).toEqual([1, '']);
    const lines = errors.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) {
      expect(line.slice(folder.length + 1)).toMatch(/^(one|two)\.yaml:\d+:\d+: .+; expected .+$/);
    }
    expect(new Set(lines.map((line) => line.slice(folder.length + 1, folder.length + 4)))).toEqual(
      new Set(['one', 'two']),
    );
  });

  it('stops at a seed that is not there', async () => {
    const folder = join(seedFolder({}), 'nowhere');
    expect(await startServer({ SEED: folder }).outcome()).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: `${folder}: cannot be read (ENOENT); expected a folder of *.yaml files\n`,
    });
  });

  it('stops at settings that cannot be meant', async () => {
    expect(await startServer({ PORT: 'web', TODAY: '2026-02-30' }).outcome()).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors:
        'PORT is "web"; expected a whole number from 0 to 65535.\n' +
        'TODAY is "2026-02-30"; expected a day that exists, written YYYY-MM-DD.\n',
    });
  });

  it('stops where it cannot listen', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      holder.close();
    });
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, output, errors } = await startServer({ PORT: String(port) }).outcome();
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(
      new RegExp(`^Cannot listen on 127\\.0\\.0\\.1:${port}: .*EADDRINUSE.*\\.\\n$`),
    );
  });
});
