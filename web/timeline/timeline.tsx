import { useState } from 'react';
import { Link } from 'wouter';
import type { Interval } from '../part/day-number.js';
import { CaveatList } from './caveat-list.js';
import { CoveringList } from './covering-list.js';
import { EditionDetails } from './edition-details.js';
import { EditionTable } from './edition-table.js';
import { Legend } from './legend.js';
import { Picture } from './picture.js';
import { shownReports } from './report-choice.js';
import type { TimelineChoice } from './timeline-address.js';
import type { TimelineReport } from './timeline-data.js';
import type { Choose } from './use-choice.js';
import './edition-mark.css';

interface TimelineProps {
  readonly choice: TimelineChoice;
  readonly choose: Choose;
  readonly asOf: string;
  readonly today: string;
  readonly interval: Interval;
  readonly reports: readonly TimelineReport[];
}

/** The picture, the details of the edition that is chosen in it, and the same as a table. */
export function Timeline(props: TimelineProps) {
  const { choice, choose, asOf } = props;
  const reports = shownReports(props.reports, choice);
  // Who opens details by hand is led there; who comes by an address is not taken away from the top of the page.
  const [isOpenedByHand, setOpenedByHand] = useState(false);
  const open = (edition: string) => {
    setOpenedByHand(true);
    choose({ edition });
  };
  const owner = reports.find(({ editions }) =>
    editions.nodes.some(({ slug }) => slug === choice.edition),
  );
  return (
    <>
      {choice.reading === 'LEGACY' && (
        <p className="quiet">
          Legacy: where sources contradict each other about how often a report is issued, this is
          what the side says that is not believed. <Link href="/conflicts">See the conflicts</Link>.
        </p>
      )}
      {choice.covering !== null && (
        <CoveringList day={choice.covering} reports={reports} onOpen={open} />
      )}
      <div className={choice.edition === null ? 'stage' : 'stage with-details'}>
        <Picture {...props} reports={reports} onOpen={open} />
        {choice.edition !== null && (
          <EditionDetails
            key={choice.edition}
            slug={choice.edition}
            asOf={asOf}
            report={owner}
            takesFocus={isOpenedByHand}
            onClose={() => {
              const bar = document.querySelector<HTMLElement>(
                `[data-edition="${CSS.escape(choice.edition ?? '')}"]`,
              );
              choose({ edition: null });
              (bar ?? document.getElementById('content'))?.focus();
            }}
          />
        )}
      </div>
      <Legend />
      <CaveatList reports={reports} />
      <EditionTable reports={reports} asOf={asOf} />
    </>
  );
}
