import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/command/program.js';
import { settingNames } from '../../src/settings/settings.js';
import { composeFile, composeText } from './compose-file.js';
import { ROOT } from './lockfile.js';

const { services, configs } = composeFile;
const all = Object.entries(services);
const proxyLines = configs.proxy.content.split('\n').map((line) => line.trim());
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

/** The variables that the file takes from outside, each with what is said where there is no value. */
const variables = [...composeText.matchAll(/\$\{(\w+)([^}]*)\}/g)].map(
  ([, name = '', rest = '']) => ({
    name,
    rest,
  }),
);

const urlOf = ({ environment }: (typeof services)['server']) =>
  /^postgres:\/\/(?<user>\w+):(?<password>.+)@(?<host>\w+):5432\/(?<database>\w+)$/.exec(
    environment?.['DATABASE_URL'] ?? '',
  )?.groups;

describe('several replicas by Docker Compose', () => {
  it('run images of exact versions, or the one that is built here', () => {
    const images = all.map(([, { build, image }]) => build ?? image);
    expect(images).toEqual([
      expect.stringMatching(/^postgres:\d+\.\d+-[a-z]+$/),
      '.',
      '.',
      expect.stringMatching(/^haproxy:\d+\.\d+\.\d+-[a-z]+$/),
    ]);
    expect(Number(/:(\d+)/.exec(services.database.image)?.[1])).toBeGreaterThanOrEqual(15);
  });

  it('set what the server and PostgreSQL know, and nothing else', () => {
    const namesOf = ({ environment = {} }: (typeof services)['server']) => Object.keys(environment);
    expect(namesOf(services.database).sort()).toEqual([
      'POSTGRES_DB',
      'POSTGRES_PASSWORD',
      'POSTGRES_USER',
    ]);
    expect(namesOf(services.import)).toEqual(['DATABASE_URL']);
    expect(namesOf(services.server)).toContain('DATABASE_URL');
    const ours = [...namesOf(services.import), ...namesOf(services.server)];
    expect(ours.filter((name) => !settingNames.includes(name))).toEqual([]);
    expect(namesOf(services.proxy)).toEqual([]);
  });

  it('have no password of their own, and do not start without', () => {
    const required = variables.flatMap(({ name, rest }) => (rest.startsWith(':?') ? [name] : []));
    expect(required.sort()).toEqual(['OWNER_PASSWORD', 'READER_PASSWORD']);
    const withDefault = variables.flatMap(({ name, rest }) =>
      rest.startsWith(':-') ? [name] : [],
    );
    expect(withDefault.sort()).toEqual(['PORT', 'SEED']);
    const passwords = [
      services.database.environment?.['POSTGRES_PASSWORD'],
      urlOf(services.import)?.['password'],
      urlOf(services.server)?.['password'],
      ...[...configs.reader.content.matchAll(/password '(.*)'/g)].map(([, password]) => password),
    ];
    expect(passwords).toEqual([
      expect.stringMatching(/^\$\{OWNER_PASSWORD:\?.+\}$/),
      '${OWNER_PASSWORD}',
      '${READER_PASSWORD}',
      expect.stringMatching(/^\$\{READER_PASSWORD:\?.+\}$/),
    ]);
  });

  it('reach the database that is made, by users that are made', () => {
    const { POSTGRES_DB: database, POSTGRES_USER: owner } = services.database.environment ?? {};
    expect(urlOf(services.import)).toMatchObject({ user: owner, host: 'database', database });
    expect(urlOf(services.server)).toMatchObject({ user: 'reader', host: 'database', database });
    expect(configs.reader.content).toContain('create role reader login');
    expect(services.database.healthcheck?.test).toEqual(
      expect.arrayContaining([`--username=${owner}`, `--dbname=${database}`]),
    );
  });

  it('serve after an import of a folder, by commands that there are', () => {
    const [node, file = '', command, folder = ''] = services.import.command ?? [];
    expect([node, file]).toEqual(['node', 'dist/assurance-graph.js']);
    expect(readFileSync(join(ROOT, 'build.js'), 'utf8')).toContain("'assurance-graph': ");
    expect(createProgram().commands.map((each) => each.name())).toContain(command);
    expect(services.import.volumes).toEqual([`\${SEED:-./${folder}}:/app/${folder}:ro`]);
    expect(dockerfile).toContain('\nWORKDIR /app\n');
    expect(existsSync(join(ROOT, folder))).toBe(true);
    expect(services.server.command).toBeUndefined();
    expect(services.import.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(services.server.depends_on).toEqual({
      database: { condition: 'service_healthy' },
      import: { condition: 'service_completed_successfully' },
    });
  });

  it('tell how they are, all but the import, which ends', () => {
    expect(services.import.healthcheck).toEqual({ disable: true });
    // The image has a check, which one here would replace.
    expect(dockerfile).toContain('HEALTHCHECK');
    expect(services.server.healthcheck).toBeUndefined();
    expect(services.database.healthcheck?.test).toContain('pg_isready');
    expect(services.proxy.healthcheck?.test?.join(' ')).toContain('GET /ready ');
  });

  it('are given no right, and no file to write', () => {
    const held = all.filter(
      ([, { cap_drop: dropped, security_opt: options }]) =>
        dropped?.join() !== 'ALL' || options?.join() !== 'no-new-privileges:true',
    );
    expect(held).toEqual([]);
    expect([services.import.read_only, services.server.read_only]).toEqual([true, true]);
  });

  it('are several, and reached through the proxy alone', () => {
    expect(services.server.deploy?.replicas).toBeGreaterThan(1);
    expect(all.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual([
      'proxy',
    ]);
    expect(services.proxy.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:.+:4000$/)]);
    expect(proxyLines).toContain('bind :4000');
    expect(
      services.proxy.networks.filter((name) => services.database.networks.includes(name)),
    ).toEqual([]);
  });

  it('are asked while they are ready, and where none is, while they live', () => {
    const replicas = proxyLines.filter((line) => line.startsWith('server-template '));
    expect(replicas.map((line) => / (\S+:\d+) /.exec(line)?.[1])).toEqual([
      'server:4000',
      'server:4000',
    ]);
    const slots = replicas.map((line) => Number(/ (\d+) /.exec(line)?.[1]));
    expect(Math.min(...slots)).toBeGreaterThanOrEqual(services.server.deploy?.replicas ?? 0);
    expect(proxyLines.filter((line) => line.startsWith('http-check send'))).toEqual([
      expect.stringContaining(' uri /ready '),
      expect.stringContaining(' uri /health '),
    ]);
    expect(proxyLines).toContain('use_backend living if { nbsrv(ready) eq 0 }');
  });
});
