import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { Answered } from '../part/answered.js';
import { EntityLink } from '../part/entity-link.js';
import { nameInWords } from '../part/name-in-words.js';
import { usePageTitle } from '../part/page-title.js';
import { graphAddress } from './graph-address.js';
import type { GraphView } from './graph-address.js';
import { GraphPicture } from './graph-picture.js';
import { KindLegend } from './kind-legend.js';
import { LinkFilter } from './link-filter.js';
import { keyOfLink } from './link-group.js';
import { LinkList } from './link-list.js';
import { LinkPanel } from './link-panel.js';
import { UnknownName } from './unknown-name.js';
import { restOf, shownGroups } from './shown-groups.js';
import { useNeighbourhood } from './use-neighbourhood.js';
import type { Neighbourhood } from './use-neighbourhood.js';

interface NeighbourhoodViewProps {
  readonly view: GraphView & { readonly at: string };
}

/** An entity with its neighbours: as a picture, and as a list. */
export function NeighbourhoodView({ view }: NeighbourhoodViewProps) {
  const answer = useNeighbourhood(view.at, view.only, view.after);
  return (
    <Answered answer={answer}>
      {({ entity, groups }) =>
        entity === null ? (
          <UnknownName name={view.at}>Put another entity into the middle</UnknownName>
        ) : (
          <Neighbours entity={entity} groups={groups} view={{ ...view, at: entity.slug }} />
        )
      }
    </Answered>
  );
}

interface NeighboursProps extends NeighbourhoodViewProps {
  readonly entity: NonNullable<Neighbourhood['entity']>;
  readonly groups: Neighbourhood['groups'];
}

function Neighbours({ entity, groups, view }: NeighboursProps) {
  const [, go] = useLocation();
  const shown = useMemo(() => shownGroups(groups, view.only), [groups, view.only?.join()]);
  const selected = shown
    .flatMap(({ links }) => links)
    .find((link) => keyOfLink(link) === view.link);
  const name = nameInWords(entity.name);
  usePageTitle(`Graph of ${name}`);

  function select(link: string | null) {
    // What is looked at more closely is no step that "back" should undo one by one.
    go(graphAddress({ ...view, link }), { replace: true });
  }

  if (groups.length === 0) {
    return (
      <p>
        No link leads to <EntityLink slug={entity.slug} name={name} /> or away from it.
        {entity.__typename === 'Source' && ' Sources have none: facts and links cite them.'}
      </p>
    );
  }
  return (
    <>
      <LinkFilter
        groups={groups}
        only={view.only}
        onChoose={(only) => {
          go(graphAddress({ at: view.at, only }), { replace: true });
        }}
      />
      <div className="graph-parts">
        <div>
          <GraphPicture
            entity={entity}
            shown={shown}
            selected={view.link}
            onSelect={select}
            addressOf={({ link }, group) =>
              graphAddress(link === null ? restOf(group, view) : { at: link.neighbor.slug })
            }
          />
          <KindLegend shown={shown} />
        </div>
        {selected !== undefined && (
          <LinkPanel
            at={entity}
            link={selected}
            onClose={() => {
              select(null);
            }}
          />
        )}
      </div>
      <h2 id="list-of-links">Links of {name}</h2>
      {view.only !== null && (
        <p className="quiet">
          Only the chosen links. <Link href={graphAddress({ at: view.at })}>Show all</Link>
        </p>
      )}
      <LinkList shown={shown} restAddress={(group) => graphAddress(restOf(group, view))} />
    </>
  );
}
