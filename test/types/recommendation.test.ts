import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { catalog, entity, fact } from '../support/catalog.js';
import { ask, withCopies } from '../support/economy.js';
import { query, queryOver, seedCatalog } from '../support/server.js';

const ICFR = 'INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING';
const SECURITY = 'SECURITY_AND_RELATED_CRITERIA';
const STATEMENT = 'PUBLIC_STATEMENT';

const briefly = `query ($reader: ReaderInput!) {
  recommend(reader: $reader) { report { slug } obtainable obstacles { text } }
}`;

const wholly = `query ($reader: ReaderInput!) {
  recommend(reader: $reader) {
    report { slug }
    obtainable
    reasons { ...Parts }
    obstacles { ...Parts }
  }
}
fragment Parts on Reason {
  text
  facts { subject { slug } field value }
  citations { source { slug } locator }
}`;

function recommended(slug: string, obtainable = true, ...obstacles: readonly string[]) {
  return { report: { slug }, obtainable, obstacles: obstacles.map((text) => ({ text })) };
}

function said(subject: string, field: string, value: string) {
  return { subject: { slug: subject }, field, value };
}

function place(locator: string, source = 'aws-soc-page') {
  return { source: { slug: source }, locator };
}

const NO_CUSTOMER =
  'AWS SOC 1 is only for customers of Amazon Web Services, and the reader is not one.';
const NO_NDA = 'AWS SOC 1 requires a non-disclosure agreement, and the reader has none.';
const SOC_1 = recommended('aws-soc-1');
const SOC_2 = recommended('aws-soc-2');
const SOC_3 = recommended('aws-soc-3');

describe('what a reader should read', () => {
  it.each([
    [ICFR, true, true, SOC_1],
    [ICFR, true, false, recommended('aws-soc-1', false, NO_NDA)],
    [ICFR, false, true, recommended('aws-soc-1', false, NO_CUSTOMER)],
    [ICFR, false, false, recommended('aws-soc-1', false, NO_CUSTOMER, NO_NDA)],
    [SECURITY, true, true, SOC_2],
    [SECURITY, true, false, SOC_3],
    [SECURITY, false, true, SOC_3],
    [SECURITY, false, false, SOC_3],
    [STATEMENT, true, true, SOC_3],
    [STATEMENT, true, false, SOC_3],
    [STATEMENT, false, true, SOC_3],
    [STATEMENT, false, false, SOC_3],
  ])('for %s, customer %s, under an agreement %s', async (need, isCustomer, hasNda, expected) => {
    const reader = { need, isCustomer, hasNda };
    expect(await query(briefly, { reader })).toEqual({ data: { recommend: [expected] } });
    const ofAws = { ...reader, provider: 'aws' };
    expect(await query(briefly, { reader: ofAws })).toEqual({ data: { recommend: [expected] } });
  });

  it('is asked for a stranger where nothing else is said', async () => {
    const [plain, explicit] = await Promise.all(
      [{ need: ICFR }, { need: ICFR, isCustomer: false, hasNda: false, provider: null }].map(
        (reader) => query(wholly, { reader }),
      ),
    );
    expect(plain).toMatchObject({ data: { recommend: [{ obtainable: false }] } });
    expect(plain).toEqual(explicit);
  });

  it('comes with reasons for and against, and their sources', async () => {
    const level = said('aws-soc-1', 'access.level', 'RESTRICTED');
    const nda = place('FAQ, on whether a non-disclosure agreement is required');
    const overview = place('Overview, list of reports, entry on SOC 1');
    const request = place('FAQ, on requesting SOC 1 or SOC 2');
    expect(await query(wholly, { reader: { need: ICFR, isCustomer: true } })).toEqual({
      data: {
        recommend: [
          {
            report: { slug: 'aws-soc-1' },
            obtainable: false,
            reasons: [
              {
                text: 'SOC 1 reports serve readers who look at internal control over financial reporting.',
                facts: [said('soc-1', 'serves', ICFR)],
                citations: [
                  place(
                    'Table with one column for each of the three reports',
                    'aicpa-soc-for-cpas',
                  ),
                  place('List of the SOC reports', 'cpa-journal-soc-resources'),
                ],
              },
              {
                text: 'AWS SOC 1 is for customers of Amazon Web Services, and the reader is one.',
                facts: [level, said('aws-soc-1', 'access.customersOnly', 'true')],
                citations: [nda, overview, request],
              },
              {
                text: 'AWS SOC 1 is available here: AWS Artifact.',
                facts: [said('aws-soc-1', 'access.channels', 'aws-artifact')],
                citations: [overview, place('FAQ, on a report under ISAE 3402'), request],
              },
            ],
            obstacles: [
              {
                text: NO_NDA,
                facts: [level, said('aws-soc-1', 'access.ndaRequired', 'true')],
                citations: [nda, overview],
              },
            ],
          },
        ],
      },
    });
  });

  it('tells for which closed report a summary stands in', async () => {
    const nda = place('FAQ, on whether a non-disclosure agreement is required');
    const source = `{
      recommend(reader: { need: SECURITY_AND_RELATED_CRITERIA, isCustomer: true }) {
        report { slug }
        reasons { text }
      }
    }`;
    const standsIn =
      'AWS SOC 3 stands in for AWS SOC 2, which it summarizes and which is closed to the reader. ' +
      'AWS SOC 2 requires a non-disclosure agreement, and the reader has none.';
    expect(await query(source)).toEqual({
      data: {
        recommend: [
          {
            report: { slug: 'aws-soc-3' },
            reasons: [
              { text: 'SOC 3 reports serve readers who look at security and related criteria.' },
              { text: 'AWS SOC 3 is public: everyone may read it.' },
              { text: standsIn },
              { text: 'AWS SOC 3 is available here: AWS website.' },
            ],
          },
        ],
      },
    });
    expect(await query(wholly, { reader: { need: SECURITY, isCustomer: true } })).toMatchObject({
      data: {
        recommend: [
          {
            reasons: [
              {},
              {
                facts: [
                  said('aws-soc-3', 'access.level', 'PUBLIC'),
                  said('aws-soc-3', 'access.customersOnly', 'false'),
                  said('aws-soc-3', 'access.ndaRequired', 'false'),
                ],
              },
              {
                text: standsIn,
                facts: [
                  said('aws-soc-3', 'summarizes', 'aws-soc-2'),
                  said('aws-soc-2', 'access.level', 'RESTRICTED'),
                  said('aws-soc-2', 'access.ndaRequired', 'true'),
                ],
                citations: [nda, place('Overview, list of reports, entry on SOC 2')],
              },
              {},
            ],
          },
        ],
      },
    });
  });
});

describe('what families and reports say of readers', () => {
  it('is what advice follows from', async () => {
    const source = `{
      families { nodes { slug serves } }
      reports { nodes { slug access { customersOnly } } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        families: {
          nodes: [
            { slug: 'soc-1', serves: [ICFR] },
            { slug: 'soc-2', serves: [SECURITY] },
            { slug: 'soc-3', serves: [SECURITY, STATEMENT] },
          ],
        },
        reports: {
          nodes: [
            { slug: 'aws-soc-1', access: { customersOnly: true } },
            { slug: 'aws-soc-2', access: { customersOnly: true } },
            { slug: 'aws-soc-3', access: { customersOnly: false } },
          ],
        },
      },
    });
  });
});

const RESTRICTED: Report['access'] = {
  level: 'RESTRICTED',
  ndaRequired: true,
  customersOnly: null,
  conditions: [],
  channels: [],
};

const twoProviders = catalog(
  [
    entity('ServiceOrganization', 'harbour', { name: 'Harbour Cloud' }),
    entity('ServiceOrganization', 'lantern', { name: 'Lantern Payroll' }),
    entity('ServiceOrganization', 'quiet', { name: 'Quiet Shipping' }),
    entity('ReportFamily', 'trust', { name: 'Trust', serves: [SECURITY] }),
    entity('Source', 'harbour-page', { name: 'Harbour Cloud on its reports' }),
    entity('Report', 'lantern-trust', {
      name: 'Lantern Trust',
      family: 'trust',
      provider: 'lantern',
      access: RESTRICTED,
    }),
    entity('Report', 'harbour-trust', {
      name: 'Harbour Trust',
      family: 'trust',
      access: { ...RESTRICTED, ndaRequired: false },
    }),
  ],
  [fact('lantern-trust', 'access.ndaRequired', 'true')],
);

describe('advice over several providers', () => {
  const askBoth = queryOver(twoProviders);
  const unsaid =
    'No source says whether Lantern Trust is handed to readers who are not customers of Lantern Payroll.';
  const untold =
    'Harbour Trust is restricted. No source says on which conditions it is handed out.';
  const needsNda = 'Lantern Trust requires a non-disclosure agreement, and the reader has none.';

  it('names what is open, and what no source settles about it', async () => {
    expect(await askBoth(briefly, { reader: { need: SECURITY, hasNda: true } })).toEqual({
      data: { recommend: [recommended('lantern-trust', true, unsaid)] },
    });
  });

  it('names all reports with their obstacles where none is open', async () => {
    expect(await askBoth(briefly, { reader: { need: SECURITY, isCustomer: true } })).toEqual({
      data: {
        recommend: [
          recommended('harbour-trust', false, untold),
          recommended('lantern-trust', false, needsNda),
        ],
      },
    });
  });

  it('keeps to one provider where one is named', async () => {
    const reader = { need: SECURITY, isCustomer: true, hasNda: true };
    const [ofHarbour, ofQuiet] = await Promise.all(
      ['harbour', 'quiet'].map((provider) => askBoth(briefly, { reader: { ...reader, provider } })),
    );
    expect(ofHarbour).toEqual({
      data: { recommend: [recommended('harbour-trust', false, untold)] },
    });
    expect(ofQuiet).toEqual({ data: { recommend: [] } });
  });

  it('is empty for a need that no family serves', async () => {
    expect(await askBoth(briefly, { reader: { need: STATEMENT } })).toEqual({
      data: { recommend: [] },
    });
  });
});

describe('advice that cannot be given', () => {
  function refused(message: string) {
    return {
      errors: [
        {
          message,
          path: ['recommend'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'reader.provider' },
        },
      ],
    };
  }

  function given(count: number) {
    return { data: { recommend: Array.from({ length: count }, () => ({ obtainable: true })) } };
  }

  it.each(['nobody', 'aws-soc-1', ''])('names the provider that is none: %j', async (provider) => {
    expect(await query(briefly, { reader: { need: ICFR, provider } })).toMatchObject(
      refused(
        `Argument "reader.provider" must be the slug of a service organization, but got "${provider}".`,
      ),
    );
  });

  it('asks for a provider where more than a hundred reports fit', async () => {
    const reader = { need: SECURITY, isCustomer: true, hasNda: true };
    // Of each copy two reports fit: its SOC 2, and its SOC 3, which summarizes one that is open.
    const hundred = queryOver(withCopies(seedCatalog, 50));
    const more = queryOver(withCopies(seedCatalog, 51));
    expect(await hundred(briefly, { reader })).toMatchObject(given(50));
    expect(await more(briefly, { reader })).toMatchObject(
      refused(
        'Argument "reader" must name a provider, since more than 100 reports of all providers fit the need.',
      ),
    );
    expect(await more(briefly, { reader: { ...reader, provider: 'aws' } })).toMatchObject(
      given(51),
    );
  });

  it('takes as many reads for twenty times as many reports', async () => {
    const variables = { reader: { need: SECURITY } };
    const few = await ask(seedCatalog, wholly, variables);
    const many = await ask(withCopies(seedCatalog, 20), wholly, variables);
    expect(many.reads).toEqual(few.reads);
    expect(few.reads).toEqual({ pages: 2, nodesBySlugs: 2, factsBySubjects: 1 });
  });
});
