import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest, ROOT } from './lockfile.js';

/** The instructions of the Dockerfile, each as its name and the rest of its line. */
const instructions = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return { name, rest };
  });

const restsOf = (name: string) =>
  instructions.filter((each) => each.name === name).map(({ rest }) => rest);

const lastStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

describe('the image of the server', () => {
  it('is made of files that there are, and that reach the builder', () => {
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const sources = restsOf('COPY')
      .filter((rest) => !rest.startsWith('--from='))
      .flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(4);
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(ignored).toContain('*');
    expect([...new Set(sources)].sort()).toEqual(
      ignored.flatMap((line) => (line.startsWith('!') ? line.slice(1) : [])).sort(),
    );
  });

  it('stands on one exact version of Node, which the project allows', () => {
    const [image = '', ...others] = new Set(
      restsOf('FROM').map((rest) => rest.replace(/ AS \w+$/, '')),
    );
    expect(others).toEqual([]);
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-\w+-slim$/.exec(image) ?? [];
    const [, leastMajor, leastMinor] = /^>=(\d+)\.(\d+)$/.exec(manifest.engines.node) ?? [];
    const numberOf = (first = '', second = '') => Number(first) * 1000 + Number(second);
    expect(numberOf(leastMajor, leastMinor)).toBeGreaterThan(0);
    expect(numberOf(major, minor)).toBeGreaterThanOrEqual(numberOf(leastMajor, leastMinor));
  });

  it('runs as a plain user, who is named by number', () => {
    const users = lastStage.filter(({ name }) => name === 'USER').map(({ rest }) => rest);
    expect(users).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
  });

  it('installs what the lockfile names, and runs no script of a package', () => {
    const installs = restsOf('RUN').filter((command) => /\bnpm (?!run\b)/.test(command));
    expect(installs).toEqual(['npm ci --ignore-scripts', 'npm ci --omit=dev --ignore-scripts']);
  });

  it('starts the server without a shell, so that signals reach it', () => {
    const commands = lastStage.filter(({ name }) => name === 'CMD' || name === 'ENTRYPOINT');
    expect(commands).toEqual([{ name: 'CMD', rest: '["node", "dist/main.js"]' }]);
  });

  it('asks whether the server is ready', () => {
    const [, command = '[]'] = /CMD (\[.*\])$/.exec(restsOf('HEALTHCHECK')[0] ?? '') ?? [];
    const words = JSON.parse(command) as readonly string[];
    expect(words.slice(0, 2)).toEqual(['node', '--eval']);
    expect(words[2]).toContain('/ready');
  });
});
