import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read.js';
import { seedFolder } from '../support/seed-folder.js';
import { yaml } from '../support/seed-text.js';
import { query, queryOver, SEED_FOLDER } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('a service organization', () => {
  it('tells who it is, what it issues and where it hands it out', async () => {
    const source = `{
      organization(slug: "aws") {
        __typename slug name description aliases url
        unknowns { field }
        ... on ServiceOrganization {
          reports { totalCount nodes { slug } }
          channels { totalCount nodes { slug } }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        organization: {
          __typename: 'ServiceOrganization',
          slug: 'aws',
          name: 'Amazon Web Services',
          description:
            'The cloud provider whose controls are examined: in the language of the standards, the service organization behind the three AWS SOC reports.',
          aliases: ['AWS'],
          url: null,
          unknowns: [
            { field: 'reviewCycle' },
            { field: 'newRegionDates' },
            { field: 'servicesInScope' },
            { field: 'regionsInScope' },
            { field: 'contactAddress' },
            { field: 'bridgeLetters' },
          ],
          reports: { totalCount: 3, nodes: slugs('aws-soc-1', 'aws-soc-2', 'aws-soc-3') },
          channels: { totalCount: 2, nodes: slugs('aws-artifact', 'aws-website') },
        },
      },
    });
  });

  it('filters the reports that it issues', async () => {
    const source = `{
      organization(slug: "aws") {
        ... on ServiceOrganization {
          reports(filter: { family: "soc-3", access: PUBLIC }) { totalCount nodes { slug } }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: { organization: { reports: { totalCount: 1, nodes: slugs('aws-soc-3') } } },
    });
  });
});

describe('a second provider', () => {
  it('is in the graph as soon as its one file is in the seed', async () => {
    const folder = seedFolder({ 'providers/harbour.yaml': HARBOUR });
    cpSync(SEED_FOLDER, folder, { recursive: true });
    const source = `{
      report(slug: "harbour-soc-2") {
        name
        provider { name }
        family { slug }
        standards { nodes { slug } }
        cadence { periodEnds }
      }
      reports(filter: { provider: "harbour" }) { totalCount nodes { slug } }
      auditor(slug: "ernst-young") { reports { totalCount nodes { slug } } }
      family(slug: "soc-2") { reports { nodes { slug } } }
      standard(slug: "tsp-100") { reports { nodes { slug } } }
      audience(slug: "business-need") { reports { nodes { slug } } }
      channel(slug: "harbour-vault") { operator { slug } reports { nodes { slug } } }
      period(start: "2026-01-01", end: "2026-12-31") { reports { nodes { slug } } }
      entity(slug: "harbour") { __typename }
    }`;
    expect(await queryOver(readSeed(folder))(source)).toEqual({
      data: {
        report: {
          name: 'Harbour SOC 2',
          provider: { name: 'Harbour Cloud' },
          family: { slug: 'soc-2' },
          standards: { nodes: slugs('ssae-18', 'tsp-100') },
          cadence: { periodEnds: ['--12-31'] },
        },
        reports: { totalCount: 1, nodes: slugs('harbour-soc-2') },
        auditor: {
          reports: {
            totalCount: 4,
            nodes: slugs('aws-soc-1', 'aws-soc-2', 'aws-soc-3', 'harbour-soc-2'),
          },
        },
        family: { reports: { nodes: slugs('aws-soc-2', 'harbour-soc-2') } },
        standard: { reports: { nodes: slugs('aws-soc-2', 'aws-soc-3', 'harbour-soc-2') } },
        audience: { reports: { nodes: slugs('aws-soc-2', 'harbour-soc-2') } },
        channel: { operator: { slug: 'harbour' }, reports: { nodes: slugs('harbour-soc-2') } },
        period: { reports: { nodes: slugs('aws-soc-1', 'harbour-soc-2') } },
        entity: { __typename: 'ServiceOrganization' },
      },
    });
  });
});

const HARBOUR = yaml`
  organizations:
    - slug: harbour
      name: Harbour Cloud
      description: An invented provider.
      cite: harbour-page#reports

  sources:
    - slug: harbour-page
      name: Harbour Cloud on its reports
      description: An invented page.
      publisher: Harbour Cloud
      passages: { reports: The list of reports }

  channels:
    - slug: harbour-vault
      name: Harbour Vault
      description: Where customers of the invented provider fetch its report.
      operator: harbour
      selfService: true
      cite: harbour-page#reports

  reports:
    - slug: harbour-soc-2
      name: Harbour SOC 2
      description: The one report of an invented provider.
      title: Harbour Cloud SOC 2 Report
      family: soc-2
      provider: harbour
      standards: [ssae-18, tsp-100]
      audiences: [business-need]
      auditor: ernst-young
      categories: [security]
      access: { level: RESTRICTED, ndaRequired: true, channels: [harbour-vault] }
      cadence:
        periodLength: P12M
        periodEnds: ['--12-31']
        editionsPerYear: 1
        releaseLag: { earliest: P6W, latest: P8W }
      cite: harbour-page#reports
`;
