import { usePages } from '../client/use-pages.js';
import { WhereDoSourcesContradictEachOtherDocument } from '../generated/graphql.js';
import { Fault } from '../part/fault.js';
import { knownNames } from '../part/known-names.js';
import { usePageTitle } from '../part/page-title.js';
import { ShowMore } from '../part/show-more.js';
import { Waiting } from '../part/waiting.js';
import { ConflictCard } from './conflict-card.js';
import { ConflictIndex } from './conflict-index.js';
import { OpenQuestionSection } from './open-question-section.js';
import { useNamedPlace } from './use-named-place.js';

/** Everything that sources contradict each other about, and everything about reports that they leave open. */
export function ConflictPage() {
  usePageTitle('Conflicts');
  const list = usePages(WhereDoSourcesContradictEachOtherDocument, { first: 50 }, (data) => ({
    ...data.conflicts,
    items: data.conflicts.nodes,
  }));
  const { items } = list;
  useNamedPlace(items.length, list.more);
  const names = knownNames(items);
  return (
    <>
      <h1>Conflicts</h1>
      <p className="lead">
        Where sources contradict each other, the graph keeps every claim, and says which is believed
        and why. What no source answers stands <a href="#open">below</a>.
      </p>
      <Fault of={list} />
      {list.total === null && list.isWaiting && <Waiting />}
      {items.length > 0 && <ConflictIndex conflicts={items} />}
      {items.map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} names={names} level="h2" />
      ))}
      {list.total === 0 && <p className="quiet">No contradiction is recorded.</p>}
      {list.total !== null && list.total > 0 && (
        <ShowMore
          shown={items.length}
          total={list.total}
          what="conflicts"
          isWaiting={list.isWaiting}
          onMore={list.more}
        />
      )}
      <OpenQuestionSection />
    </>
  );
}
