import { describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import { runningServer } from '../support/running-server.js';
import { copChecks } from './cop-check.js';

async function findings(url: URL): Promise<string[]> {
  const replies = await Promise.all(
    copChecks.map(async (check) => ({ check, reply: await exchange(url, check.request) })),
  );
  return replies
    .filter(({ check, reply }) => check.isFound(reply))
    .map(({ check }) => check.finding);
}

const open = await runningServer();
const closed = await runningServer({ INTROSPECTION: 'off', GRAPHIQL: 'off' });

describe('the checks of graphql-cop', () => {
  it('are twelve', () => {
    expect(copChecks).toHaveLength(12);
  });

  it('find what a public graph offers by choice, and nothing else', async () => {
    expect(await findings(open.url)).toEqual([
      'field suggestions',
      'introspection',
      'an editor',
      'questions by GET',
    ]);
  });

  it('find only questions by GET where the schema is not told', async () => {
    expect(await findings(closed.url)).toEqual(['questions by GET']);
  });
});
