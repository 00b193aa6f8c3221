import type { Cadence } from '../src/model/cadence.js';
import type { StoredEntity } from '../src/model/entity.js';
import type { MonthDay } from '../src/model/month-day.js';
import type { Report } from '../src/model/report.js';
import type { Slug } from '../src/model/slug.js';
import type { Random } from './random.js';
import type { Wording } from './wording.js';

/** How many entities a provider has, without the editions of its reports. */
export const ENTITIES_OF_PROVIDER = 7;

/** What the reports of a provider choose from. */
export interface Choices {
  readonly random: Random;
  readonly wording: Wording;
  readonly auditors: readonly Slug[];
}

const TRADES = ['Cloud', 'Payroll', 'Hosting', 'Payments', 'Analytics', 'Health Data', 'Logistics'];

const RHYTHMS: readonly (readonly MonthDay[])[] = [
  ['--03-31', '--06-30', '--09-30', '--12-31'],
  ['--03-31', '--09-30'],
  ['--04-30', '--10-31'],
  ['--06-30', '--12-31'],
  ['--02-29'],
  ['--05-31'],
  ['--09-30'],
];

const OTHER_CATEGORIES = ['availability', 'processing-integrity', 'confidentiality', 'privacy'];

/** A provider with the page on which it speaks of its reports, two channels and a report of each family. */
export function providerEntities({ random, wording, auditors }: Choices): StoredEntity[] {
  const [own, place] = [wording.properName(), wording.properName()];
  const trade = random.one(TRADES);
  const name = `${own} ${trade}`;
  const provider = wording.slugFor(name);
  const nothingElse = { aliases: [], unknowns: [] };
  const site = `https://${provider}.example`;
  const [portal, website] = [`${provider}-portal`, `${provider}-website`];
  const auditor = random.chance(0.95) ? random.one(auditors) : null;
  const periodEnds = random.one(RHYTHMS);
  const categories = ['security', ...random.some(OTHER_CATEGORIES, random.below(5))];
  const isInternational = random.chance(0.3);

  function report(number: 1 | 2 | 3, rest: Partial<Report>): Report {
    const title = `${name} SOC ${number}`;
    return {
      kind: 'Report',
      slug: `${provider}-soc-${number}`,
      name: title,
      description: `What ${auditor === null ? 'an auditor' : 'its auditor'} says of ${name} in ${place}.`,
      aliases: [`${own} SOC${number}`],
      unknowns:
        auditor === null
          ? [
              {
                field: 'auditor',
                reason: 'The page names none.',
                seeAlso: null,
                leads: [],
                citations: [],
              },
            ]
          : [],
      title: `${title} Report`,
      family: `soc-${number}`,
      provider,
      type: random.chance(0.9) ? 'TYPE_2' : null,
      contents: [`A description of ${trade.toLowerCase()} services`],
      purposes: [`Inform customers of ${own}`],
      format: null,
      standards: [],
      audiences: [],
      categories,
      auditor,
      summarizes: null,
      access: {
        level: 'RESTRICTED',
        ndaRequired: true,
        customersOnly: true,
        conditions: [],
        channels: [portal],
      },
      cadence: cadence(periodEnds),
      legacyCadence: null,
      ...rest,
    };
  }

  return [
    {
      kind: 'ServiceOrganization',
      slug: provider,
      name,
      description: `${name} serves customers from ${place} with ${wording.word()} and ${wording.word()}.`,
      aliases: [own, `${own} of ${place}`],
      unknowns: [],
      url: site,
    },
    {
      kind: 'Source',
      slug: `${provider}-page`,
      name: `${name} on its reports`,
      description: null,
      ...nothingElse,
      publisher: name,
      url: `${site}/compliance`,
      retrievedOn: '2026-11-02',
      sha256: null,
    },
    ...[portal, website].map((slug, index): StoredEntity => ({
      kind: 'AccessChannel',
      slug,
      name: `${own} ${index === 0 ? 'Portal' : 'Website'}`,
      description: `Where ${name} hands out reports.`,
      ...nothingElse,
      operator: provider,
      url: `${site}/reports`,
      selfService: true,
      signInThrough: null,
      helpPage: null,
    })),
    report(1, {
      standards: ['ssae-18', 'at-c-320', 'soc-1-guide', ...(isInternational ? ['isae-3402'] : [])],
      audiences: ['customer-management', 'auditors-of-customers'],
      categories: [],
    }),
    report(2, {
      standards: [
        ...['ssae-18', 'at-c-105', 'at-c-205', 'soc-2-guide', 'tsp-100'],
        ...(isInternational ? ['isae-3000'] : []),
      ],
      audiences: random.some(['regulators', 'business-partners', 'prospective-customers'], 2),
    }),
    report(3, {
      standards: ['ssae-18', 'at-c-105', 'at-c-205', 'tsp-100'],
      audiences: ['general-readers'],
      summarizes: `${provider}-soc-2`,
      access: {
        level: 'PUBLIC',
        ndaRequired: false,
        customersOnly: false,
        conditions: [],
        channels: [website],
      },
    }),
  ];
}

function cadence(periodEnds: readonly MonthDay[]): Cadence {
  return {
    periodLength: 'P12M',
    periodEnds,
    editionsPerYear: periodEnds.length,
    releaseLag: { earliest: 'P6W', latest: 'P7W' },
    announcedReleases: [],
    validFrom: null,
    validTo: null,
  };
}
