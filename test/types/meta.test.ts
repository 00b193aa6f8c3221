import { describe, expect, it } from 'vitest';
import { emptyCatalog } from '../support/catalog.js';
import { query, queryOver, seedCatalog } from '../support/server.js';

describe('meta', () => {
  it('tells the version of the data, the day, the horizon and how much there is', async () => {
    const source = '{ meta { dataVersion today horizon { from to } counts { kind count } } }';
    expect(await query(source)).toEqual({
      data: {
        meta: {
          dataVersion: seedCatalog.version,
          today: '2026-11-23',
          horizon: { from: '2023-11-23', to: '2029-11-23' },
          counts: [
            { kind: 'REPORT', count: 3 },
            { kind: 'EDITION', count: 2 },
            { kind: 'STANDARD', count: 20 },
            { kind: 'AUDIENCE', count: 4 },
            { kind: 'AUDITOR', count: 1 },
            { kind: 'REPORT_FAMILY', count: 3 },
            { kind: 'SERVICE_ORGANIZATION', count: 1 },
            { kind: 'STANDARD_SETTER', count: 4 },
            { kind: 'TRUST_SERVICES_CATEGORY', count: 5 },
            { kind: 'CRITERION', count: 61 },
            { kind: 'ACCESS_CHANNEL', count: 2 },
            { kind: 'SOURCE', count: 56 },
          ],
        },
      },
    });
  });

  it('tells of an empty graph that it is empty', async () => {
    const source =
      '{ meta { dataVersion today counts { count } } reports { totalCount nodes { id } } }';
    expect(await queryOver(emptyCatalog, '2024-02-29')(source)).toEqual({
      data: {
        meta: {
          dataVersion: 'test',
          today: '2024-02-29',
          counts: Array.from({ length: 12 }, () => ({ count: 0 })),
        },
        reports: { totalCount: 0, nodes: [] },
      },
    });
  });
});
