import { describe, expect, it } from 'vitest';
import { reportFinder } from '../../src/artifact/which-report.js';
import { catalog, entity, harbourCatalog } from '../support/catalog.js';
import { seedCatalog } from '../support/server.js';

const find = reportFinder(seedCatalog);

const which = (
  name: string,
  companyName: string | null = 'AWS',
  productName: string | null = null,
) => find({ name, companyName, productName });

describe('the report that a listed name means', () => {
  it.each([
    ['Service Organization Controls (SOC) 1 Report - Current', 'aws-soc-1'],
    ['System and Organization Controls (SOC) 2 Report', 'aws-soc-2'],
    ['SOC 3', 'aws-soc-3'],
    ['SOC1 Type II Report', 'aws-soc-1'],
    ['AWS SOC 2 Type 2 Report (April 1, 2025 to March 31, 2026)', 'aws-soc-2'],
    ['Fall 2025 SOC 3 report', 'aws-soc-3'],
    ['SOC 2 Security, Availability, Confidentiality & Privacy Report', 'aws-soc-2'],
  ])('"%s" is %s', (name, report) => {
    expect(which(name)).toEqual({ report });
  });

  it.each([
    ['SOC Continued Operations Letter', 'its name says no family of reports'],
    ['ISO 27001 certificate', 'its name says no family of reports'],
    ['SOC 1 and SOC 2 mapping', 'its name says more than one family of reports'],
    ['SOC 1 & 2', 'its name also says "2", which the names of AWS SOC 1 do not'],
    [
      'SOC 2 Bridge Letter',
      'its name also says "bridge", "letter", which the names of AWS SOC 2 do not',
    ],
    ['SOC 2 + HITRUST', 'its name also says "hitrust", which the names of AWS SOC 2 do not'],
    ['SOC 3 (Japanese)', 'its name also says "japanese", which the names of AWS SOC 3 do not'],
    ['SOC 2 Privacy Type II', 'its name says other categories than those of AWS SOC 2'],
    ['SOC 1 Availability', 'its name says other categories than those of AWS SOC 1'],
    ['SOC 2 Type I Report', 'its name says a type that AWS SOC 2 does not have'],
    ['', 'its name says no family of reports'],
  ])('is none for "%s"', (name, reason) => {
    expect(which(name)).toEqual({ reason });
  });

  it('is one of the company, or where none is given of the product, or of whom the name says', () => {
    expect(which('SOC 2', 'Amazon Web Services, Inc.')).toEqual({ report: 'aws-soc-2' });
    expect(which('SOC 2', null, 'AWS')).toEqual({ report: 'aws-soc-2' });
    expect(which('SOC 2', 'Amazon Web Services, Inc. (AWS)')).toEqual({ report: 'aws-soc-2' });
    expect(which('SOC 2', 'Acme (AWS)')).toEqual({
      reason: '"Acme (AWS)" names no provider of the graph',
    });
    expect(which('AWS SOC 2', null)).toEqual({ report: 'aws-soc-2' });
    expect(which('SOC 2', null)).toEqual({
      reason: 'its name, and no company beside it, names no provider of the graph',
    });
    // Others sell on AWS, and their reports are listed too.
    expect(which('SOC 2', 'Acme for AWS', 'AWS')).toEqual({
      reason: '"Acme for AWS" names no provider of the graph',
    });
  });

  it('is none where the provider has no such report, or two that the name fits', () => {
    const lantern = { name: 'SOC 1', companyName: 'Lantern Payroll', productName: null };
    expect(reportFinder(harbourCatalog)(lantern)).toEqual({
      reason: 'the graph has no SOC 1 report of Lantern Payroll',
    });
    const twins = catalog([
      ...harbourCatalog.entities,
      entity('Report', 'lantern-soc-2-more', { provider: 'lantern' }),
    ]);
    expect(reportFinder(twins)({ ...lantern, name: 'SOC 2' })).toEqual({
      reason: 'its name fits more than one SOC 2 report of Lantern Payroll',
    });
  });
});
