import { Link } from 'wouter';
import { entityAddress } from '../part/entity-link.js';
import { counted } from '../part/words.js';
import type { TimelineReport } from './timeline-data.js';

/** How many months a bridge letter reaches beyond a period at most, by custom. */
export const BRIDGE_MONTHS = 3;

/** By what custom a gap is called bridgeable, and what is known of the letters of each provider. */
export function BridgeNote({ reports }: { readonly reports: readonly TimelineReport[] }) {
  const providers = new Map(reports.map(({ provider }) => [provider.slug, provider]));
  return (
    <>
      A gap is called bridgeable where one letter can reach over it: by custom, a bridge letter
      reaches at most {counted(BRIDGE_MONTHS, 'month')} beyond the period of a report.
      {[...providers.values()].map(({ slug, name, unknowns }) =>
        unknowns.map(({ reason, seeAlso }) => (
          <span key={slug}>
            {' '}
            Whether {name} writes them is{' '}
            <Link href={`${entityAddress(slug)}#unknowns`}>not known</Link>: {reason} {seeAlso}
          </span>
        )),
      )}
    </>
  );
}
