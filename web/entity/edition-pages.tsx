import type { ReactNode } from 'react';
import { usePages } from '../client/use-pages.js';
import { WhichEditionsDoesAReportHaveDocument } from '../generated/graphql.js';
import type { EditionStatus, WhichEditionsDoesAReportHaveQuery } from '../generated/graphql.js';
import { Fault } from '../part/fault.js';
import { ShowMore } from '../part/show-more.js';
import { Waiting } from '../part/waiting.js';
import { EditionTable } from './edition-table.js';

type ListedEditions = NonNullable<WhichEditionsDoesAReportHaveQuery['report']>['editions'];

interface EditionPagesProps {
  readonly report: string;
  /** Lists editions that stand like this; it stays the same. */
  readonly status: readonly EditionStatus[];
  readonly caption: string;
  /** What the list holds, such as "editions". */
  readonly what: string;
  /** Says which they are. */
  readonly children: (editions: ListedEditions) => ReactNode;
}

/** The editions of a report that stand in some ways, newest first. */
export function EditionPages({ report, status, caption, what, children }: EditionPagesProps) {
  const list = usePages(
    WhichEditionsDoesAReportHaveDocument,
    { report, first: 8, status: [...status] },
    (data) => data.report && { ...data.report.editions, items: data.report.editions.nodes },
  );
  const editions = list.data?.report?.editions;
  return (
    <>
      {editions !== undefined && <p className="quiet">{children(editions)}</p>}
      <Fault of={list} />
      {list.items.length > 0 && <EditionTable editions={list.items} caption={caption} />}
      {list.total === null && list.isWaiting && <Waiting />}
      {list.total === 0 && !list.isWaiting && <p className="quiet">There are none.</p>}
      {list.total !== null && list.total > 0 && (
        <ShowMore
          shown={list.items.length}
          total={list.total}
          what={what}
          isWaiting={list.isWaiting}
          onMore={list.more}
        />
      )}
    </>
  );
}
