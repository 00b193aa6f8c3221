import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { runningServer } from '../support/running-server.js';

const { url } = await runningServer();
const audits = serverAudits({ url: url.href });

describe('the audits of GraphQL over HTTP', () => {
  it('are as many as they were when all of them were met', () => {
    expect(audits.length).toBe(61);
  });

  it.each(audits)('$id: the server $name', async ({ fn }) => {
    const result = await fn();
    const reason = 'reason' in result ? result.reason : null;
    expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: null });
  });
});
