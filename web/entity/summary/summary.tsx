import type { KnownEntity } from '../known-entity.js';
import { AudienceSummary } from './audience-summary.js';
import { CategorySummary } from './category-summary.js';
import { ChannelSummary } from './channel-summary.js';
import { CriterionSummary } from './criterion-summary.js';
import { EditionSummary } from './edition-summary.js';
import { FamilySummary } from './family-summary.js';
import { AuditorSummary, ProviderSummary, SetterSummary } from './organization-summary.js';
import { PeriodSummary } from './period-summary.js';
import { ReportSummary } from './report-summary.js';
import { SourceSummary } from './source-summary.js';
import { StandardSummary } from './standard-summary.js';
import './summary.css';

/** What matters first about an entity of its kind. */
export function Summary({ entity }: { readonly entity: KnownEntity }) {
  return (
    <section aria-label="Summary">
      <dl className="summary">
        <Lines entity={entity} />
      </dl>
    </section>
  );
}

function Lines({ entity }: { readonly entity: KnownEntity }) {
  switch (entity.__typename) {
    case 'Report':
      return <ReportSummary report={entity} />;
    case 'Edition':
      return <EditionSummary edition={entity} />;
    case 'Period':
      return <PeriodSummary period={entity} />;
    case 'Standard':
      return <StandardSummary standard={entity} />;
    case 'Criterion':
      return <CriterionSummary criterion={entity} />;
    case 'TrustServicesCategory':
      return <CategorySummary category={entity} />;
    case 'Audience':
      return <AudienceSummary audience={entity} />;
    case 'AccessChannel':
      return <ChannelSummary channel={entity} />;
    case 'ReportFamily':
      return <FamilySummary family={entity} />;
    case 'Auditor':
      return <AuditorSummary auditor={entity} />;
    case 'ServiceOrganization':
      return <ProviderSummary provider={entity} />;
    case 'StandardSetter':
      return <SetterSummary setter={entity} />;
    case 'Source':
      return <SourceSummary source={entity} />;
  }
}
