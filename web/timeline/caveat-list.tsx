import { BridgeNote } from './bridge-note.js';
import type { TimelineReport } from './timeline-data.js';
import { sharedCaveats } from './caveat.js';

/** What must be known to rely on the coverage; what holds for all reports is said once. */
export function CaveatList({ reports }: { readonly reports: readonly TimelineReport[] }) {
  const caveats = sharedCaveats(reports);
  if (caveats.length === 0) return null;
  return (
    <section className="caveats">
      <h2>Before you rely on the coverage</h2>
      <ul>
        {caveats.map(({ text, names }) => (
          <li key={text}>
            {names !== null && <strong>{names.join(', ')}: </strong>}
            {text}
          </li>
        ))}
        {reports.some(hasKnownGap) && (
          <li>
            <BridgeNote reports={reports} />
          </li>
        )}
      </ul>
    </section>
  );
}

function hasKnownGap({ coverage }: TimelineReport): boolean {
  return coverage.segments.some(({ kind }) => kind === 'EXPECTED' || kind === 'UNCOVERED');
}
