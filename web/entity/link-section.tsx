import { usePages } from '../client/use-pages.js';
import { WhatSurroundsAnEntityDocument } from '../generated/graphql.js';
import { Fault } from '../part/fault.js';
import { ShowMore } from '../part/show-more.js';
import { Waiting } from '../part/waiting.js';
import { groupLinks } from './link-group.js';
import { LinkGroupList } from './link-group-list.js';
import './link-section.css';

interface LinkSectionProps {
  readonly slug: string;
  readonly isSource: boolean;
}

/** What an entity is linked to, kind by kind, with what each link rests on. */
export function LinkSection({ slug, isSource }: LinkSectionProps) {
  const list = usePages(
    WhatSurroundsAnEntityDocument,
    { entity: slug, first: 25 },
    (data) => data.entity && { ...data.entity.links, items: data.entity.links.nodes },
  );
  const groups = groupLinks(list.items);
  return (
    <section aria-labelledby="links">
      <h2 id="links">Links</h2>
      <Fault of={list} />
      {list.total === null && list.isWaiting && <Waiting />}
      {list.total === 0 && (
        <p className="quiet">
          {isSource ? 'A source has no links: facts cite it.' : 'Nothing is linked to it.'}
        </p>
      )}
      <div className="link-groups">
        {groups.map((group, index) => (
          <LinkGroupList
            key={group.key}
            group={group}
            // Links come kind by kind: only the last kind can go on.
            isWhole={index < groups.length - 1 || list.items.length === list.total}
          />
        ))}
      </div>
      {list.total !== null && list.total > 0 && (
        <ShowMore
          shown={list.items.length}
          total={list.total}
          what="links"
          isWaiting={list.isWaiting}
          onMore={list.more}
        />
      )}
    </section>
  );
}
