import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/date.js';
import {
  editionName,
  editionSlug,
  keyOfEditionSlug,
  projectedEdition,
} from '../../src/model/edition.js';
import type { EditionKey } from '../../src/model/edition.js';
import { READINGS } from '../../src/model/reading.js';

const period = { from: '2025-10-01', to: '2026-09-30' } as const;

describe('an edition that a cadence implies', () => {
  it('is an estimate of which no release is known', () => {
    const key = { report: 'harbour-soc-1', period, reading: 'PREFERRED' } as const;
    expect(projectedEdition(key, 'Harbour SOC 1')).toEqual({
      kind: 'Edition',
      slug: 'harbour-soc-1--2025-10-01--2026-09-30',
      name: 'Harbour SOC 1, 2025-10-01 to 2026-09-30',
      description: null,
      aliases: [],
      unknowns: [
        {
          field: 'releasedOn',
          reason: 'Nobody has recorded a release; the release window follows from the cadence.',
          seeAlso: null,
          leads: [],
          citations: [],
        },
      ],
      report: 'harbour-soc-1',
      period,
      reading: 'PREFERRED',
      basis: 'ESTIMATED',
      releasedOn: null,
      seenOn: null,
    });
  });

  it('tells in its slug and its name that only the legacy reading has it', () => {
    const key = { report: 'harbour-soc-1', period, reading: 'LEGACY' } as const;
    expect(projectedEdition(key, 'Harbour SOC 1')).toMatchObject({
      slug: 'harbour-soc-1--2025-10-01--2026-09-30--legacy',
      name: 'Harbour SOC 1, 2025-10-01 to 2026-09-30 (legacy reading)',
      reading: 'LEGACY',
    });
  });
});

it('an edition is named after its report and its days', () => {
  expect(editionName('Harbour SOC 2', period)).toBe('Harbour SOC 2, 2025-10-01 to 2026-09-30');
});

describe('the slug of an edition', () => {
  it('names its report, its days and its reading', () => {
    expect(keyOfEditionSlug('harbour-soc-1--2025-10-01--2026-09-30')).toEqual({
      report: 'harbour-soc-1',
      period,
      reading: 'PREFERRED',
    });
    expect(keyOfEditionSlug('harbour-soc-1--2025-10-01--2026-09-30--legacy')).toEqual({
      report: 'harbour-soc-1',
      period,
      reading: 'LEGACY',
    });
  });

  it('can name a single day', () => {
    expect(keyOfEditionSlug('harbour-soc-1--2026-09-30--2026-09-30')?.period).toEqual({
      from: '2026-09-30',
      to: '2026-09-30',
    });
  });

  it('leads back to what it was made from, and to nothing else', () => {
    const anyDay = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
    const anyKey: fc.Arbitrary<EditionKey> = fc.record({
      report: fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3}){0,2}$/),
      period: fc
        .tuple(anyDay, anyDay)
        .map(([one, other]) =>
          one <= other ? { from: one, to: other } : { from: other, to: one },
        ),
      reading: fc.constantFrom(...READINGS),
    });
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(keyOfEditionSlug(editionSlug(key))).toEqual(key);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['harbour-soc-1', 'a report alone'],
    ['2025-10-01--2026-09-30', 'days alone'],
    ['--2025-10-01--2026-09-30', 'no report'],
    ['harbour-soc-1--2025-10-01', 'one day'],
    ['harbour-soc-1--2026-09-30--2025-10-01', 'days in the wrong order'],
    ['harbour-soc-1--2026-02-29--2026-09-30', 'a first day that does not exist'],
    ['harbour-soc-1--2025-10-01--2026-09-31', 'a last day that does not exist'],
    ['harbour-soc-1--2025-10-01--2026-9-30', 'a day in another form'],
    ['harbour-soc-1--2025-10-01--2026-09-30--', 'an empty mark'],
    ['harbour-soc-1--2025-10-01--2026-09-30--preferred', 'a mark that nothing has'],
    ['harbour-soc-1--2025-10-01--2026-09-30--LEGACY', 'a mark in capitals'],
    ['harbour-soc-1--2025-10-01--2026-09-30--legacy--legacy', 'two marks'],
    ['harbour-soc-1-2025-10-01-2026-09-30', 'single dashes'],
  ])('is not %j: %s', (slug) => {
    expect(keyOfEditionSlug(slug)).toBeNull();
  });
});
