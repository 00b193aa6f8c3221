import { Day, Days } from '../part/day.js';
import { counted } from '../part/words.js';
import { openGap } from './open-gap.js';
import type { PortfolioReport } from './portfolio-data.js';

/** The days since the current edition's period, and whether a bridge letter can close them. */
export function GapCell({ report }: { readonly report: PortfolioReport }) {
  const gap = openGap(report);
  if (gap === null) return <>none</>;
  return (
    <>
      <strong>{counted(gap.days, 'day')}</strong>
      <p>
        <Days from={gap.from} to={gap.to} />
      </p>
      <p>
        {gap.bridgeable && gap.bridgeableOn !== null ? (
          <>
            bridgeable by a letter of <Day day={gap.bridgeableOn} /> or later
          </>
        ) : (
          'no single bridge letter closes it'
        )}
      </p>
    </>
  );
}
