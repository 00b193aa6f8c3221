import { Day, Days } from '../part/day.js';
import { daysInWords } from '../part/day-words.js';
import { daysIn } from '../part/day-number.js';
import { EntityLink } from '../part/entity-link.js';
import { titleOf } from '../part/words.js';
import { segmentInWords } from './coverage-strip.js';
import type { TimelineEdition, TimelineReport } from './timeline-data.js';

interface EditionTableProps {
  readonly reports: readonly TimelineReport[];
  readonly asOf: string;
}

/** All that the picture shows, as tables. */
export function EditionTable({ reports, asOf }: EditionTableProps) {
  return (
    <details className="as-table">
      <summary>As a table</summary>
      {reports.map(({ slug, name, editions, coverage }) => (
        <div
          className="table-frame"
          key={slug}
          role="region"
          aria-label={`Table of ${name}`}
          tabIndex={0}
        >
          <table>
            <caption>
              Editions of {name} as of <Day day={asOf} />. Coverage:{' '}
              {coverage.segments.map(segmentInWords).join('; ')}.
            </caption>
            <thead>
              <tr>
                <th scope="col">Period</th>
                <th scope="col">Days</th>
                <th scope="col">Status</th>
                <th scope="col">Basis</th>
                <th scope="col">Release window</th>
                <th scope="col">Released</th>
              </tr>
            </thead>
            <tbody>
              {editions.nodes.map((edition) => (
                <tr key={edition.slug}>
                  <th scope="row">
                    <EntityLink
                      slug={edition.slug}
                      name={daysInWords(edition.period.start, edition.period.end)}
                    />
                  </th>
                  <td>{daysIn({ from: edition.period.start, to: edition.period.end })}</td>
                  <td>{titleOf(edition.status)}</td>
                  <td>{titleOf(edition.basis)}</td>
                  <td>
                    <Days {...edition.releaseWindow} />
                  </td>
                  <td>
                    <Out {...edition} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}

function Out({ releasedOn, seenOn }: Pick<TimelineEdition, 'releasedOn' | 'seenOn'>) {
  if (releasedOn !== null) return <Day day={releasedOn} />;
  if (seenOn === null) return <>not recorded</>;
  return (
    <>
      seen on <Day day={seenOn} />
    </>
  );
}
