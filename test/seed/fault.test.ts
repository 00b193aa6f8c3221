import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/seed-folder.js';
import { ACME, PAGE, recordWith, yaml } from '../support/seed-text.js';

describe('the faults of a seed', () => {
  it('are all told at once, sorted by place, one line each', () => {
    const report = yaml`
      summarizes: nothing
      format: { value: PDF, cite: page#bottom }
      cadence:
        periodLength: P12M
        periodEnds: ["--12-31", "--06-30"]
        editionsPerYear: 3
        releaseLag: { earliest: P8W, latest: P7W }
    `;
    const texts = {
      'z.yaml': recordWith('aliases: [Directors, 3]\nuse: 4', 'audiences', 'board'),
      'reports/acme.yaml': recordWith(report, 'reports', 'acme-soc-1'),
      'page.yaml': PAGE,
      'b.yaml': 'audience:\n  - slug: staff\n',
      'a.yaml': recordWith('partOf: s-1', 'standards', 's-1'),
      'acme.yaml': ACME,
    };
    expect(faultsOf(texts)).toEqual([
      'a.yaml:2:13: s-1, field partOf: a cycle: s-1 → s-1; expected links that never lead back',
      'b.yaml:1:1: unknown section "audience"; expected one of organizations, standardSetters, ' +
        'auditors, families, standards, categories, criteria, audiences, channels, sources, ' +
        'reports, editions, conflicts',
      'reports/acme.yaml:2:17: acme-soc-1, field summarizes: no record has the slug "nothing"; ' +
        'expected the slug of a Report',
      'reports/acme.yaml:3:33: acme-soc-1, field format.cite: ' +
        'source page has no passage "bottom"; expected one of top, end',
      'reports/acme.yaml:7:24: acme-soc-1, field cadence.editionsPerYear: found 3; ' +
        'expected 2, one for each day in periodEnds',
      'reports/acme.yaml:8:19: acme-soc-1, field cadence.releaseLag: ' +
        'found {"earliest":"P8W","latest":"P7W"}; expected earliest to be no longer than latest',
      'z.yaml:2:26: board, field aliases[1]: found 3; expected a text',
      'z.yaml:3:10: board, field use: found 4; expected a text',
    ]);
  });

  it('are sorted by line and column as numbers', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `  - reader-${index}`);
    const faults = faultsOf({ 'a.yaml': `audiences:\n${lines.join('\n')}\n` });
    const members = 'slug, name, description, aliases, use, cite, facts, unknowns';
    expect(faults).toEqual(
      lines.map(
        (_, index) =>
          `a.yaml:${index + 2}:5: audiences[${index}]: found "reader-${index}"; ` +
          `expected a mapping of ${members}`,
      ),
    );
  });
});
