import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, ROOT, startServer } from './server-process.js';

const home = mkdtempSync(join(tmpdir(), 'assurance-graph-bundle-'));
const built = join(home, 'dist');
const main = [join(built, 'main.js')];

beforeAll(() => {
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'junction');
  for (const folder of ['bench', 'part']) mkdirSync(join(built, folder), { recursive: true });
  for (const file of ['part/old.js', 'bench/kept.js']) writeFileSync(join(built, file), '');
  execFileSync(process.execPath, ['build.js', built], { cwd: ROOT });
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the server as it is built', () => {
  it('has left nothing of an earlier build, apart from the benchmarks', () => {
    expect(readdirSync(built).sort()).toEqual(['assurance-graph.js', 'bench', 'main.js', 'part']);
    expect(readdirSync(join(built, 'bench'))).toEqual(['kept.js']);
    expect(readdirSync(join(built, 'part'))).not.toContain('old.js');
  });

  it('holds one copy of graphql', () => {
    // Each file that went in is named in a comment before it.
    const name = /^\/\/ .*\bnode_modules\/graphql\/type\/schema\.m?js$/gm;
    const copies = readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => readFileSync(join(built, file), 'utf8').match(name) ?? []);
    expect(copies).toHaveLength(1);
  });

  it('answers what is compiled, written and shown only when it is asked for', async () => {
    const server = startServer({ SEED: join(ROOT, 'seed') }, main);
    const address = await server.address();
    for (let time = 0; time < 3; time += 1) {
      const reply = await ask(address, `{ report(slug: "aws-soc-1") { name } }${' '.repeat(time)}`);
      expect(await reply.json()).toEqual({ data: { report: { name: 'AWS SOC 1' } } });
    }
    expect(await textAt(address, 'text/html')).toContain('<title>assurance-graph</title>');
    expect(await textAt(new URL('/calendar.ics', address))).toContain('BEGIN:VEVENT');
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
  });

  it('says on end where a seed is faulty', async () => {
    const seed = join(home, 'seed');
    mkdirSync(seed);
    writeFileSync(join(seed, 'faulty.yaml'), 'providers: [');
    const { code, errors } = await startServer({ SEED: seed }, main).outcome();
    expect(code).toBe(1);
    expect(errors).toContain('faulty.yaml:1:13');
  });
});

const textAt = async (address: URL, accept = '*/*') =>
  (await fetch(address, { headers: { accept } })).text();
