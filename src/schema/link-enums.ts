import type { Predicate } from '../model/link.js';
import { builder } from './builder.js';

/** What each kind of link says, read from its beginning to its end. */
const MEANINGS: Readonly<Record<Predicate, string>> = {
  PROVIDED_BY: 'A report is issued by a service organization.',
  OF_FAMILY: 'A report is of a family that providers share, such as SOC 2.',
  PERFORMED_UNDER: 'The examination behind a report is performed under a standard.',
  ADDRESSED_TO: 'A report is written for an audience.',
  EXAMINED_BY: 'The examination behind a report is performed by an auditor.',
  ADDRESSES: 'A report addresses a trust services category.',
  AVAILABLE_THROUGH: 'A report is handed out through an access channel.',
  EDITION_OF: 'An edition is an issue of a report.',
  COVERS: 'An edition covers a period.',
  SUMMARIZES: 'A report is a public summary of another.',
  ISSUED_BY: 'A standard is issued by a standard setter.',
  PART_OF: 'A standard is a part of another.',
  SUPERSEDES: 'A standard replaces another.',
  CORRESPONDS_TO:
    'A standard is on the same subject as one of another issuer; said of both, and neither equal nor replaced.',
  SUPPLEMENTS: 'A standard builds on another and is applied with it.',
  AMENDS: 'A standard changes another without replacing it.',
  INTERPRETS: 'A guide explains a standard.',
  DEFINED_IN: 'A category or a criterion is defined in a standard.',
  BELONGS_TO: 'A criterion belongs to a trust services category.',
  OPERATED_BY: 'An access channel is run by a service organization.',
};

export const PredicateEnum = builder.enumType('Predicate', {
  description: 'A kind of link, read from its beginning to its end.',
  values: Object.fromEntries(
    Object.entries(MEANINGS).map(([predicate, description]) => [predicate, { description }]),
  ) as Readonly<Record<Predicate, { readonly description: string }>>,
});

export const LinkDirectionEnum = builder.enumType('LinkDirection', {
  description: 'Which way a link runs, seen from an entity.',
  values: {
    OUT: { description: 'It begins at the entity.' },
    IN: { description: 'It ends at the entity.' },
    BOTH: { description: 'Either way; only to ask for links.' },
  } as const,
});
