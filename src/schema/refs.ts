import type { WalkedLink } from '../graph/link.js';
import type { AccessChannel } from '../model/access-channel.js';
import type { Audience } from '../model/audience.js';
import type { TrustServicesCategory } from '../model/category.js';
import type { Coverage } from '../model/coverage.js';
import type { Criterion } from '../model/criterion.js';
import type { Edition } from '../model/edition.js';
import type { Entity } from '../model/entity.js';
import type { Citation, Conflict, Fact, Unknown } from '../model/evidence.js';
import type { CoverageGap } from '../model/gap.js';
import type {
  Auditor,
  Organization,
  ServiceOrganization,
  StandardSetter,
} from '../model/organization.js';
import type { Period } from '../model/period.js';
import type { Reason } from '../model/reason.js';
import type { Recommendation } from '../model/recommendation.js';
import type { ReleaseEvent } from '../model/release-event.js';
import type { Access, Report } from '../model/report.js';
import type { ReportFamily } from '../model/report-family.js';
import type { CoverageSegment } from '../model/segment.js';
import type { Source } from '../model/source.js';
import type { Standard } from '../model/standard.js';
import { builder } from './builder.js';

/** The vocabulary of the schema: every interface and object that fields refer to, one line each. */
export const EntityRef = builder.interfaceRef<Entity>('Entity');
export const OrganizationRef = builder.interfaceRef<Organization>('Organization');

export const ReportRef = builder.objectRef<Report>('Report');
export const EditionRef = builder.objectRef<Edition>('Edition');
export const PeriodRef = builder.objectRef<Period>('Period');
export const StandardRef = builder.objectRef<Standard>('Standard');
export const AudienceRef = builder.objectRef<Audience>('Audience');
export const AuditorRef = builder.objectRef<Auditor>('Auditor');
export const ReportFamilyRef = builder.objectRef<ReportFamily>('ReportFamily');
export const ServiceOrganizationRef = builder.objectRef<ServiceOrganization>('ServiceOrganization');
export const StandardSetterRef = builder.objectRef<StandardSetter>('StandardSetter');
export const CategoryRef = builder.objectRef<TrustServicesCategory>('TrustServicesCategory');
export const CriterionRef = builder.objectRef<Criterion>('Criterion');
export const AccessChannelRef = builder.objectRef<AccessChannel>('AccessChannel');
export const SourceRef = builder.objectRef<Source>('Source');
export const ConflictRef = builder.objectRef<Conflict>('Conflict');

export const AccessRef = builder.objectRef<Access>('Access');
export const CoverageRef = builder.objectRef<Coverage>('Coverage');
export const CoverageSegmentRef = builder.objectRef<CoverageSegment>('CoverageSegment');
export const CoverageGapRef = builder.objectRef<CoverageGap>('CoverageGap');
export const ReleaseEventRef = builder.objectRef<ReleaseEvent>('ReleaseEvent');
export const LinkRef = builder.objectRef<WalkedLink>('Link');
export const PathRef = builder.objectRef<readonly WalkedLink[]>('Path');
export const RecommendationRef = builder.objectRef<Recommendation>('Recommendation');
export const ReasonRef = builder.objectRef<Reason>('Reason');
export const FactRef = builder.objectRef<Fact>('Fact');
export const CitationRef = builder.objectRef<Citation>('Citation');
export const UnknownRef = builder.objectRef<Unknown>('Unknown');
