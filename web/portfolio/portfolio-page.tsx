import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswerOfToday } from '../client/use-answer-of-today.js';
import { HowDoesThePortfolioStandDocument } from '../generated/graphql.js';
import { addressWith } from '../part/address-with.js';
import { Answered } from '../part/answered.js';
import { Day } from '../part/day.js';
import { usePageTitle } from '../part/page-title.js';
import { ReportPages } from '../part/report-pages.js';
import { counted } from '../part/words.js';
import { daysUpTo } from './open-gap.js';
import { readFilter } from './portfolio-address.js';
import { PortfolioControls } from './portfolio-controls.js';
import { PortfolioTable } from './portfolio-table.js';
import { readOrdering } from './report-order.js';
import './portfolio.css';

/** How each report stands today: who may read it, which edition holds, which comes next, and what is open. */
export function PortfolioPage() {
  usePageTitle('Reports');
  const [address, setAddress] = useSearchParams();
  const [after, setAfter] = useState<string | null>(null);
  const filter = readFilter(address);
  const { answer } = useAnswerOfToday(HowDoesThePortfolioStandDocument, (today) => ({
    ...daysUpTo(today),
    filter,
    after,
  }));
  const change = (name: string, value: string) => {
    if (name !== 'order') setAfter(null);
    setAddress((now) => addressWith(now, { [name]: value === '' ? null : value }), {
      replace: true,
    });
  };
  return (
    <>
      <h1>Reports</h1>
      <Answered answer={answer}>
        {({ meta, reports, families, auditors }) => (
          <div className="portfolio" aria-busy={answer.isWaiting}>
            <p className="lead">
              {counted(reports.totalCount, 'report')}, as they stand on <Day day={meta.today} />.{' '}
              <a href="/calendar.ics">Subscribe to the calendar of releases</a>
            </p>
            <PortfolioControls
              filter={filter}
              families={families.nodes}
              auditors={auditors.nodes}
              onChange={change}
            />
            {reports.nodes.length === 0 ? (
              <p>No report is as you ask.</p>
            ) : (
              <PortfolioTable
                reports={reports.nodes}
                today={meta.today}
                ordering={readOrdering(address.get('order'))}
                onOrder={(order) => {
                  change('order', order);
                }}
              />
            )}
            <ReportPages
              shown={reports.nodes.length}
              total={reports.totalCount}
              isFirst={after === null}
              next={reports.pageInfo.hasNextPage ? reports.pageInfo.endCursor : null}
              onTurn={setAfter}
            />
          </div>
        )}
      </Answered>
    </>
  );
}
