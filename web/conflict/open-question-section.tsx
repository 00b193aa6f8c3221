import { usePages } from '../client/use-pages.js';
import { WhatIsOpenAboutEachReportDocument } from '../generated/graphql.js';
import { EntityLink } from '../part/entity-link.js';
import { Fault } from '../part/fault.js';
import { ShowMore } from '../part/show-more.js';
import { UnknownEntry } from '../part/unknown-entry.js';
import { Waiting } from '../part/waiting.js';
import { openQuestionsOf } from './open-question.js';

/** What the sources leave open about the reports, question by question. */
export function OpenQuestionSection() {
  const list = usePages(WhatIsOpenAboutEachReportDocument, { first: 20 }, (data) => ({
    ...data.reports,
    items: data.reports.nodes,
  }));
  return (
    <section aria-labelledby="open">
      <h2 id="open">What is not known of the reports</h2>
      <Fault of={list} />
      {list.total === null && list.isWaiting && <Waiting />}
      <ul className="unknowns">
        {openQuestionsOf(list.items).map(({ key, unknown, reports }) => (
          <li key={key}>
            <UnknownEntry unknown={unknown} />
            <p className="asked quiet">
              Open for{' '}
              {reports.map(({ slug, name }, index) => (
                <span key={slug}>
                  {index > 0 && ', '}
                  <EntityLink slug={slug} name={name} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {list.total !== null && (
        <ShowMore
          shown={list.items.length}
          total={list.total}
          what="reports"
          isWaiting={list.isWaiting}
          onMore={list.more}
        />
      )}
    </section>
  );
}
