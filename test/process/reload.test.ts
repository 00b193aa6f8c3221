import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SEED_FOLDER } from '../support/server.js';
import { askOnAndOn } from './client.js';
import type { Tally } from './client.js';
import { ask, startServer } from './server-process.js';

const SLOW = 60_000;
const SOON = { timeout: 20_000 };
const NAME = 'Ernst & Young LLP';

/** A copy of the seed in a folder of its own, which a test may change. */
function copyOfSeed() {
  const parent = mkdtempSync(join(tmpdir(), 'assurance-graph-reload-'));
  onTestFinished(() => {
    rmSync(parent, { recursive: true });
  });
  const folder = join(parent, 'seed');
  cpSync(SEED_FOLDER, folder, { recursive: true });
  const auditors = join(folder, 'auditors.yaml');
  const text = readFileSync(auditors, 'utf8');
  expect(text).toContain(NAME);
  return { parent, folder, auditors, textWith: (name: string) => text.replace(NAME, name) };
}

/** The auditor's name, which the tests change, and the version of the data. */
async function answerOf(address: URL) {
  const response = await ask(
    address,
    '{ auditor(slug: "ernst-young") { name } meta { dataVersion } }',
  );
  const { data } = (await response.json()) as {
    readonly data: {
      readonly auditor: { readonly name: string };
      readonly meta: { readonly dataVersion: string };
    };
  };
  return { name: data.auditor.name, version: data.meta.dataVersion };
}

describe('a seed that changes while it is served', { timeout: SLOW }, () => {
  it('is served anew, and no request fails meanwhile', async () => {
    const { folder, auditors, textWith } = copyOfSeed();
    const server = startServer({ SEED: folder });
    const address = await server.address();
    const before = await answerOf(address);
    expect(before.name).toBe(NAME);

    const tally: Tally = { answered: 0, refused: 0, lost: [] };
    const body = JSON.stringify({ query: '{ auditor(slug: "ernst-young") { name } }' });
    const client = askOnAndOn(address, body, tally);
    writeFileSync(auditors, textWith('First & Next LLP'));
    await expect.poll(async () => (await answerOf(address)).name, SOON).toBe('First & Next LLP');
    const after = await answerOf(address);
    expect(after.version).not.toBe(before.version);

    // Most editors write another file and give it the name of the old one.
    writeFileSync(`${auditors}.new`, textWith('Second & Next LLP'));
    renameSync(`${auditors}.new`, auditors);
    await expect.poll(async () => (await answerOf(address)).name, SOON).toBe('Second & Next LLP');

    writeFileSync(auditors, textWith(NAME));
    await expect.poll(async () => answerOf(address), SOON).toEqual(before);

    server.kill('SIGTERM');
    await client;
    expect(tally).toMatchObject({ lost: [], refused: 1 });
    expect(tally.answered).toBeGreaterThan(0);
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
  });

  it('is noticed in folders that are new, and when its own folder is replaced', async () => {
    const { parent, folder, textWith } = copyOfSeed();
    const server = startServer({ SEED: folder });
    const address = await server.address();

    const other = join(parent, 'other');
    cpSync(folder, other, { recursive: true });
    writeFileSync(join(other, 'auditors.yaml'), textWith('Other & Other LLP'));
    renameSync(folder, join(parent, 'old'));
    renameSync(other, folder);
    await expect.poll(async () => (await answerOf(address)).name, SOON).toBe('Other & Other LLP');

    // What has been a file of its folder is one of a folder in it.
    const deep = join(folder, 'deep', 'deeper');
    cpSync(join(folder, 'auditors.yaml'), join(deep, 'auditors.yaml'));
    rmSync(join(folder, 'auditors.yaml'));
    const { version } = await answerOf(address);
    await expect.poll(async () => (await answerOf(address)).version, SOON).not.toBe(version);
    writeFileSync(join(deep, 'auditors.yaml'), textWith('Deep & Deeper LLP'));
    await expect.poll(async () => (await answerOf(address)).name, SOON).toBe('Deep & Deeper LLP');
  });

  it('leaves the last good graph where it is faulty, and every fault in the log', async () => {
    const { folder, auditors, textWith } = copyOfSeed();
    const server = startServer({ SEED: folder });
    const address = await server.address();
    const before = await answerOf(address);

    const broken = textWith(NAME).replace('name: ', 'nmae: ');
    const line = broken.split('\n').findIndex((text) => text.includes('nmae: ')) + 1;
    writeFileSync(auditors, broken);
    await expect.poll(server.log, SOON).toContain('\n');
    const [logged = ''] = server.log().split('\n');
    const { level, message, faults } = JSON.parse(logged) as Readonly<Record<string, unknown>>;
    expect({ level, message }).toEqual({
      level: 'error',
      message: 'The seed is faulty, and the last good graph is served on.',
    });
    const place = `${auditors}:${line}:`;
    const there = (faults as readonly string[]).filter((fault) => fault.startsWith(place));
    expect(there.map((fault) => fault.slice(place.length))).toContainEqual(
      expect.stringMatching(/^\d+: ernst-young, .+; expected .+$/),
    );
    expect(await answerOf(address)).toEqual(before);

    writeFileSync(auditors, textWith('Mended & Good LLP'));
    await expect.poll(async () => (await answerOf(address)).name, SOON).toBe('Mended & Good LLP');
  });

  it('is read again on SIGHUP, and only then where it is not to be watched', async () => {
    const { folder, auditors, textWith } = copyOfSeed();
    const server = startServer({ SEED: folder, RELOAD: 'off' });
    const address = await server.address();
    const watchful = await startServer({ SEED: folder }).address();
    writeFileSync(auditors, textWith('Quiet & Quiet LLP'));
    // By the time that another server has noticed, this one would have too.
    await expect.poll(async () => (await answerOf(watchful)).name, SOON).toBe('Quiet & Quiet LLP');
    expect((await answerOf(address)).name).toBe(NAME);
    server.kill('SIGHUP');
    await expect.poll(async () => (await answerOf(address)).name, SOON).toBe('Quiet & Quiet LLP');
  });
});
