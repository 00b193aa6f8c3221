import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { HALF_YEARLY, catalog, harbourCatalog } from '../support/catalog.js';
import { query, queryOver } from '../support/server.js';

/** Asks the invented catalog, in which one report is otherwise. */
function askWith(fields: Partial<Report>) {
  return queryOver(
    catalog(
      harbourCatalog.entities.map((node) =>
        node.slug === 'harbour-soc-2' && node.kind === 'Report' ? { ...node, ...fields } : node,
      ),
    ),
  );
}

describe('a bridge letter', () => {
  const GAPS = `query ($from: Date!, $to: Date!, $asOf: Date, $months: Int) {
    report(slug: "aws-soc-2") {
      coverage(from: $from, to: $to, asOf: $asOf, bridgeMonths: $months) {
        gaps { from bridgeable bridgeableOn }
      }
    }
  }`;

  it.each([
    ['2026-11-01', '2026-12-31', undefined, true],
    ['2026-11-01', '2027-01-01', undefined, false],
    ['2026-12-31', '2026-12-31', undefined, true],
    ['2027-01-01', '2027-01-01', undefined, false],
    ['2026-10-01', '2026-10-31', 1, true],
    ['2026-10-01', '2026-11-01', 1, false],
    ['2026-10-01', '2026-10-01', 0, false],
    ['2026-10-01', '2027-09-30', 12, true],
    ['2026-10-01', '2027-10-01', 12, false],
    ['2026-10-01', '2029-09-30', 36, true],
    ['2026-10-01', '2029-10-01', 36, false],
  ])(
    'is counted from the end of the last edition that is out: %s to %s with %s months is %s',
    async (from, to, months, bridgeable) => {
      const gaps = [{ from, bridgeable, bridgeableOn: bridgeable ? to : null }];
      expect(await query(GAPS, { from, to, months })).toEqual({
        data: { report: { coverage: { gaps } } },
      });
    },
  );

  it('is counted from what is out on the day asked for', async () => {
    const [from, to] = ['2026-04-01', '2026-06-30'];
    const before = {
      data: { report: { coverage: { gaps: [{ from, bridgeable: true, bridgeableOn: to }] } } },
    };
    expect(await query(GAPS, { from, to, asOf: '2026-11-18' })).toEqual(before);
    expect(await query(GAPS, { from, to, asOf: '2026-11-19' })).toEqual({
      data: { report: { coverage: { gaps: [] } } },
    });
    expect(await query(GAPS, { from, to, asOf: '2026-05-19' })).toEqual({
      data: { report: { coverage: { gaps: [{ from, bridgeable: false, bridgeableOn: null }] } } },
    });
  });

  it('reaches three months where nobody says how far', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        silent: coverage(from: "2026-10-01", to: "2026-12-31") { gaps { bridgeable } }
        empty: coverage(from: "2026-10-01", to: "2026-12-31", bridgeMonths: null) { gaps { bridgeable } }
        more: coverage(from: "2026-10-01", to: "2027-01-01") { gaps { bridgeable } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          silent: { gaps: [{ bridgeable: true }] },
          empty: { gaps: [{ bridgeable: true }] },
          more: { gaps: [{ bridgeable: false }] },
        },
      },
    });
  });
});

describe('the caveats', () => {
  const ARITHMETIC =
    'Adding up periods is arithmetic only. It means something where the editions are of one family, describe one system with the same boundary, address compatible categories, and are all of type 2.';
  const OPINION =
    'An opinion is given on a whole period: if it is qualified in one edition, the days that the edition shares with another are touched by it.';
  const PRESUMED =
    'Some of these editions are only presumed to be out: their estimated release window has passed, and no release was recorded.';
  const LETTER =
    'A bridge letter is a statement of management about days that have passed, without assurance by an auditor; it can be dated on the last day of the gap at the earliest. Whether the provider writes one, and how far it reaches, is for the provider to say.';
  const DUE =
    'An edition is due that may close a gap: it may be out already, and is not counted until its release window has passed.';
  const HOLDS =
    'No source says since when the cadence holds, or until when. It is taken to hold three years either side of the day that was asked for.';
  const BEYOND =
    'Days are unknown, and not uncovered, where nothing is claimed: outside the horizon.';
  const UNTYPED =
    'The type of this report is not stated; a type 1 report would cover no days at all.';
  const TYPE_1 = 'This is a type 1 report: it speaks of one day, so it covers no period.';

  const CAVEATS = `query ($from: Date!, $to: Date!, $asOf: Date) {
    report(slug: "harbour-soc-2") { coverage(from: $from, to: $to, asOf: $asOf) { caveats } }
  }`;

  it.each([
    ['covered', '2025-10-01', '2026-09-30', [PRESUMED, HOLDS]],
    ['with a gap for a letter', '2026-01-01', '2026-12-31', [PRESUMED, LETTER, HOLDS]],
    ['with a gap for no letter', '2026-01-01', '2027-12-31', [PRESUMED, HOLDS]],
    ['of days to come', '2027-04-01', '2027-12-31', [HOLDS]],
    ['beyond the horizon', '2035-01-01', '2035-12-31', [HOLDS, BEYOND]],
  ])('of an interval %s are those that apply to it', async (_, from, to, caveats) => {
    const ask = askWith({ type: 'TYPE_2' });
    expect(await ask(CAVEATS, { from, to })).toEqual({
      data: { report: { coverage: { caveats: [ARITHMETIC, OPINION, ...caveats] } } },
    });
  });

  it('tell of an edition that is due and may close the gap', async () => {
    const ask = askWith({ type: 'TYPE_2' });
    const interval = { from: '2026-01-01', to: '2026-09-30', asOf: '2026-11-18' };
    expect(await ask(CAVEATS, interval)).toEqual({
      data: { report: { coverage: { caveats: [ARITHMETIC, OPINION, PRESUMED, DUE, HOLDS] } } },
    });
  });

  it('do not doubt a cadence of which sources say since when and until when it holds', async () => {
    const cadence = { ...HALF_YEARLY, validFrom: '2020-01-01', validTo: '2030-12-31' } as const;
    const ask = askWith({ type: 'TYPE_2', cadence });
    expect(await ask(CAVEATS, { from: '2025-10-01', to: '2026-09-30' })).toEqual({
      data: { report: { coverage: { caveats: [ARITHMETIC, OPINION, PRESUMED] } } },
    });
  });

  it.each([
    ['unknown type', null, [PRESUMED, HOLDS, UNTYPED]],
    ['type 1', 'TYPE_1', [HOLDS, TYPE_1]],
  ] as const)('of a report of %s say so', async (_, type, caveats) => {
    const ask = askWith({ type });
    expect(await ask(CAVEATS, { from: '2025-10-01', to: '2026-09-30' })).toEqual({
      data: { report: { coverage: { caveats: [ARITHMETIC, OPINION, ...caveats] } } },
    });
  });
});
