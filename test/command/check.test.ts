import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read.js';
import { ROOT } from '../process/server-process.js';
import { seedFolder } from '../support/seed-folder.js';
import { PAGE, recordWith } from '../support/seed-text.js';
import { buildCommand, runCommand } from './built-command.js';

const { program, home } = buildCommand();

const check = (folders: readonly string[], environment: NodeJS.ProcessEnv = {}, cwd = ROOT) =>
  runCommand(program, ['check', ...folders], { environment, cwd });

/** What is said of the seed that the package brings, under some name. */
function soundnessOf(name: string) {
  const { entities, links, facts, conflicts } = readSeed(join(ROOT, 'seed'));
  const counts =
    `${entities.length} entities, ${links.length} links, ` +
    `${facts.length} facts, ${conflicts.length} conflicts`;
  return { code: 0, output: `${name} is sound: ${counts}\n`, errors: '' };
}

describe('the check of a seed', () => {
  it('counts what is in a sound folder, given by name, whatever the environment says', async () => {
    const folder = seedFolder({
      'page.yaml': PAGE,
      'standard.yaml': recordWith('supersedes: [s-1]', 'standards', 's-2'),
      'older/standard.yaml': recordWith('publishedIn: The book', 'standards', 's-1'),
    });
    expect(await check([folder], { SEED: 'nowhere', PORT: 'web' })).toEqual({
      code: 0,
      output: `${folder} is sound: 3 entities, 1 links, 12 facts, 0 conflicts\n`,
      errors: '',
    });
  });

  it('takes the seed at hand when no folder is named, and elsewhere that of the package', async () => {
    const [atHand, elsewhere] = await Promise.all([check([]), check([], {}, tmpdir())]);
    expect(atHand).toEqual(soundnessOf('./seed'));
    expect(elsewhere).toEqual(soundnessOf(join(home, 'seed')));
  });

  it('takes the folder that SEED names, and tells every fault on the error stream, without a trace', async () => {
    const folder = seedFolder({
      'page.yaml': PAGE,
      'board.yaml': recordWith('use: 3\naliases: [4]', 'audiences', 'board'),
      'standard.yaml': recordWith('partOf: s-1', 'standards', 's-1'),
    });
    expect(await check([], { SEED: folder })).toEqual({
      code: 1,
      output: '',
      errors:
        `${folder}/board.yaml:2:10: board, field use: found 3; expected a text\n` +
        `${folder}/board.yaml:3:15: board, field aliases[0]: found 4; expected a text\n` +
        `${folder}/standard.yaml:2:13: s-1, field partOf: a cycle: s-1 → s-1; ` +
        'expected links that never lead back\n',
    });
  });

  it('names a folder that is not there, also where SEED does', async () => {
    const [outcome, ofSetting] = await Promise.all([
      check(['nowhere']),
      check([], { SEED: 'nowhere' }),
    ]);
    expect(outcome).toEqual({
      code: 1,
      output: '',
      errors: 'nowhere: cannot be read (ENOENT); expected a folder of *.yaml files\n',
    });
    expect(ofSetting).toEqual(outcome);
  });
});
