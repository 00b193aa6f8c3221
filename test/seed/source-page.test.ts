import { expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read.js';

/** What the page says of an entity: a value as it is recorded, or the gist of a text of ours. */
type Statement = readonly [subject: string, field: string, value: string | RegExp];

const SOC_1 = 'aws-soc-1';
const SOC_2 = 'aws-soc-2';
const SOC_3 = 'aws-soc-3';

/** Every statement of the AWS page on its SOC reports, by the place where it stands in the page. */
const PAGE: Readonly<Record<string, readonly Statement[]>> = {
  'Overview, opening paragraph': [
    ['aws', 'reportNameExpansion', 'System and Organization Controls'],
    ['aws', 'reportsAre', /independent third party on its examination/],
    ['aws', 'engagementKind', 'Examination'],
    ['aws', 'reportsDemonstrate', /main compliance controls and objectives/],
    ['aws', 'reportsPurpose', /customers and the auditors of customers/],
    ['aws', 'controlsSupport', 'Operations and compliance'],
    ['aws', 'reportFamilyCount', '3'],
  ],
  'Overview, list of reports, entry on SOC 1': [
    [SOC_1, 'title', 'AWS SOC 1 Report'],
    [SOC_1, 'provider', 'aws'],
    [SOC_1, 'family', 'soc-1'],
    [SOC_1, 'access.conditions', 'Being an AWS customer'],
    [SOC_1, 'access.channels', 'aws-artifact'],
  ],
  'Overview, list of reports, entry on SOC 2': [
    [SOC_2, 'title', 'AWS SOC 2 Security, Availability, Confidentiality & Privacy Report'],
    [SOC_2, 'provider', 'aws'],
    [SOC_2, 'family', 'soc-2'],
    [SOC_2, 'categories', 'security'],
    [SOC_2, 'categories', 'availability'],
    [SOC_2, 'categories', 'confidentiality'],
    [SOC_2, 'categories', 'privacy'],
    [SOC_2, 'access.conditions', 'Being an AWS customer'],
    [SOC_2, 'access.channels', 'aws-artifact'],
  ],
  'Overview, list of reports, entry on SOC 3': [
    [SOC_3, 'title', 'AWS SOC 3 Security, Availability, Confidentiality & Privacy Report'],
    [SOC_3, 'provider', 'aws'],
    [SOC_3, 'family', 'soc-3'],
    [SOC_3, 'categories', 'security'],
    [SOC_3, 'categories', 'availability'],
    [SOC_3, 'categories', 'confidentiality'],
    [SOC_3, 'categories', 'privacy'],
    [SOC_3, 'access.level', 'PUBLIC'],
    [SOC_3, 'format', 'Whitepaper'],
  ],
  'Comparison table, column headings': [
    [SOC_2, 'categories', 'security'],
    [SOC_2, 'categories', 'availability'],
    [SOC_2, 'categories', 'confidentiality'],
    [SOC_2, 'categories', 'privacy'],
    [SOC_3, 'categories', 'security'],
    [SOC_3, 'categories', 'availability'],
    [SOC_3, 'categories', 'confidentiality'],
    [SOC_3, 'categories', 'privacy'],
  ],
  'Comparison table, row on what the report is, SOC 1 column': [
    [SOC_1, 'contents', /own account of its control environment/],
    [SOC_1, 'contents', /outside examination of controls and control objectives/],
    [SOC_1, 'controlsAndObjectivesDefinedBy', /^AWS, for the controls and for the objectives/],
    ['aws', 'engagementKind', 'Audit'],
  ],
  'Comparison table, row on what the report is, SOC 2 column': [
    [SOC_2, 'contents', /own account of its control environment/],
    [SOC_2, 'contents', /outside examination of AWS's controls/],
    [SOC_2, 'criteriaReportedAsMet', /for all four categories/],
    [SOC_2, 'criteriaAttributedTo', 'AICPA'],
    ['aws', 'engagementKind', 'Audit'],
  ],
  'Comparison table, row on what the report is, SOC 3 column': [
    [SOC_3, 'reportKind', /faces the public/],
    [SOC_3, 'access.level', 'PUBLIC'],
    [SOC_3, 'demonstrates', /AICPA's trust services criteria for all four categories/],
  ],
  'Comparison table, row on the standards it is performed under, SOC 1 column': [
    [SOC_1, 'standards', 'ssae-18'],
    [SOC_1, 'standards', 'at-c-320'],
    [SOC_1, 'standards', 'soc-1-guide'],
    ['ssae-18', 'title', 'Attestation Standards: Clarification and Recodification'],
    ['ssae-18', 'issuer', 'aicpa'],
    ['ssae-18', 'publishedIn', 'AICPA Professional Standards'],
    ['at-c-320', 'partOf', 'ssae-18'],
    [
      'at-c-320',
      'title',
      'Reporting on an Examination of Controls at a Service Organization Relevant to User ' +
        "Entities' Internal Control Over Financial Reporting",
    ],
    ['soc-1-guide', 'issuer', 'aicpa'],
    [
      'soc-1-guide',
      'title',
      'Service Organizations: Reporting on an Examination of Controls at a Service Organization ' +
        "Relevant to User Entities' Internal Control Over Financial Reporting (SOC 1®)",
    ],
  ],
  'Comparison table, row on the standards it is performed under, SOC 2 column': [
    [SOC_2, 'standards', 'ssae-18'],
    [SOC_2, 'standards', 'at-c-105'],
    [SOC_2, 'standards', 'at-c-205'],
    [SOC_2, 'standards', 'soc-2-guide'],
    [SOC_2, 'standards', 'tsp-100'],
    [SOC_2, 'standards', 'TSP section 100A'],
    ['ssae-18', 'title', 'Attestation Standards: Clarification and Recodification'],
    ['at-c-105', 'partOf', 'ssae-18'],
    ['at-c-105', 'title', 'Concepts Common to All Attestation Engagements'],
    ['at-c-205', 'partOf', 'ssae-18'],
    ['at-c-205', 'title', 'Examination Engagements'],
    ['soc-2-guide', 'issuer', 'aicpa'],
    [
      'soc-2-guide',
      'title',
      'Reporting on Controls at a Service Organization Relevant to Security, Availability, ' +
        'Processing Integrity, Confidentiality, or Privacy (SOC 2®)',
    ],
    ['tsp-100', 'issuer', 'aicpa'],
    [
      'tsp-100',
      'title',
      '2017 Trust Services Criteria for Security, Availability, Processing Integrity, ' +
        'Confidentiality, and Privacy',
    ],
    ['tsp-100', 'criteriaName', 'Trust Services Criteria'],
    ['security', 'definedIn', 'tsp-100'],
    ['availability', 'definedIn', 'tsp-100'],
    ['processing-integrity', 'definedIn', 'tsp-100'],
    ['confidentiality', 'definedIn', 'tsp-100'],
    ['privacy', 'definedIn', 'tsp-100'],
  ],
  'Comparison table, row on the standards it is performed under, SOC 3 column': [
    [SOC_3, 'standards', 'ssae-18'],
    [SOC_3, 'standards', 'at-c-105'],
    [SOC_3, 'standards', 'at-c-205'],
    [SOC_3, 'standards', 'tsp-100'],
    [SOC_3, 'standards', 'TSP section 100A'],
    [SOC_3, 'guideListed', /^None/],
    ['ssae-18', 'title', 'Attestation Standards: Clarification and Recodification'],
    ['at-c-105', 'partOf', 'ssae-18'],
    ['at-c-105', 'title', 'Concepts Common to All Attestation Engagements'],
    ['at-c-205', 'partOf', 'ssae-18'],
    ['at-c-205', 'title', 'Examination Engagements'],
    ['tsp-100', 'issuer', 'aicpa'],
    ['tsp-100', 'title', /^2017 Trust Services Criteria/],
  ],
  'Comparison table, row on primary purpose, SOC 1 column': [
    [SOC_1, 'purposes', /may touch their own controls over financial reporting/],
    [SOC_1, 'purposes', /how effective internal control over financial reporting is/],
  ],
  'Comparison table, row on primary purpose, SOC 2 column': [
    [SOC_2, 'purposes', /customers, and users with a business need, an independent view/],
  ],
  'Comparison table, row on primary purpose, SOC 3 column': [
    [SOC_3, 'purposes', /customers, and users with a business need, the same independent view/],
    [SOC_3, 'audiences', 'Users with a business need'],
    [SOC_3, 'doesNotDisclose', /^Internal information/],
  ],
  'Comparison table, row on primary audience, SOC 1 column': [
    [SOC_1, 'audiences', 'customer-management'],
    [SOC_1, 'audiences', 'user-auditors'],
  ],
  'Comparison table, row on primary audience, SOC 2 column': [
    [SOC_2, 'audiences', 'business-need'],
  ],
  'Comparison table, row on primary audience, SOC 3 column': [
    [SOC_3, 'audiences', 'general-public'],
  ],
  'Comparison table, row on period covered, SOC 1 column': [
    [SOC_1, 'cadence.periodLength', 'P12M'],
    [SOC_1, 'cadence.periodEnds', '--03-31'],
    [SOC_1, 'cadence.periodEnds', '--06-30'],
    [SOC_1, 'cadence.periodEnds', '--09-30'],
    [SOC_1, 'cadence.periodEnds', '--12-31'],
  ],
  'Comparison table, row on period covered, SOC 2 column': [
    [SOC_2, 'cadence.periodLength', 'P12M'],
    [SOC_2, 'cadence.periodEnds', '--03-31'],
    [SOC_2, 'cadence.periodEnds', '--09-30'],
  ],
  'Comparison table, row on period covered, SOC 3 column': [
    [SOC_3, 'cadence.periodLength', 'P12M'],
    [SOC_3, 'cadence.periodEnds', '--03-31'],
    [SOC_3, 'cadence.periodEnds', '--09-30'],
  ],
  'FAQ, on the services in scope': [
    ['aws', 'servicesInScopeListedIn', 'AWS Services in Scope by Compliance Program'],
    ['aws', 'interestInServicesRoute', /^Contact AWS/],
    ['aws-services-in-scope', 'lists', /services already covered/],
  ],
  'FAQ, on the regions covered': [['aws', 'regionsInScopeListedIn', 'AWS SOC 3 Report']],
  'FAQ, on who performs the examination': [
    ['ernst-young', 'name', 'Ernst & Young LLP'],
    ['ernst-young', 'role', /^Independent third-party auditor/],
    [SOC_1, 'auditor', 'ernst-young'],
    [SOC_2, 'auditor', 'ernst-young'],
    [SOC_3, 'auditor', 'ernst-young'],
    ['aws', 'engagementKind', 'Audit'],
  ],
  'FAQ, on how often reports are issued and when they are released': [
    [SOC_1, 'cadence.editionsPerYear', '4'],
    [SOC_2, 'cadence.editionsPerYear', '2'],
    [SOC_3, 'cadence.editionsPerYear', '2'],
    [SOC_1, 'cadence.periodLength', 'P12M'],
    [SOC_2, 'cadence.periodLength', 'P12M'],
    [SOC_3, 'cadence.periodLength', 'P12M'],
    [SOC_1, 'cadence.releaseLag', 'P6W P7W'],
    [SOC_2, 'cadence.releaseLag', 'P6W P7W'],
    [SOC_3, 'cadence.releaseLag', 'P6W P7W'],
    [SOC_1, 'cadence.announcedReleases', 'mid-February'],
    [SOC_1, 'cadence.announcedReleases', 'mid-May'],
    [SOC_1, 'cadence.announcedReleases', 'mid-August'],
    [SOC_1, 'cadence.announcedReleases', 'mid-November'],
    [SOC_2, 'cadence.announcedReleases', 'mid-May'],
    [SOC_2, 'cadence.announcedReleases', 'mid-November'],
    [SOC_3, 'cadence.announcedReleases', 'mid-May'],
    [SOC_3, 'cadence.announcedReleases', 'mid-November'],
    ['aws', 'engagementKind', 'Audit'],
  ],
  'FAQ, on a report under ISAE 3402': [
    [SOC_1, 'standards', 'isae-3402'],
    [SOC_1, 'answersNeedFor', /ISAE 3402 report/],
    [SOC_1, 'type', 'TYPE_2'],
    [SOC_1, 'aliases', 'AWS SOC 1 Type II Report'],
    [SOC_1, 'access.channels', 'aws-artifact'],
    ['isae-3402', 'name', 'International Standards for Assurance Engagements No. 3402'],
    ['aws-artifact', 'selfService', 'true'],
    ['aws-artifact', 'offers', /compliance reports on demand/],
    ['aws-artifact', 'signInThrough', 'AWS Management Console'],
    ['aws-artifact', 'helpPage', 'Getting Started with AWS Artifact'],
    ['aws', 'engagementKind', 'Audit'],
  ],
  'FAQ, on whether a non-disclosure agreement is required': [
    [SOC_1, 'access.ndaRequired', 'true'],
    [SOC_1, 'access.conditions', 'A non-disclosure agreement'],
    [SOC_2, 'access.ndaRequired', 'true'],
    [SOC_2, 'access.conditions', 'A non-disclosure agreement'],
    [SOC_3, 'summarizes', SOC_2],
    [SOC_3, 'standing', /summary of the SOC 2 report/],
    [SOC_3, 'outlines', /AICPA's criteria in SOC 2/],
    [SOC_3, 'contents', /outside auditor's opinion on how the controls operated/],
    [SOC_3, 'access.channels', 'aws-website'],
    ['tsp-100', 'criteriaName', 'Trust Security Principles'],
    ['aws', 'engagementKind', 'Audit'],
  ],
  'FAQ, on requesting SOC 1 or SOC 2': [
    [SOC_1, 'access.conditions', 'Being an AWS customer'],
    [SOC_1, 'access.channels', 'aws-artifact'],
    [SOC_2, 'access.conditions', 'Being an AWS customer'],
    [SOC_2, 'access.channels', 'aws-artifact'],
    ['aws-artifact', 'selfService', 'true'],
    ['aws-artifact', 'offers', /compliance reports on demand/],
    ['aws-artifact', 'signInThrough', 'AWS Management Console'],
    ['aws-artifact', 'helpPage', 'Getting Started with AWS Artifact'],
  ],
  'FAQ, on where to find SOC 3': [
    [SOC_3, 'access.level', 'PUBLIC'],
    [SOC_3, 'access.channels', 'aws-website'],
  ],
  'FAQ, on when new regions are covered': [
    [SOC_1, 'cadence.editionsPerYear', '2'],
    [SOC_2, 'cadence.editionsPerYear', '2'],
    [SOC_3, 'cadence.editionsPerYear', '2'],
    [SOC_1, 'cadence.periodLength', 'P6M'],
    [SOC_2, 'cadence.periodLength', 'P6M'],
    [SOC_3, 'cadence.periodLength', 'P6M'],
    [SOC_1, 'legacyCadence.periodEnds', '--03-31'],
    [SOC_1, 'legacyCadence.periodEnds', '--09-30'],
    [SOC_2, 'legacyCadence.periodEnds', '--03-31'],
    [SOC_2, 'legacyCadence.periodEnds', '--09-30'],
    [SOC_3, 'legacyCadence.periodEnds', '--03-31'],
    [SOC_3, 'legacyCadence.periodEnds', '--09-30'],
    ['aws', 'newRegionsScopedIn', /next review cycle/],
  ],
};

const { facts } = readSeed('seed');

/** The values of a field that facts give with this place of the page as evidence. */
function valuesSaid(place: string, subject: string, field: string): string[] {
  return facts
    .filter((fact) => fact.subject === subject && fact.field === field)
    .filter(({ citations }) =>
      citations.some(({ source, locator }) => source === 'aws-soc-page' && locator === place),
    )
    .map(({ value }) => value);
}

const rows = Object.entries(PAGE).flatMap(([place, statements]) =>
  statements.map((statement) => [place, ...statement] as const),
);

it.each(rows)('%s: what it says of %s, %s, is %s', (place, subject, field, value) => {
  const expected: unknown = typeof value === 'string' ? value : expect.stringMatching(value);
  expect(valuesSaid(place, subject, field)).toContainEqual(expected);
});

it('leaves out no place that a fact rests on', () => {
  const places = facts
    .filter(({ subject }) => subject !== 'aws-soc-page')
    .flatMap(({ citations }) => citations)
    .filter(({ source }) => source === 'aws-soc-page')
    .map(({ locator }) => locator);
  expect(Object.keys(PAGE).sort()).toEqual([...new Set(places)].sort());
});
