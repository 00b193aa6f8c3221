import { useState } from 'react';
import { useAnswerOfToday } from '../client/use-answer-of-today.js';
import { WhatHappensWhenDocument } from '../generated/graphql.js';
import { Answered } from '../part/answered.js';
import { usePageTitle } from '../part/page-title.js';
import { ReportPages } from '../part/report-pages.js';
import { BRIDGE_MONTHS } from './bridge-note.js';
import { calendarYearOf } from './preset.js';
import { Timeline } from './timeline.js';
import { TimelineControls } from './timeline-controls.js';
import { useChoice } from './use-choice.js';
import './timeline.css';

/** What happens when: the editions of each report, and how far they cover an interval. */
export function TimelinePage() {
  usePageTitle('Timeline');
  const [choice, choose] = useChoice();
  const [after, setAfter] = useState<string | null>(null);
  const { answer, today } = useAnswerOfToday(WhatHappensWhenDocument, (day) => {
    const { from, to } = choice.interval ?? calendarYearOf(choice.asOf ?? day);
    const { asOf, reading } = choice;
    return {
      coverageFrom: from,
      coverageTo: to,
      asOf,
      reading,
      bridgeMonths: BRIDGE_MONTHS,
      after,
    };
  });
  const asOf = choice.asOf ?? today;
  const interval = choice.interval ?? calendarYearOf(asOf);
  return (
    <>
      <h1>Timeline</h1>
      <p className="lead">
        Which days the editions of each report cover, when they come out, and how far they reach
        into an interval.
      </p>
      {choice.fault !== null && (
        <p className="fault" role="alert">
          {choice.fault}
        </p>
      )}
      <div className="timeline" aria-busy={answer.isWaiting}>
        {/* Until the graph has told its today, the interval is a guess; where it refuses one, readers can mend it. */}
        {(answer.data !== undefined || answer.fault !== null) && (
          <TimelineControls
            choice={choice}
            choose={choose}
            asOf={asOf}
            interval={interval}
            reports={answer.data?.reports.nodes ?? []}
          />
        )}
        <Answered answer={answer}>
          {({ meta, reports }) => (
            <>
              <Timeline
                choice={choice}
                choose={choose}
                asOf={asOf}
                today={meta.today}
                interval={interval}
                reports={reports.nodes}
              />
              <ReportPages
                shown={reports.nodes.length}
                total={reports.totalCount}
                isFirst={after === null}
                next={reports.pageInfo.hasNextPage ? reports.pageInfo.endCursor : null}
                onTurn={setAfter}
              />
            </>
          )}
        </Answered>
      </div>
    </>
  );
}
