import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceKey } from '../../src/model/cadence.js';
import type { CadencePattern } from '../../src/model/cadence.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { DateRange } from '../../src/model/date.js';
import type { Reading } from '../../src/model/reading.js';
import type { Store } from '../../src/store/store.js';
import {
  HALF_YEARLY,
  QUARTERLY,
  YEARLY,
  catalog,
  entity,
  harbourCatalog,
} from '../support/catalog.js';
import {
  CUT_SHORT,
  HALF,
  HALVES,
  OLD,
  observed,
  observedCatalog,
} from '../support/observed-catalog.js';
import { facetOf } from './plain-selection.js';
import { anyChoice, randomCatalog } from './random-catalog.js';

const BOTH: readonly Reading[] = ['PREFERRED', 'LEGACY'];

/** What a store promises of the rhythms that its reports follow, and of the days of their editions. */
export function describeTimes(
  name: string,
  createStore: (catalog: Catalog) => Store | Promise<Store>,
): void {
  describe(`${name}: cadences and periods`, () => {
    it('gives each pattern of periods that a report follows once', async () => {
      const shuffled = { ...QUARTERLY, periodEnds: [...QUARTERLY.periodEnds].reverse() };
      const store = await createStore(
        catalog([
          ...harbourCatalog.entities,
          entity('Report', 'lantern-soc-1', { cadence: shuffled }),
          entity('Report', 'lantern-soc-3', { cadence: { ...YEARLY, editionsPerYear: 2 } }),
        ]),
      );
      const [patterns] = await store.cadencePatterns(['PREFERRED']);
      expect(keysOf(patterns)).toEqual(keysOf([QUARTERLY, HALF_YEARLY, YEARLY]));
    });

    it('tells patterns apart that held at different times', async () => {
      const later = { ...YEARLY, validFrom: '2025-01-01' } as const;
      const store = await createStore(
        catalog([
          entity('Report', 'lantern-soc-1', { cadence: YEARLY }),
          entity('Report', 'lantern-soc-2', { cadence: later }),
        ]),
      );
      const [patterns] = await store.cadencePatterns(['PREFERRED']);
      expect(keysOf(patterns)).toEqual(keysOf([YEARLY, later]));
    });

    it('gives for each reading its own patterns, in the order of the readings', async () => {
      const store = await createStore(observedCatalog);
      const preferred = keysOf([QUARTERLY, HALF_YEARLY, YEARLY]);
      // Of Harbour SOC 1 another cadence lost; all other reports have only one.
      const legacy = keysOf([HALVES, HALF_YEARLY, YEARLY]);
      const readings: Reading[] = ['LEGACY', 'PREFERRED', 'LEGACY'];
      expect((await store.cadencePatterns(readings)).map(keysOf)).toEqual([
        legacy,
        preferred,
        legacy,
      ]);
      expect(await store.cadencePatterns([])).toEqual([]);
    });

    it('gives the days of every edition that it holds', async () => {
      const { observedPeriods } = await createStore(observedCatalog);
      const yearToFebruary: DateRange = { from: '2025-03-01', to: '2026-02-28' };
      const periods = [OLD, CUT_SHORT, HALF, yearToFebruary];
      expect(textsOf(await observedPeriods())).toEqual(textsOf(periods));
    });

    it('gives days once that several editions share', async () => {
      const reports = ['harbour-soc-1', 'harbour-soc-2'];
      const sharing = reports.map((report) => observed(report, HALF));
      const shorter = observed('harbour-soc-1', { ...HALF, from: '2026-01-02' });
      const store = await createStore(catalog([...harbourCatalog.entities, ...sharing, shorter]));
      expect(textsOf(await store.observedPeriods())).toEqual(
        textsOf([HALF, { ...HALF, from: '2026-01-02' }]),
      );
    });

    it('agrees with a look at each report and each edition, whatever the catalog', async () => {
      await fc.assert(
        fc.asyncProperty(anyChoice, async (choose) => {
          const content = randomCatalog(choose);
          const store = await createStore(content);
          const valuesOf = (facet: 'cadence' | 'legacyCadence' | 'period') => {
            const values = content.entities.map((node) => facetOf(node, facet));
            return [...new Set(values.filter((value) => value !== null))].sort();
          };
          expect((await store.cadencePatterns(BOTH)).map(keysOf)).toEqual([
            valuesOf('cadence'),
            valuesOf('legacyCadence'),
          ]);
          expect(textsOf(await store.observedPeriods())).toEqual(valuesOf('period'));
        }),
      );
    });
  });
}

function keysOf(patterns: readonly CadencePattern[] = []): string[] {
  return patterns.map(cadenceKey).sort();
}

function textsOf(ranges: readonly DateRange[]): string[] {
  return ranges.map(({ from, to }) => `${from}--${to}`).sort();
}
