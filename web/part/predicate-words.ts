import type { LinkDirection, Predicate } from '../generated/graphql.js';

type Words = readonly [out: string, into: string];

const WORDS: Readonly<Record<Predicate, Words>> = {
  ADDRESSED_TO: ['Written for', 'Readers of'],
  ADDRESSES: ['Addresses', 'Addressed by'],
  AMENDS: ['Amends', 'Amended by'],
  AVAILABLE_THROUGH: ['Available through', 'Hands out'],
  BELONGS_TO: ['Belongs to', 'Holds'],
  CORRESPONDS_TO: ['Corresponds to', 'Said to correspond to it'],
  COVERS: ['Covers', 'Covered by'],
  DEFINED_IN: ['Defined in', 'Defines'],
  EDITION_OF: ['Edition of', 'Has the editions'],
  EXAMINED_BY: ['Examined by', 'Examines'],
  INTERPRETS: ['Explains', 'Explained by'],
  ISSUED_BY: ['Issued by', 'Issues'],
  OF_FAMILY: ['Of the family', 'Has the reports'],
  OPERATED_BY: ['Run by', 'Runs'],
  PART_OF: ['Part of', 'Has the parts'],
  PERFORMED_UNDER: ['Performed under', 'Examinations performed under it'],
  PROVIDED_BY: ['Provided by', 'Provides'],
  SUMMARIZES: ['Summarizes', 'Summarized by'],
  SUPERSEDES: ['Supersedes', 'Superseded by'],
  SUPPLEMENTS: ['Supplements', 'Supplemented by'],
};

/** What a link says of the entity that it is seen from: EDITION_OF is "Edition of" from its beginning, "Has the editions" from its end. */
export function predicateInWords(predicate: Predicate, direction: LinkDirection): string {
  const [out, into] = WORDS[predicate];
  return direction === 'IN' ? into : out;
}
