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
      </ul>
    </section>
  );
}
