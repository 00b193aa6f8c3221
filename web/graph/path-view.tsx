import { Link, useLocation } from 'wouter';
import { EntityChoice } from '../part/entity-choice.js';
import { nameInWords } from '../part/name-in-words.js';
import { usePageTitle } from '../part/page-title.js';
import { counted } from '../part/words.js';
import { graphAddress, GREATEST_LENGTH } from './graph-address.js';
import type { GraphView } from './graph-address.js';
import { FoundPath } from './found-path.js';
import { UnknownName } from './unknown-name.js';
import { useNames } from './use-names.js';

const LENGTHS = Array.from({ length: GREATEST_LENGTH }, (_, index) => index + 1);

interface PathViewProps {
  readonly view: GraphView;
  /** Whether somebody came here from elsewhere in the graph. */
  readonly hasMoved: boolean;
}

/** Two entities to choose, and the path between them. */
export function PathView({ view, hasMoved }: PathViewProps) {
  const { from, to, within } = view;
  const [, go] = useLocation();
  const names = useNames(from, to);
  usePageTitle('Path through the graph');

  function choose(change: Partial<GraphView>) {
    go(graphAddress({ from, to, within, ...change }));
  }

  return (
    <>
      <div className="graph-choices">
        <EntityChoice
          key={`from ${from ?? ''}`}
          label="Path from"
          chosen={names.from?.name ?? from ?? ''}
          onChoose={({ slug }) => {
            choose({ from: slug });
          }}
        />
        <button
          type="button"
          className="path-swap"
          aria-label="Swap the two ends"
          onClick={() => {
            choose({ from: to, to: from });
          }}
        >
          ⇄
        </button>
        <EntityChoice
          key={`to ${to ?? ''}`}
          label="to"
          chosen={names.to?.name ?? to ?? ''}
          onChoose={({ slug }) => {
            choose({ to: slug });
          }}
        />
        <label className="path-within">
          within
          <select
            value={within}
            onChange={({ target }) => {
              choose({ within: Number(target.value) });
            }}
          >
            {LENGTHS.map((length) => (
              <option key={length} value={length}>
                {counted(length, 'link')}
              </option>
            ))}
          </select>
        </label>
      </div>
      {names.unknown.length > 0 ? (
        names.unknown.map((name) => (
          <UnknownName key={name} name={name}>
            Choose another end above
          </UnknownName>
        ))
      ) : from === null || to === null ? (
        <p>Choose both ends to see how they are connected.</p>
      ) : (
        <FoundPath {...{ from, to, within, names }} takesFocus={hasMoved} />
      )}
      <ul className="path-onward">
        {[names.from, names.to].map(
          (end, index) =>
            end !== null && (
              <li key={index}>
                <Link href={graphAddress({ at: end.slug })}>
                  What surrounds {nameInWords(end.name)}
                </Link>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
