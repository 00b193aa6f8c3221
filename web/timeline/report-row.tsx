import { EntityLink } from '../part/entity-link.js';
import { counted } from '../part/words.js';
import { CoverageStrip } from './coverage-strip.js';
import { coverageInWords, percentInWords } from './coverage-words.js';
import { EditionBar } from './edition-bar.js';
import { markLanes } from './edition-mark.js';
import type { TimelineChoice } from './timeline-address.js';
import type { TimelineReport } from './timeline-data.js';
import './report-row.css';

interface ReportRowProps {
  readonly report: TimelineReport;
  /** Whether it stands under the heading of a group. */
  readonly isGrouped: boolean;
  readonly choice: TimelineChoice;
  readonly width: number;
  readonly placeOf: (day: number) => number;
  readonly isInTabOrder: (edition: string) => boolean;
  readonly onOpen: (edition: string) => void;
}

const LANE = 28;

/** One report: its editions in lanes, and below them how far they cover the interval. */
export function ReportRow(props: ReportRowProps) {
  const { report, isGrouped, width, placeOf } = props;
  const Heading = isGrouped ? 'h3' : 'h2';
  const lanes = markLanes(report.editions.nodes);
  const { coverage, name } = report;
  return (
    <article className="report-row" aria-label={name} data-report={report.slug}>
      <div className="row-words">
        <Heading>
          <EntityLink {...report} />
        </Heading>
        <p className="quiet">{report.provider.name}</p>
        <p className="quiet">{counted(report.editions.totalCount, 'edition')}</p>
      </div>
      <ul
        className="track"
        aria-label={`Editions of ${name}`}
        style={{ height: lanes.length * LANE }}
      >
        {lanes.flatMap((lane, index) =>
          lane.map((mark) => (
            <EditionBar key={mark.edition.slug} {...props} mark={mark} top={index * LANE} />
          )),
        )}
        {lanes.length === 0 && <li className="none">No edition is known.</li>}
      </ul>
      <div className="row-words share">
        <p>
          <strong>{percentInWords(coverage)}</strong> <span className="quiet">covered</span>
        </p>
      </div>
      <div className="row-coverage">
        <CoverageStrip coverage={coverage} name={name} width={width} placeOf={placeOf} />
        <p className="coverage-words">{coverageInWords(name, coverage).join(' ')}</p>
      </div>
    </article>
  );
}
