import { OutsideLink } from '../../part/outside-link.js';
import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';
import { UnknownValue } from './unknown-value.js';

/** An auditor: the reports that it examines. */
export function AuditorSummary({ auditor }: { readonly auditor: Known<'Auditor'> }) {
  return (
    <>
      <SummaryRow term="Examines">
        <EntityLinks entities={auditor.reports.nodes} />
      </SummaryRow>
      <SiteRow url={auditor.url} />
    </>
  );
}

/** A provider: the reports that it issues, and where it hands them out. */
export function ProviderSummary({ provider }: { readonly provider: Known<'ServiceOrganization'> }) {
  return (
    <>
      <SummaryRow term="Reports">
        <EntityLinks entities={provider.reports.nodes} />
      </SummaryRow>
      <SummaryRow term="Channels">
        <EntityLinks entities={provider.channels.nodes} />
      </SummaryRow>
      <SiteRow url={provider.url} />
    </>
  );
}

/** A standard setter: the standards that it issues. */
export function SetterSummary({ setter }: { readonly setter: Known<'StandardSetter'> }) {
  return (
    <>
      <SummaryRow term="Issues">
        <EntityLinks entities={setter.standards.nodes} />
      </SummaryRow>
      <SiteRow url={setter.url} />
    </>
  );
}

function SiteRow({ url }: { readonly url: string | null }) {
  return (
    <SummaryRow term="Web site">
      {url === null ? <UnknownValue why="Not recorded" /> : <OutsideLink address={url} />}
    </SummaryRow>
  );
}
