import { describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import type { Reply } from '../../bench/exchange.js';
import type { StatusCodes } from '../../src/server/response/status-code.js';
import { runningServer } from '../support/running-server.js';
import { draftChecks } from './draft-check.js';
import type { DraftCheck } from './draft-rule.js';
import { answerOf, JSON_TYPE } from './question.js';

const servers = {
  classic: await runningServer(),
  draft: await runningServer({ STATUS_CODES: 'draft' }),
};

function statusOf({ status }: DraftCheck, codes: StatusCodes): number {
  if (typeof status === 'number') return status;
  return codes === 'classic' ? status[0] : status[1];
}

/** What a check looks at, of an answer that may be without a body. */
function seen(reply: Reply, check: DraftCheck) {
  const { status, headers } = reply;
  return {
    status,
    ...(check.type === undefined ? {} : { type: headers['content-type'] }),
    ...(check.allow === undefined ? {} : { allow: headers.allow }),
    ...(check.data === undefined ? {} : { data: answerOf(reply).data }),
  };
}

async function meets(check: DraftCheck, codes: StatusCodes): Promise<void> {
  const reply = await exchange(servers[codes].url, check.request);
  const { type, allow, data } = check;
  expect(seen(reply, check)).toEqual({
    status: statusOf(check, codes),
    ...(type === undefined ? {} : { type }),
    ...(allow === undefined ? {} : { allow: expect.stringContaining(allow) as unknown }),
    ...(data === undefined ? {} : { data }),
  });
  if (data !== undefined || check.request.method === 'HEAD' || reply.status === 431) return;
  const answer = answerOf(reply);
  if (answer.data !== undefined) return;
  // An answer without data says why not, with a code to go by.
  expect(answer.errors?.length).toBeGreaterThan(0);
  for (const { extensions } of answer.errors ?? []) {
    expect(extensions?.['code']).toMatch(/^[A-Z_]+$/);
  }
}

const named = draftChecks.map((check) => [check.level, check.rule, check] as const);

describe('the draft of GraphQL over HTTP, with the status codes that all clients know', () => {
  it.each(named)('%s: %s', (_level, _rule, check) => meets(check, 'classic'));
});

describe('the draft of GraphQL over HTTP, with its own status codes', () => {
  it.each(named)('%s: %s', (_level, _rule, check) => meets(check, 'draft'));

  it('sends data to a client of before with some status of success', async () => {
    const check = draftChecks.find(({ status }) => Array.isArray(status) && status[1] === 294);
    const request = {
      ...check?.request,
      headers: { ...check?.request.headers, accept: JSON_TYPE },
    };
    const { status } = await exchange(servers.draft.url, request);
    expect(Math.floor(status / 100)).toBe(2);
  });
});
