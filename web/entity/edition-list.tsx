import { usePages } from '../client/use-pages.js';
import { WhichEditionsDoesAReportHaveDocument } from '../generated/graphql.js';
import { Fault } from '../part/fault.js';
import { Day } from '../part/day.js';
import { ShowMore } from '../part/show-more.js';
import { Waiting } from '../part/waiting.js';
import { EditionTable } from './edition-table.js';

/** The editions of a report, newest first, and where each stands today. */
export function EditionList({ report }: { readonly report: string }) {
  const list = usePages(
    WhichEditionsDoesAReportHaveDocument,
    { report, first: 8 },
    (data) => data.report && { ...data.report.editions, items: data.report.editions.nodes },
  );
  const editions = list.data?.report?.editions;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">Editions</h2>
      {editions !== undefined && (
        <p className="quiet">
          Newest first, as of <Day day={editions.asOf} />: those that cover any day from{' '}
          <Day day={editions.horizon.from} /> to <Day day={editions.horizon.to} />. Of days beyond,
          nothing is claimed.
        </p>
      )}
      <Fault of={list} />
      {list.items.length > 0 && (
        <EditionTable editions={list.items} caption="Editions of this report" />
      )}
      {list.total === null && list.isWaiting && <Waiting />}
      {list.total !== null && (
        <ShowMore
          shown={list.items.length}
          total={list.total}
          what="editions"
          isWaiting={list.isWaiting}
          onMore={list.more}
        />
      )}
    </section>
  );
}
