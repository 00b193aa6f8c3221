import type { ReportAccessFragment } from '../../generated/graphql.js';
import { EntityLink } from '../../part/entity-link.js';
import { titleOf } from '../../part/words.js';
import { SummaryRow } from './summary-row.js';

/** Who may read a report, on what conditions, and where. */
export function AccessRows({ access }: { readonly access: ReportAccessFragment }) {
  const { level, customersOnly, ndaRequired, conditions, channels } = access;
  const words = [
    titleOf(level),
    ndaRequired ? 'non-disclosure agreement required' : 'no non-disclosure agreement',
    customersInWords(customersOnly),
  ];
  return (
    <>
      <SummaryRow term="Access">{words.join(' · ')}</SummaryRow>
      {conditions.length > 0 && (
        <SummaryRow term="Conditions">
          <ul className="plain">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </SummaryRow>
      )}
      <SummaryRow term="Handed out in">
        <ul className="plain">
          {channels.map((channel) => (
            <li key={channel.id}>
              <EntityLink slug={channel.slug} name={channel.name} />
              <span className="quiet">
                {channel.selfService ? ', self-service' : ', on request'}
                {channel.signInThrough !== null && `, sign in through ${channel.signInThrough}`}
              </span>
            </li>
          ))}
        </ul>
      </SummaryRow>
    </>
  );
}

function customersInWords(customersOnly: boolean | null): string {
  if (customersOnly === null) return 'whether for customers only is not known';
  return customersOnly ? 'customers only' : 'not only customers';
}
