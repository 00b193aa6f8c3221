import { Days } from '../../part/day.js';
import { counted } from '../../part/words.js';
import { EditionTable } from '../edition-table.js';
import type { Known } from '../known-entity.js';
import { SummaryRow } from './summary-row.js';

/** A period: its days, and the editions that cover exactly these. */
export function PeriodSummary({ period }: { readonly period: Known<'Period'> }) {
  const { start, end, days, editions } = period;
  return (
    <>
      <SummaryRow term="Days">
        <Days from={start} to={end} /> <span className="quiet">{counted(days, 'day')}</span>
      </SummaryRow>
      <SummaryRow term="Editions">
        <EditionTable editions={editions.nodes} caption="Editions for exactly this period" />
      </SummaryRow>
    </>
  );
}
