import type { Cadence } from '../../src/model/cadence.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import type { Slug } from '../../src/model/slug.js';
import { HALF_YEARLY, catalog, entity, harbourCatalog } from './catalog.js';

/** Six months that end with March and with September. */
export const HALVES: Cadence = { ...HALF_YEARLY, periodLength: 'P6M' };

/** An edition that somebody saw, under the slug that its report and its days give it. */
export function observed(
  report: Slug,
  period: DateRange,
  rest: Partial<Pick<Edition, 'name' | 'releasedOn' | 'seenOn'>> = {},
): Edition {
  return entity('Edition', `${report}--${period.from}--${period.to}`, { report, period, ...rest });
}

/** Half a year from long before the horizon of 2026-11-23. */
export const OLD: DateRange = { from: '2019-04-01', to: '2019-09-30' };

/** Days that stand in the place of 2025-10-01 to 2026-09-30, and end a week sooner. */
export const CUT_SHORT: DateRange = { from: '2025-10-01', to: '2026-09-23' };

/** Half a year that stands in the place of no period of a year. */
export const HALF: DateRange = { from: '2026-01-01', to: '2026-06-30' };

/**
 * The harbour catalog, of whose editions some were seen: one from long ago, one that is shorter than
 * its cadence has it, one that the cadence has none in the place of, and one that is just as expected.
 * On Harbour SOC 1 sources contradict each other.
 */
export const observedCatalog: Catalog = catalog(
  [
    ...harbourCatalog.entities.map((node) =>
      node.slug === 'harbour-soc-1' && node.kind === 'Report'
        ? { ...node, legacyCadence: HALVES }
        : node,
    ),
    observed('harbour-soc-1', OLD),
    observed('harbour-soc-2', CUT_SHORT, { releasedOn: '2026-11-02' }),
    observed('harbour-soc-3', HALF),
    observed('lantern-soc-2', { from: '2025-03-01', to: '2026-02-28' }, { seenOn: '2026-05-04' }),
  ],
  harbourCatalog.facts,
  harbourCatalog.conflicts,
);
