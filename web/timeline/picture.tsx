import { daysInWords } from '../part/day-words.js';
import { dayOf } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import { useWidth } from '../part/use-width.js';
import { Axis } from './axis.js';
import { placesIn } from './axis-tick.js';
import { ReportRow } from './report-row.js';
import { groupsOf } from './report-group.js';
import { Scenery } from './scenery.js';
import type { TimelineChoice } from './timeline-address.js';
import type { TimelineReport } from './timeline-data.js';
import { useBarKeys } from './use-bar-keys.js';
import { useDrag } from './use-drag.js';
import { useView } from './use-view.js';
import { limitsOf, viewAround } from './view.js';
import { ViewButtons } from './view-buttons.js';
import './picture.css';

interface PictureProps {
  readonly choice: TimelineChoice;
  readonly asOf: string;
  readonly today: string;
  readonly interval: Interval;
  readonly reports: readonly TimelineReport[];
  readonly onOpen: (edition: string) => void;
}

const NARROW = 560;

/** The editions as bars over time, with the interval, the horizon and today behind them. */
export function Picture(props: PictureProps) {
  const { asOf, interval, reports, choice, onOpen } = props;
  const [place, width] = useWidth();
  const horizon = reports[0]?.coverage.horizon ?? interval;
  const limits = limitsOf([horizon, interval, ...reports.flatMap(periodsOf)]);
  const first = viewAround(interval, asOf, width < NARROW ? 4 : 12);
  const control = useView(first, limits);
  const keys = useBarKeys(reports, control);
  const drag = useDrag(control, width);
  const { view } = control;
  const placeOf = placesIn(view, width);
  if (reports.length === 0) return <p>No report is chosen.</p>;
  return (
    <section className="picture-frame" aria-label="Timeline of editions">
      <ViewButtons control={control} days={daysInWords(dayOf(view.from), dayOf(view.to - 1))} />
      <div className="picture" tabIndex={-1} onKeyDown={keys.onKeyDown} {...drag}>
        <div className="track-measure" ref={place} />
        {width > 0 && (
          <>
            <Scenery {...props} view={view} width={width} horizon={horizon} placeOf={placeOf} />
            <Axis {...props} view={view} width={width} horizon={horizon} placeOf={placeOf} />
            {groupsOf(reports).map(({ name, reports: members }) => (
              <div className="report-group" key={name ?? ''}>
                {name !== null && <h2 className="group-name">{name}</h2>}
                {members.map((report) => (
                  <ReportRow
                    key={report.slug}
                    report={report}
                    isGrouped={name !== null}
                    choice={choice}
                    width={width}
                    placeOf={placeOf}
                    isInTabOrder={keys.isInTabOrder}
                    onOpen={onOpen}
                  />
                ))}
              </div>
            ))}
          </>
        )}
      </div>
    </section>
  );
}

function periodsOf({ editions }: TimelineReport): readonly Interval[] {
  return editions.nodes.map(({ period }) => ({ from: period.start, to: period.end }));
}
