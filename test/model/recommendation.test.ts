import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/model/reader.js';
import { recommend } from '../../src/model/recommendation.js';
import type { Candidate } from '../../src/model/recommendation.js';
import type { Access, Report } from '../../src/model/report.js';
import { entity, fact } from '../support/catalog.js';

const STRANGER: Reader = {
  need: 'SECURITY_AND_RELATED_CRITERIA',
  isCustomer: false,
  hasNda: false,
};
const CUSTOMER: Reader = { ...STRANGER, isCustomer: true };
const BOUND: Reader = { ...STRANGER, hasNda: true };
const INSIDER: Reader = { ...STRANGER, isCustomer: true, hasNda: true };

const RESTRICTED: Access = {
  level: 'RESTRICTED',
  ndaRequired: false,
  customersOnly: null,
  conditions: [],
  channels: [],
};

function candidate(
  slug: string,
  access: Partial<Access>,
  {
    report,
    ...rest
  }: { readonly report?: Partial<Report> } & Partial<Omit<Candidate, 'report'>> = {},
): Candidate {
  return {
    report: entity('Report', slug, { ...report, access: { ...RESTRICTED, ...access } }),
    family: entity('ReportFamily', 'soc-2', { serves: ['SECURITY_AND_RELATED_CRITERIA'] }),
    providerName: 'Harbour',
    channelNames: [],
    reportFacts: [],
    familyFacts: [],
    ...rest,
  };
}

/** What is recommended, whether the reader can have it, and what stands in the way. */
function adviceFor(reader: Reader, ...candidates: readonly Candidate[]) {
  return recommend(reader, candidates).map(({ report, obtainable, obstacles }) => [
    report.slug,
    obtainable,
    ...obstacles.map(({ text }) => text),
  ]);
}

describe('a restricted report', () => {
  it('is open to those who meet the one condition that is named', () => {
    const forCustomers = candidate('door', { customersOnly: true });
    expect(adviceFor(CUSTOMER, forCustomers)).toEqual([['door', true]]);
    expect(adviceFor(BOUND, forCustomers)).toEqual([
      ['door', false, 'door is only for customers of Harbour, and the reader is not one.'],
    ]);

    const underNda = candidate('door', { customersOnly: false, ndaRequired: true });
    expect(adviceFor(BOUND, underNda)).toEqual([['door', true]]);
    expect(adviceFor(CUSTOMER, underNda)).toEqual([
      ['door', false, 'door requires a non-disclosure agreement, and the reader has none.'],
    ]);
  });

  it('warns those who are no customers where no source says whether they are served', () => {
    const underNda = candidate('door', { ndaRequired: true });
    expect(adviceFor(INSIDER, underNda)).toEqual([['door', true]]);
    expect(adviceFor(BOUND, underNda)).toEqual([
      [
        'door',
        true,
        'No source says whether door is handed to readers who are not customers of Harbour.',
      ],
    ]);
  });

  it('is open to nobody where no source says on which conditions', () => {
    const silence = 'door is restricted. No source says on which conditions it is handed out.';
    for (const reader of [STRANGER, CUSTOMER, BOUND, INSIDER]) {
      for (const customersOnly of [null, false]) {
        expect(adviceFor(reader, candidate('door', { customersOnly }))).toEqual([
          ['door', false, silence],
        ]);
      }
    }
  });

  it('is open to nobody by conditions that only people can judge', () => {
    expect(adviceFor(INSIDER, candidate('door', { conditions: ['A letter', 'A call'] }))).toEqual([
      [
        'door',
        false,
        'door is restricted. Whether the reader meets its conditions is for Harbour to judge: A letter; A call.',
      ],
    ]);
  });
});

describe('a summary', () => {
  const original = candidate('original', { ndaRequired: true, customersOnly: false });
  const summary = candidate(
    'a-summary',
    { level: 'PUBLIC' },
    { report: { summarizes: 'original' } },
  );
  const ofSummary = candidate(
    'digest',
    { level: 'PUBLIC' },
    { report: { summarizes: 'a-summary' } },
  );

  it('is left out where the report that it summarizes is open', () => {
    expect(adviceFor(BOUND, original, summary)).toEqual([['original', true]]);
  });

  it('stands in where that report is closed', () => {
    expect(adviceFor(STRANGER, original, summary)).toEqual([['a-summary', true]]);
  });

  it('is left out too where it is one of a summary', () => {
    expect(adviceFor(STRANGER, original, summary, ofSummary)).toEqual([['a-summary', true]]);
    const closed = candidate('a-summary', {}, { report: { summarizes: 'original' } });
    expect(adviceFor(BOUND, original, closed, ofSummary)).toEqual([['original', true]]);
  });

  it('says for what it stands in only where that answers the need', () => {
    const texts = (...candidates: readonly Candidate[]) =>
      recommend(STRANGER, candidates).flatMap(({ reasons }) => reasons.map(({ text }) => text));
    const always = [
      'soc-2 reports serve readers who look at security and related criteria.',
      'a-summary is public: everyone may read it.',
    ];
    expect(texts(summary)).toEqual(always);
    expect(texts(summary, original)).toEqual([
      ...always,
      'a-summary stands in for original, which it summarizes and which is closed to the reader. original requires a non-disclosure agreement, and the reader has none.',
    ]);
  });
});

describe('recommendations', () => {
  it('come by slug, and are only of reports whose family serves the need', () => {
    const family = entity('ReportFamily', 'soc-1', {
      serves: ['INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING'],
    });
    const open = { level: 'PUBLIC' } as const;
    const candidates = [
      candidate('b', open),
      candidate('c', open, { family }),
      candidate('a', open),
    ];
    expect(adviceFor(STRANGER, ...candidates)).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(adviceFor({ ...STRANGER, need: 'PUBLIC_STATEMENT' }, ...candidates)).toEqual([]);
  });

  it('leave out what is closed where something is open, and name it where nothing is', () => {
    const closed = candidate('closed', { ndaRequired: true, customersOnly: false });
    const open = candidate('open', { level: 'PUBLIC' });
    expect(adviceFor(STRANGER, closed, open)).toEqual([['open', true]]);
    expect(adviceFor(STRANGER, closed)).toEqual([
      ['closed', false, 'closed requires a non-disclosure agreement, and the reader has none.'],
    ]);
  });

  it('rest on facts that are believed, and on each of their places once', () => {
    const nda = fact('door', 'access.ndaRequired', 'true');
    const level = fact('door', 'access.level', 'RESTRICTED');
    const lost = fact('door', 'access.ndaRequired', 'false', { rank: 'DEPRECATED' });
    const serves = fact('soc-2', 'serves', 'SECURITY_AND_RELATED_CRITERIA');
    const door = candidate(
      'door',
      { ndaRequired: true },
      {
        reportFacts: [lost, nda, fact('door', 'auditor', 'someone'), level],
        familyFacts: [fact('soc-2', 'serves', 'PUBLIC_STATEMENT'), serves],
      },
    );
    const { citations } = nda;
    expect(recommend(INSIDER, [door])).toEqual([
      {
        report: door.report,
        obtainable: true,
        reasons: [
          {
            text: 'soc-2 reports serve readers who look at security and related criteria.',
            facts: [serves],
            citations,
          },
          {
            text: 'door requires a non-disclosure agreement, and the reader has one.',
            facts: [level, nda],
            citations,
          },
        ],
        obstacles: [],
      },
    ]);
  });
});
