import type { Slug } from '../src/model/slug.js';
import type { Standard, StandardKind } from '../src/model/standard.js';
import { capitalized } from './wording.js';
import type { Wording } from './wording.js';

/** The part of the standards that no report is linked with by any way. */
const WITHDRAWN = 12;
export const WITHDRAWN_BOARD: Slug = 'withdrawn-board';

const STANDARDS: readonly (readonly [code: string, StandardKind, partOf?: string])[] = [
  ['SSAE 16', 'ATTESTATION_STANDARD'],
  ['SSAE 18', 'ATTESTATION_STANDARD'],
  ['SSAE 21', 'ATTESTATION_STANDARD'],
  ['AT-C 105', 'SECTION', 'SSAE 18'],
  ['AT-C 205', 'SECTION', 'SSAE 18'],
  ['AT-C 210', 'SECTION', 'SSAE 18'],
  ['AT-C 320', 'SECTION', 'SSAE 18'],
  ['AT-C 206', 'SECTION', 'SSAE 21'],
  ['SOC 1 Guide', 'GUIDE'],
  ['SOC 2 Guide', 'GUIDE'],
  ['TSP 100', 'CRITERIA'],
  ['ISAE 3000', 'ATTESTATION_STANDARD'],
  ['ISAE 3402', 'ATTESTATION_STANDARD'],
];

const SUPERSEDES: Readonly<Record<string, readonly Slug[]>> = {
  'SSAE 18': ['ssae-16'],
  'SSAE 21': ['ssae-18'],
};
const CORRESPONDS_TO: Readonly<Record<string, readonly Slug[]>> = {
  'AT-C 320': ['isae-3402'],
  'ISAE 3402': ['at-c-320'],
};
const INTERPRETS: Readonly<Record<string, readonly Slug[]>> = {
  'SOC 1 Guide': ['at-c-320'],
  'SOC 2 Guide': ['at-c-205'],
};

/** The standards that reports rest on, and a row of withdrawn ones that nothing else leads to. */
export function standards(wording: Wording): Standard[] {
  const standard = (code: string, kind: StandardKind, rest: Partial<Standard>): Standard => ({
    kind: 'Standard',
    slug: wording.slugFor(code),
    name: code,
    description: `${code}, which is about ${wording.words(4)}.`,
    aliases: [code.replace(/[ -]/g, '')],
    unknowns: [],
    code,
    title: capitalized(wording.words(6)),
    standardKind: kind,
    issuer: code.startsWith('ISAE') ? 'international-board' : 'attestation-board',
    board: null,
    publishedIn: null,
    effective: null,
    partOf: null,
    supersedes: [],
    correspondsTo: [],
    supplements: [],
    amends: [],
    interprets: [],
    ...rest,
  });

  return [
    ...STANDARDS.map(([code, kind, partOf]) =>
      standard(code, kind, {
        partOf: partOf === undefined ? null : partOf.toLowerCase().replace(' ', '-'),
        supersedes: SUPERSEDES[code] ?? [],
        correspondsTo: CORRESPONDS_TO[code] ?? [],
        interprets: INTERPRETS[code] ?? [],
      }),
    ),
    ...Array.from({ length: WITHDRAWN }, (_, index) =>
      standard(`WS ${index + 1}`, 'AUDITING_STANDARD', {
        issuer: WITHDRAWN_BOARD,
        supersedes: index === 0 ? [] : [`ws-${index}`],
      }),
    ),
  ];
}
