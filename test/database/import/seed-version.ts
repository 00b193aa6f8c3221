import { ACME, PAGE, recordWith, yaml } from '../../support/seed-text.js';
import type { SeedTexts } from '../../support/seed-folder.js';

const CADENCE =
  'cadence:\n  periodLength: P12M\n  periodEnds: [--03-31, --09-30]\n  editionsPerYear: 2\n' +
  '  releaseLag: { earliest: P6W, latest: P7W }\n  announcedReleases: []';

/** A small seed. */
export const FIRST: SeedTexts = {
  'page.yaml': PAGE,
  'acme.yaml': ACME,
  'audience.yaml': recordWith('use: Reading', 'audiences', 'board'),
  'report.yaml': recordWith(`aliases: [The big one]\n${CADENCE}`, 'reports', 'acme-soc-1'),
  'standard.yaml': recordWith('publishedIn: The book', 'standards', 's-1'),
};

/** The same with a standard that replaces another, a report that is for the board, and no longer the book. */
export const SECOND: SeedTexts = {
  'page.yaml': PAGE,
  'acme.yaml': ACME,
  'audience.yaml': recordWith('use: Reading', 'audiences', 'board'),
  'report.yaml': recordWith(
    `aliases: [The small one]\naudiences: [board]\n${CADENCE}`,
    'reports',
    'acme-soc-1',
  ),
  'standard.yaml': recordWith('supersedes: [s-3]', 'standards', 's-2'),
  'older/standard.yaml': recordWith('', 'standards', 's-3'),
};

/** A fault in each of two files. */
export const FAULTY: SeedTexts = {
  ...FIRST,
  'standard.yaml': recordWith('publishedIn: 3', 'standards', 's-1'),
  'report.yaml': recordWith(`audiences: [nobody]\n${CADENCE}`, 'reports', 'acme-soc-1'),
};

/** What came from elsewhere: an auditor, and nothing that others refer to. */
export const ELSEWHERE = yaml`
  auditors:
    - { slug: examiner, name: Examiner, description: A firm., cite: page#top }
`;
