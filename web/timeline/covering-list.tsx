import { Day } from '../part/day.js';
import { shortDaysInWords } from '../part/short-days.js';
import { wordsOf } from '../part/words.js';
import type { TimelineReport } from './timeline-data.js';

interface CoveringListProps {
  readonly day: string;
  readonly reports: readonly TimelineReport[];
  readonly onOpen: (edition: string) => void;
}

/** Which editions cover a day, and where they stand. */
export function CoveringList({ day, reports, onOpen }: CoveringListProps) {
  return (
    <section className="covering-list" aria-label="Editions that cover the day">
      <h2>
        Which editions cover <Day day={day} />?
      </h2>
      <ul>
        {reports.map(({ slug, name, editions, coverage }) => {
          const found = editions.nodes.filter(
            ({ period }) => period.start <= day && day <= period.end,
          );
          const isKnown = coverage.horizon.from <= day && day <= coverage.horizon.to;
          return (
            <li key={slug}>
              <strong>{name}</strong>
              <div className="chips">
                {found.length === 0 && (isKnown ? 'None.' : 'Unknown: it lies beyond the horizon.')}
                {[...found].reverse().map((edition) => (
                  <button
                    key={edition.slug}
                    type="button"
                    className={`chip status-${edition.status}`}
                    onClick={() => {
                      onOpen(edition.slug);
                    }}
                  >
                    {shortDaysInWords(edition.period.start, edition.period.end)}
                    <span className="quiet">{wordsOf(edition.status)}</span>
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
