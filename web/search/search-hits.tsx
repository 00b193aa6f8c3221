import { usePages } from '../client/use-pages.js';
import { WhatIsFoundForATextDocument } from '../generated/graphql.js';
import { Fault } from '../part/fault.js';
import { ShowMore } from '../part/show-more.js';
import { Waiting } from '../part/waiting.js';
import { counted } from '../part/words.js';
import { HitList } from './hit-list.js';
import { NothingFound } from './nothing-found.js';
import type { Wanted } from './search-address.js';

/** What was found, best first, and how much of it there is. */
export function SearchHits({ wanted }: { readonly wanted: Wanted }) {
  const { text, kinds } = wanted;
  const list = usePages(
    WhatIsFoundForATextDocument,
    { text, kinds: kinds.length === 0 ? null : [...kinds], first: 20 },
    ({ search }) => ({ ...search, items: search.edges }),
  );
  const { total, items, isWaiting } = list;
  return (
    <section aria-label="What was found">
      <Fault of={list} />
      {total === null && isWaiting && <Waiting />}
      {total === 0 && <NothingFound isLimited={kinds.length > 0} />}
      {total !== null && total > 0 && (
        <p className="found quiet" role="status">
          {counted(total, 'result')}, best first
        </p>
      )}
      {items.length > 0 && <HitList hits={items} />}
      {total !== null && items.length < total && (
        <ShowMore
          shown={items.length}
          total={total}
          what="results"
          isWaiting={isWaiting}
          onMore={list.more}
        />
      )}
    </section>
  );
}
