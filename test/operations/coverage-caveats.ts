/** What is to be kept in mind of the days of 2026 that SOC 1 covers. */
export const COVERAGE_CAVEATS = [
  'Adding up periods is arithmetic only. It means something where the editions are of one family, describe one system with the same boundary, address compatible categories, and are all of type 2.',
  'An opinion is given on a whole period: if it is qualified in one edition, the days that the edition shares with another are touched by it.',
  'Some of these editions are only presumed to be out: their estimated release window has passed, and no release was recorded.',
  'A bridge letter is a statement of management about days that have passed, without assurance by an auditor; it can be dated on the last day of the gap at the earliest. Whether the provider writes one, and how far it reaches, is for the provider to say.',
  'No source says since when the cadence holds, or until when. It is taken to hold three years either side of the day that was asked for.',
];
