import type { Entity } from '../../src/model/entity.js';
import type { Predicate } from '../../src/model/link.js';

/** The fields by which clients walk one kind of link: `forth` from its beginning, `back` from its end. */
export interface LinkFields {
  readonly from: Entity['kind'];
  /** A dot leads into a value without identity. */
  readonly forth: string;
  readonly to: Entity['kind'];
  readonly back: string;
  /** What narrows a derived list to what is stored of it. */
  readonly backArguments?: string;
}

/** How every kind of link can be walked. */
export const LINK_FIELDS: Readonly<Record<Predicate, readonly LinkFields[]>> = {
  PROVIDED_BY: [{ from: 'Report', forth: 'provider', to: 'ServiceOrganization', back: 'reports' }],
  OF_FAMILY: [{ from: 'Report', forth: 'family', to: 'ReportFamily', back: 'reports' }],
  PERFORMED_UNDER: [{ from: 'Report', forth: 'standards', to: 'Standard', back: 'reports' }],
  ADDRESSED_TO: [{ from: 'Report', forth: 'audiences', to: 'Audience', back: 'reports' }],
  EXAMINED_BY: [{ from: 'Report', forth: 'auditor', to: 'Auditor', back: 'reports' }],
  ADDRESSES: [
    { from: 'Report', forth: 'categories', to: 'TrustServicesCategory', back: 'reports' },
  ],
  AVAILABLE_THROUGH: [
    { from: 'Report', forth: 'access.channels', to: 'AccessChannel', back: 'reports' },
  ],
  // Of editions the seed holds those that were seen, all of them within three years of this day.
  EDITION_OF: [
    {
      from: 'Edition',
      forth: 'report',
      to: 'Report',
      back: 'editions',
      backArguments: 'basis: OBSERVED, asOf: "2021-09-30"',
    },
  ],
  COVERS: [{ from: 'Edition', forth: 'period', to: 'Period', back: 'editions' }],
  SUMMARIZES: [{ from: 'Report', forth: 'summarizes', to: 'Report', back: 'summarizedBy' }],
  ISSUED_BY: [{ from: 'Standard', forth: 'issuer', to: 'StandardSetter', back: 'standards' }],
  PART_OF: [{ from: 'Standard', forth: 'partOf', to: 'Standard', back: 'parts' }],
  SUPERSEDES: [{ from: 'Standard', forth: 'supersedes', to: 'Standard', back: 'supersededBy' }],
  CORRESPONDS_TO: [
    { from: 'Standard', forth: 'correspondsTo', to: 'Standard', back: 'correspondsTo' },
  ],
  SUPPLEMENTS: [{ from: 'Standard', forth: 'supplements', to: 'Standard', back: 'supplementedBy' }],
  AMENDS: [{ from: 'Standard', forth: 'amends', to: 'Standard', back: 'amendedBy' }],
  INTERPRETS: [{ from: 'Standard', forth: 'interprets', to: 'Standard', back: 'interpretedBy' }],
  DEFINED_IN: [
    { from: 'TrustServicesCategory', forth: 'definedIn', to: 'Standard', back: 'categories' },
    { from: 'Criterion', forth: 'definedIn', to: 'Standard', back: 'criteria' },
  ],
  BELONGS_TO: [
    { from: 'Criterion', forth: 'category', to: 'TrustServicesCategory', back: 'criteria' },
  ],
  OPERATED_BY: [
    { from: 'AccessChannel', forth: 'operator', to: 'ServiceOrganization', back: 'channels' },
  ],
};
