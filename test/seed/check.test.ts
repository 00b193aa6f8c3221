import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read.js';
import { seedFolder } from '../support/seed-folder.js';
import { PAGE, recordWith } from '../support/seed-text.js';

/** What `npm run seed:check` does with these arguments and this environment, without the build. */
function check(folders: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const command = ['--import', 'tsx', 'src/seed/check.ts', ...folders];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { status, stdout, stderr };
}

describe('the seed check', () => {
  it('counts what is in a sound folder, given by name', () => {
    const folder = seedFolder({
      'page.yaml': PAGE,
      'standard.yaml': recordWith('supersedes: [s-1]', 'standards', 's-2'),
      'older/standard.yaml': recordWith('publishedIn: The book', 'standards', 's-1'),
    });
    expect(check([folder], { SEED: 'nowhere' })).toEqual({
      status: 0,
      stdout: `${folder} is sound: 3 entities, 1 links, 12 facts, 0 conflicts\n`,
      stderr: '',
    });
  });

  it('takes the shipped seed when no folder is named', () => {
    const { entities, links, facts, conflicts } = readSeed('seed');
    expect(check([])).toEqual({
      status: 0,
      stdout:
        `./seed is sound: ${entities.length} entities, ${links.length} links, ` +
        `${facts.length} facts, ${conflicts.length} conflicts\n`,
      stderr: '',
    });
  });

  it('takes the folder that SEED names, and tells every fault on the error stream, without a trace', () => {
    const folder = seedFolder({
      'page.yaml': PAGE,
      'board.yaml': recordWith('use: 3\naliases: [4]', 'audiences', 'board'),
      'standard.yaml': recordWith('partOf: s-1', 'standards', 's-1'),
    });
    expect(check([], { SEED: folder })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        `${folder}/board.yaml:2:10: board, field use: found 3; expected a text\n` +
        `${folder}/board.yaml:3:15: board, field aliases[0]: found 4; expected a text\n` +
        `${folder}/standard.yaml:2:13: s-1, field partOf: a cycle: s-1 → s-1; ` +
        'expected links that never lead back\n',
    });
  });
});
