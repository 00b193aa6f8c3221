import type { ListText } from '../../src/artifact/report-list.js';
import { readReportLists } from '../../src/artifact/report-list.js';

/** A report as AWS Artifact lists it, a SOC 2 of AWS unless something else is said. */
export function listed(
  id: string,
  version: number,
  fields: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: `report-${id}`,
    name: 'Service Organization Controls (SOC) 2 Report - Current',
    state: 'PUBLISHED',
    arn: `arn:aws:artifact:us-east-1::report/report-${id}:${version}`,
    version,
    uploadState: 'COMPLETE',
    description: 'Controls of AWS, examined.',
    periodStart: '2025-04-01T00:00:00+00:00',
    periodEnd: '2026-03-31T00:00:00+00:00',
    series: 'SOC',
    category: 'Certifications And Attestations',
    companyName: 'AWS',
    productName: 'AWS',
    acceptanceType: 'EXPLICIT',
    ...fields,
  };
}

/** What the command prints of some reports. */
export function listText(reports: readonly unknown[], file = 'reports.json'): ListText {
  return { file, text: JSON.stringify({ reports }, null, 4) };
}

export function readLists(...reports: readonly unknown[]) {
  return readReportLists([listText(reports)]).reports;
}

/** The lines that stop the reading of some files. */
export function listFaultsOf(...texts: readonly ListText[]): string[] {
  try {
    readReportLists(texts);
    return [];
  } catch (error) {
    if (error instanceof Error && error.name === 'ArtifactError') return error.message.split('\n');
    throw error;
  }
}
