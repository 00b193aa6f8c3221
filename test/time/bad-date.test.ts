import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/schema.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { countingStore, query, queryTo, seedCatalog, serverOver } from '../support/server.js';

const REPORT = (field: string) => `report(slug: "aws-soc-1") { ${field} }`;
const EDITION = (field: string) =>
  `edition(slug: "aws-soc-1--2025-10-01--2026-09-30") { ${field} }`;
const PERIOD = (field: string) =>
  `period(start: "2025-10-01", end: "2026-09-30") { editions(${field}) { totalCount } }`;
const EDITIONS = (filter: string) => `editions(filter: { ${filter} }) { totalCount }`;
const OTHERS = 'from: "2026-01-01", to: "2026-12-31"';

/** Every place that takes a day, and a question that puts a value there. */
const PLACES: Readonly<Record<string, (day: string) => string>> = {
  'Edition.ageDays.asOf': (day) => EDITION(`ageDays(asOf: ${day})`),
  'Edition.status.asOf': (day) => EDITION(`status(asOf: ${day})`),
  'Entity.links.asOf': (day) => `entity(slug: "aws-soc-1") { links(asOf: ${day}) { totalCount } }`,
  'EditionFilter.covering': (day) => EDITIONS(`covering: ${day}`),
  'EditionFilter.from': (day) => EDITIONS(`from: ${day}`),
  'EditionFilter.to': (day) => EDITIONS(`to: ${day}`),
  'Period.editions.asOf': (day) => PERIOD(`asOf: ${day}`),
  'Period.editions.covering': (day) => PERIOD(`covering: ${day}`),
  'Period.editions.from': (day) => PERIOD(`from: ${day}`),
  'Period.editions.to': (day) => PERIOD(`to: ${day}`),
  'Period.reports.asOf': (day) =>
    `period(start: "2025-10-01", end: "2026-09-30") { reports(asOf: ${day}) { totalCount } }`,
  'Query.coverage.asOf': (day) => `coverage(reports: [], ${OTHERS}, asOf: ${day}) { totalDays }`,
  'Query.coverage.from': (day) =>
    `coverage(reports: [], from: ${day}, to: "2026-12-31") { totalDays }`,
  'Query.coverage.to': (day) =>
    `coverage(reports: [], from: "2026-01-01", to: ${day}) { totalDays }`,
  'Query.edition.asOf': (day) =>
    `edition(slug: "aws-soc-1--2025-10-01--2026-09-30", asOf: ${day}) { slug }`,
  'Query.editions.asOf': (day) => `editions(asOf: ${day}) { totalCount }`,
  'Query.path.asOf': (day) => `path(from: "aws", to: "aws", asOf: ${day}) { length }`,
  'Query.period.asOf': (day) =>
    `period(start: "2025-10-01", end: "2026-09-30", asOf: ${day}) { slug }`,
  'Query.period.end': (day) => `period(start: "2025-10-01", end: ${day}) { slug }`,
  'Query.period.start': (day) => `period(start: ${day}, end: "2026-09-30") { slug }`,
  'Query.periods.asOf': (day) => `periods(asOf: ${day}) { totalCount }`,
  'Query.periods.covering': (day) => `periods(covering: ${day}) { totalCount }`,
  'Query.periods.from': (day) => `periods(from: ${day}) { totalCount }`,
  'Query.periods.to': (day) => `periods(to: ${day}) { totalCount }`,
  'Query.releaseCalendar.asOf': (day) => `releaseCalendar(${OTHERS}, asOf: ${day}) { certainty }`,
  'Query.releaseCalendar.from': (day) =>
    `releaseCalendar(from: ${day}, to: "2026-12-31") { certainty }`,
  'Query.releaseCalendar.to': (day) =>
    `releaseCalendar(from: "2026-01-01", to: ${day}) { certainty }`,
  'Report.candidateEdition.asOf': (day) => REPORT(`candidateEdition(asOf: ${day}) { slug }`),
  'Report.coverage.asOf': (day) => REPORT(`coverage(${OTHERS}, asOf: ${day}) { totalDays }`),
  'Report.coverage.from': (day) => REPORT(`coverage(from: ${day}, to: "2026-12-31") { totalDays }`),
  'Report.coverage.to': (day) => REPORT(`coverage(from: "2026-01-01", to: ${day}) { totalDays }`),
  'Report.currentEdition.asOf': (day) => REPORT(`currentEdition(asOf: ${day}) { slug }`),
  'Report.editions.asOf': (day) => REPORT(`editions(asOf: ${day}) { totalCount }`),
  'Report.editions.covering': (day) => REPORT(`editions(covering: ${day}) { totalCount }`),
  'Report.editions.from': (day) => REPORT(`editions(from: ${day}) { totalCount }`),
  'Report.editions.to': (day) => REPORT(`editions(to: ${day}) { totalCount }`),
  'Report.nextEdition.asOf': (day) => REPORT(`nextEdition(asOf: ${day}) { slug }`),
  'Report.periods.asOf': (day) => REPORT(`periods(asOf: ${day}) { totalCount }`),
  'Report.periods.covering': (day) => REPORT(`periods(covering: ${day}) { totalCount }`),
  'Report.periods.from': (day) => REPORT(`periods(from: ${day}) { totalCount }`),
  'Report.periods.to': (day) => REPORT(`periods(to: ${day}) { totalCount }`),
};

/** Texts that are no day, though some programs would make one of them. */
const NO_DAYS = [
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '26-9-30',
  '2026-9-30',
  '2026-09-30T00:00Z',
  '2026-09-30 ',
  '20260930',
  '09/30/2026',
  '-2026-09-30',
  '0000-01-01',
  '12026-09-30',
  'today',
  '',
];

interface Problem {
  readonly message: string;
  readonly extensions: unknown;
}

/** What is wrong with a question, and the reads of the store that it took to say so. */
async function refusalOf(source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { store, reads } = countingStore(createMemoryStore(seedCatalog));
  const { errors = [] } = (await queryTo(serverOver(store))(source, variables)) as {
    readonly errors?: readonly Problem[];
  };
  return { errors: errors.map(({ message, extensions }) => ({ message, extensions })), reads };
}

it('knows every place that takes a day', () => {
  const places = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) {
      return placesIn(type.name, Object.values(type.getFields()));
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const inherited = type.getInterfaces().flatMap((one) => Object.keys(one.getFields()));
    return Object.values(type.getFields())
      .filter(({ name }) => !inherited.includes(name))
      .flatMap(({ name, args }) => placesIn(`${type.name}.${name}`, args));
  });
  expect(Object.keys(PLACES).sort()).toEqual(places.sort());
});

/** Which of some arguments, or members of an input, take a day. */
function placesIn(
  owner: string,
  inputs: readonly { readonly name: string; readonly type: { readonly toString: () => string } }[],
): string[] {
  return inputs
    .filter(({ type }) => /^\[*Date[\]!]*$/.test(type.toString()))
    .map(({ name }) => `${owner}.${name}`);
}

describe.each(Object.entries(PLACES))('%s', (_, sourceWith) => {
  it('takes a day, written out or as a variable', async () => {
    expect((await refusalOf(`{ ${sourceWith('"2026-11-23"')} }`)).errors).toEqual([]);
    const source = `query ($day: Date!) { ${sourceWith('$day')} }`;
    expect((await refusalOf(source, { day: '2026-11-23' })).errors).toEqual([]);
  });

  it('refuses what is no day when it is written out, and reads nothing', async () => {
    for (const text of NO_DAYS) {
      const shown = JSON.stringify(text);
      expect(await refusalOf(`{ ${sourceWith(shown)} }`)).toEqual({
        errors: [
          {
            message: `Date cannot be ${shown}: expected a day that exists, written YYYY-MM-DD.`,
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
        reads: {},
      });
    }
  });

  it('refuses what is no day when it is a variable, and reads nothing', async () => {
    for (const text of NO_DAYS) {
      const shown = JSON.stringify(text);
      const source = `query ($day: Date!) { ${sourceWith('$day')} }`;
      expect(await refusalOf(source, { day: text })).toEqual({
        errors: [
          {
            message: `Variable "$day" got invalid value ${shown}; Date cannot be ${shown}: expected a day that exists, written YYYY-MM-DD.`,
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
        reads: {},
      });
    }
  });
});

describe('a day', () => {
  it.each(['20260930', '2026.5', 'true', 'TODAY', '["2026-09-30"]', '{year: 2026}'])(
    'is no value of another kind, such as %s',
    async (literal) => {
      expect(await refusalOf(`{ editions(asOf: ${literal}) { totalCount } }`)).toEqual({
        errors: [
          {
            message: `Date cannot be ${literal}: expected a day that exists, written YYYY-MM-DD.`,
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
        reads: {},
      });
    },
  );

  it('that nobody names is today, where it may be left out', async () => {
    const source =
      '{ editions(asOf: null, filter: { covering: null, from: null, to: null }) { asOf totalCount } }';
    expect(await query(source)).toEqual({
      data: { editions: { asOf: '2026-11-23', totalCount: 56 } },
    });
  });

  it.each(['start: null, end: "2026-09-30"', 'end: "2026-09-30"'])(
    'that must be given cannot be missing: period(%s)',
    async (args) => {
      const { errors, reads } = await refusalOf(`{ period(${args}) { slug } }`);
      expect(errors).toEqual([
        {
          message: expect.stringContaining('Date!') as unknown,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ]);
      expect(reads).toEqual({});
    },
  );
});

describe('the ends of the calendar', () => {
  const VIEW = `query ($asOf: Date!) {
    editions(asOf: $asOf, first: 0) { horizon { from to } }
    report(slug: "aws-soc-2") {
      currentEdition(asOf: $asOf) { slug status releaseWindow { from to } }
      candidateEdition(asOf: $asOf) { slug }
      nextEdition(asOf: $asOf) { status }
      coverage(from: $asOf, to: $asOf, asOf: $asOf) { totalDays coveredDays segments { kind } }
    }
  }`;

  it('can be asked from: nothing is out on the first day', async () => {
    expect(await query(VIEW, { asOf: '0001-01-01' })).toEqual({
      data: {
        editions: { horizon: { from: '0001-01-01', to: '0004-01-01' } },
        report: {
          currentEdition: null,
          candidateEdition: null,
          nextEdition: { status: 'IN_PROGRESS' },
          coverage: { totalDays: 1, coveredDays: 0, segments: [{ kind: 'EXPECTED' }] },
        },
      },
    });
  });

  it('can be asked from: the last September is out on the last day', async () => {
    const { data } = (await query(VIEW, { asOf: '9999-12-31' })) as {
      readonly data: {
        readonly editions: unknown;
        readonly report: Readonly<Record<string, unknown>>;
      };
    };
    expect([data.editions, data.report['currentEdition'], data.report['candidateEdition']]).toEqual(
      [
        { horizon: { from: '9996-12-31', to: '9999-12-31' } },
        {
          slug: 'aws-soc-2--9998-10-01--9999-09-30',
          status: 'PRESUMED_RELEASED',
          releaseWindow: { from: '9999-11-11', to: '9999-11-18' },
        },
        null,
      ],
    );
  });

  it.each(['0001-01-01', '9999-12-31'])('can be asked for from today: %s', async (day) => {
    const source = `query ($day: Date!) {
      editions(filter: { covering: $day }) { totalCount }
      edition(slug: "aws-soc-2--2025-10-01--2026-09-30") { status(asOf: $day) }
      report(slug: "aws-soc-2") { coverage(from: $day, to: $day) { segments { kind } } }
    }`;
    expect(await query(source, { day })).toEqual({
      data: {
        editions: { totalCount: 0 },
        edition: { status: day < '2026' ? 'PROJECTED' : 'PRESUMED_RELEASED' },
        report: { coverage: { segments: [{ kind: 'UNKNOWN' }] } },
      },
    });
  });
});

describe('a status, a basis and a reading', () => {
  it.each([
    ['editions(filter: { status: [FINISHED] }) { totalCount }', 'FINISHED', 'EditionStatus'],
    ['editions(filter: { status: "DUE" }) { totalCount }', '"DUE"', 'EditionStatus'],
    ['editions(filter: { basis: SEEN }) { totalCount }', 'SEEN', 'EditionBasis'],
    ['editions(reading: OLD) { totalCount }', 'OLD', 'Reading'],
    [REPORT('cadence(reading: OLD) { editionsPerYear }'), 'OLD', 'Reading'],
    [REPORT('editions(status: [due]) { totalCount }'), 'due', 'EditionStatus'],
  ])('are refused in %s', async (field, value, type) => {
    expect(await refusalOf(`{ ${field} }`)).toEqual({
      errors: [
        {
          message: expect.stringMatching(`${type}.*${value}|${value}.*${type}`) as unknown,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
      reads: {},
    });
  });

  it('are refused as variables too', async () => {
    const source =
      'query ($is: [EditionStatus!]) { editions(filter: { status: $is }) { totalCount } }';
    expect(await refusalOf(source, { is: ['DUE', 'FINISHED'] })).toEqual({
      errors: [
        {
          message:
            'Variable "$is" got invalid value "FINISHED" at "is[1]"; Value "FINISHED" does not exist in "EditionStatus" enum.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
      reads: {},
    });
  });

  it('of which none is allowed leave nothing; of which none is named leave all', async () => {
    const source = `{
      none: editions(filter: { status: [] }) { totalCount }
      all: editions(filter: { status: null, basis: null }, reading: null) { totalCount }
      report(slug: "aws-soc-1") { editions(status: []) { totalCount } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        none: { totalCount: 0 },
        all: { totalCount: 56 },
        report: { editions: { totalCount: 0 } },
      },
    });
  });
});
