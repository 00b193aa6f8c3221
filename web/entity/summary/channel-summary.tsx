import { EntityLink } from '../../part/entity-link.js';
import { OutsideLink } from '../../part/outside-link.js';
import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';
import { UnknownValue } from './unknown-value.js';

/** An access channel: who runs it, how readers get in, and what it hands out. */
export function ChannelSummary({ channel }: { readonly channel: Known<'AccessChannel'> }) {
  const { operator, selfService, signInThrough, helpPage, url, reports } = channel;
  return (
    <>
      <SummaryRow term="Run by">
        <EntityLink {...operator} />
      </SummaryRow>
      <SummaryRow term="Self-service">{selfService ? 'Yes' : 'No, readers ask for it'}</SummaryRow>
      <SummaryRow term="Sign in through">
        {signInThrough ?? <UnknownValue why="No sign-in is named" />}
      </SummaryRow>
      {helpPage !== null && <SummaryRow term="Help page">{helpPage}</SummaryRow>}
      <SummaryRow term="Address">
        {url === null ? <UnknownValue /> : <OutsideLink address={url} />}
      </SummaryRow>
      <SummaryRow term="Hands out">
        <EntityLinks entities={reports.nodes} />
      </SummaryRow>
    </>
  );
}
