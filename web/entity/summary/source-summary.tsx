import { Day } from '../../part/day.js';
import { OutsideLink } from '../../part/outside-link.js';
import type { Known } from '../known-entity.js';
import { SummaryRow } from './summary-row.js';
import { UnknownValue } from './unknown-value.js';

/** A source: who published it, where it stands, and which copy of it was read. */
export function SourceSummary({ source }: { readonly source: Known<'Source'> }) {
  const { publisher, url, retrievedOn, sha256 } = source;
  return (
    <>
      <SummaryRow term="Publisher">{publisher}</SummaryRow>
      <SummaryRow term="Address">
        {url === null ? <UnknownValue why="It has none" /> : <OutsideLink address={url} />}
      </SummaryRow>
      <SummaryRow term="Read on">
        {retrievedOn === null ? (
          <UnknownValue why="Not known: no day was recorded" />
        ) : (
          <Day day={retrievedOn} />
        )}
      </SummaryRow>
      {sha256 !== null && (
        <SummaryRow term="SHA-256 of the copy">
          <code className="exact">{sha256}</code>
        </SummaryRow>
      )}
    </>
  );
}
