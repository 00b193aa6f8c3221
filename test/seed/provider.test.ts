import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import type { Citation, Fact } from '../../src/model/evidence.js';
import type { Link, Predicate } from '../../src/model/link.js';
import { readSeed } from '../../src/seed/read.js';
import { seedFolder } from '../support/seed-folder.js';

const PAGE = 'larkfield-trust-page';
const ABOUT: Citation = { source: PAGE, locator: 'Opening paragraph' };
const REPORT: Citation = { source: PAGE, locator: 'Section on the report' };
const CALENDAR: Citation = { source: PAGE, locator: 'Section on dates' };
const ITSELF: Citation = { source: PAGE, locator: 'The document itself' };
const CRITERIA: Citation = {
  source: 'aicpa-tsp-100',
  locator: 'Title page and notice to readers',
};

const NEW = ['larkfield', 'penrose-vale', PAGE, 'larkfield-soc-2'];

/** The shipped seed with one file more. */
function readWithProvider(): Catalog {
  const folder = seedFolder({});
  cpSync('seed', folder, { recursive: true });
  cpSync('test/support/provider.yaml', join(folder, 'providers/larkfield.yaml'));
  return readSeed(folder);
}

function link(predicate: Predicate, to: string, citations: readonly Citation[] = [REPORT]): Link {
  return { predicate, from: 'larkfield-soc-2', to, citations };
}

function stated(subject: string, field: string, value: string, ...citations: Citation[]): Fact {
  const certainty = 'STATED';
  return {
    subject,
    field,
    value,
    certainty,
    rank: 'NORMAL',
    rule: null,
    citations,
    conflict: null,
  };
}

function ofReport(field: string, value: string, ...citations: Citation[]): Fact {
  return stated('larkfield-soc-2', field, value, ...(citations.length > 0 ? citations : [REPORT]));
}

describe('a provider', () => {
  it('is added by one file, which adds its entities', () => {
    const { entities } = readWithProvider();
    expect(entities.filter(({ slug }) => NEW.includes(slug))).toEqual([
      {
        kind: 'ServiceOrganization',
        slug: 'larkfield',
        name: 'Larkfield Hosting',
        description: 'A provider of hosting that nobody can buy from.',
        aliases: [],
        unknowns: [],
        url: null,
      },
      {
        kind: 'Auditor',
        slug: 'penrose-vale',
        name: 'Penrose & Vale LLP',
        description: 'The firm that examines Larkfield.',
        aliases: [],
        unknowns: [],
        url: null,
      },
      {
        kind: 'Source',
        slug: 'larkfield-trust-page',
        name: 'Larkfield trust page',
        description: 'The page on which Larkfield tells of its report.',
        aliases: [],
        unknowns: [],
        publisher: 'Larkfield Hosting',
        url: 'https://larkfield.example/trust',
        retrievedOn: '2026-11-20',
        sha256: null,
      },
      {
        kind: 'Report',
        slug: 'larkfield-soc-2',
        name: 'Larkfield SOC 2',
        description: "Larkfield's yearly report on security and availability.",
        aliases: ['Larkfield SOC 2 Report'],
        unknowns: [
          {
            field: 'opinion',
            reason: "The page does not tell the auditor's opinion.",
            seeAlso: null,
            leads: ['larkfield-trust-page'],
            citations: [REPORT],
          },
        ],
        title: 'Larkfield SOC 2 Type 2 Report',
        family: 'soc-2',
        provider: 'larkfield',
        type: 'TYPE_2',
        contents: [],
        purposes: [],
        format: null,
        standards: ['ssae-18', 'tsp-100'],
        audiences: ['business-need'],
        categories: ['security', 'availability'],
        auditor: 'penrose-vale',
        summarizes: null,
        access: {
          level: 'RESTRICTED',
          ndaRequired: true,
          customersOnly: null,
          conditions: [],
          channels: [],
        },
        cadence: {
          periodLength: 'P12M',
          periodEnds: ['--06-30'],
          editionsPerYear: 1,
          releaseLag: { earliest: 'P8W', latest: 'P70D' },
          announcedReleases: [],
          validFrom: null,
          validTo: null,
        },
        legacyCadence: null,
      },
    ]);
  });

  it('is linked to what the shared files already know', () => {
    const { links } = readWithProvider();
    expect(links.filter(({ from }) => NEW.includes(from))).toEqual([
      link('OF_FAMILY', 'soc-2'),
      link('PROVIDED_BY', 'larkfield'),
      link('PERFORMED_UNDER', 'ssae-18'),
      link('PERFORMED_UNDER', 'tsp-100', [REPORT, CRITERIA]),
      link('ADDRESSED_TO', 'business-need'),
      link('ADDRESSES', 'security'),
      link('ADDRESSES', 'availability'),
      link('EXAMINED_BY', 'penrose-vale'),
    ]);
  });

  it('has a fact with evidence behind each thing that its file says', () => {
    const { facts } = readWithProvider();
    expect(facts.filter(({ subject }) => NEW.includes(subject))).toEqual([
      stated('larkfield', 'name', 'Larkfield Hosting', ABOUT),
      stated('penrose-vale', 'name', 'Penrose & Vale LLP', REPORT),
      stated(PAGE, 'name', 'Larkfield trust page', ITSELF),
      stated(PAGE, 'publisher', 'Larkfield Hosting', ITSELF),
      stated(PAGE, 'url', 'https://larkfield.example/trust', ITSELF),
      stated(PAGE, 'retrievedOn', '2026-11-20', ITSELF),
      ofReport('name', 'Larkfield SOC 2'),
      ofReport('title', 'Larkfield SOC 2 Type 2 Report'),
      ofReport('family', 'soc-2'),
      ofReport('provider', 'larkfield'),
      ofReport('type', 'TYPE_2'),
      ofReport('standards', 'ssae-18'),
      ofReport('standards', 'tsp-100', REPORT, CRITERIA),
      ofReport('audiences', 'business-need'),
      ofReport('categories', 'security'),
      ofReport('categories', 'availability'),
      ofReport('auditor', 'penrose-vale'),
      ofReport('access.level', 'RESTRICTED'),
      {
        ...ofReport('access.ndaRequired', 'true'),
        certainty: 'DERIVED',
        rule: 'A report that is handed out on signature is under an agreement.',
      },
      ofReport('cadence.periodLength', 'P12M', CALENDAR),
      ofReport('cadence.periodEnds', '--06-30', CALENDAR),
      ofReport('cadence.editionsPerYear', '1', CALENDAR),
      ofReport('cadence.releaseLag', 'P8W P70D', CALENDAR),
      ofReport('requestedFrom', 'trust@larkfield.example'),
    ]);
  });

  it('changes nothing of what the graph knew before, but its version', () => {
    const isOld = (slug: string) => !NEW.includes(slug);
    const before = readSeed('seed');
    const after = readWithProvider();
    expect({
      ...after,
      entities: after.entities.filter(({ slug }) => isOld(slug)),
      links: after.links.filter(({ from }) => isOld(from)),
      facts: after.facts.filter(({ subject }) => isOld(subject)),
    }).toEqual({ ...before, version: after.version });
    expect(after.version).not.toBe(before.version);
  });
});
