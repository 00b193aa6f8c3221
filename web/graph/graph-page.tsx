import { useLocation, useSearchParams } from 'wouter';
import { useAnswer } from '../client/use-answer.js';
import { WhichEditionsAreThereDocument } from '../generated/graphql.js';
import { EntityChoice } from '../part/entity-choice.js';
import { Fault } from '../part/fault.js';
import { usePageTitle } from '../part/page-title.js';
import { Waiting } from '../part/waiting.js';
import { graphAddress, viewOf } from './graph-address.js';
import { NeighbourhoodView } from './neighbourhood-view.js';
import { PathView } from './path-view.js';
import { useHasMoved } from './use-has-moved.js';
import './graph.css';
import './graph-picture.css';
import './link-list.css';
import './path-chain.css';

/** The graph from any entity on: what surrounds it, or the way from it to another one. */
export function GraphPage() {
  const [parameters] = useSearchParams();
  const [, go] = useLocation();
  const view = viewOf(parameters);
  const hasMoved = useHasMoved(parameters.toString());
  const isPath = view.from !== null || view.to !== null;
  const start = useStart(view.at !== null || isPath);
  const at = view.at ?? start.slug;
  usePageTitle('Graph');
  return (
    <div className="graph">
      <h1>Graph</h1>
      {isPath ? (
        <PathView view={view} hasMoved={hasMoved} />
      ) : (
        <>
          <div className="graph-choices">
            <EntityChoice
              label="Put into the middle"
              placeholder="A report, a standard, a criterion …"
              onChoose={({ slug }) => {
                go(graphAddress({ at: slug }));
              }}
            />
            <EntityChoice
              label="Find the path from here to"
              placeholder="Any other entity"
              onChoose={({ slug }) => {
                go(graphAddress({ from: at, to: slug }));
              }}
            />
          </div>
          <Fault of={start} />
          {start.isWaiting && <Waiting />}
          {at === null ? (
            start.isEmpty && <p>Choose an entity to begin with.</p>
          ) : (
            <NeighbourhoodView view={{ ...view, at }} />
          )}
        </>
      )}
    </div>
  );
}

/** Where to begin when nothing is chosen: at the report of the first edition. */
function useStart(isChosen: boolean) {
  const { data, ...answer } = useAnswer(
    WhichEditionsAreThereDocument,
    { first: 1 },
    { isPaused: isChosen },
  );
  const slug = data?.editions.edges[0]?.node.report.slug ?? null;
  return { ...answer, slug, isEmpty: data !== undefined && slug === null };
}
