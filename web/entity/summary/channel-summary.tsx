import { EntityLink } from '../../part/entity-link.js';
import { OutsideLink } from '../../part/outside-link.js';
import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';
import { UnstatedField } from './unstated-field.js';

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
        {signInThrough ?? (
          <UnstatedField of={channel} field="signInThrough" why="No sign-in is named" />
        )}
      </SummaryRow>
      {helpPage !== null && <SummaryRow term="Help page">{helpPage}</SummaryRow>}
      <SummaryRow term="Address">
        {url === null ? <UnstatedField of={channel} field="url" /> : <OutsideLink address={url} />}
      </SummaryRow>
      <SummaryRow term="Hands out">
        <EntityLinks entities={reports.nodes} />
      </SummaryRow>
    </>
  );
}
