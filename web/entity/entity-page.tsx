import { useAnswer } from '../client/use-answer.js';
import { WhatIsKnownOfAnEntityDocument } from '../generated/graphql.js';
import { Answered } from '../part/answered.js';
import { nameInWords } from '../part/name-in-words.js';
import { usePageTitle } from '../part/page-title.js';
import { EntityView } from './entity-view.js';
import { MissingEntity } from './missing-entity.js';
import './entity.css';

/** All that the graph knows of one entity, of whatever kind, and what it does not know. */
export function EntityPage({ slug }: { readonly slug: string }) {
  const answer = useAnswer(WhatIsKnownOfAnEntityDocument, { entity: slug });
  const entity = answer.data?.entity;
  usePageTitle(entity == null ? slug : nameInWords(entity.name));
  return (
    <Answered answer={answer}>
      {({ entity }) =>
        entity === null ? (
          <MissingEntity key={slug} slug={slug} />
        ) : (
          <EntityView key={entity.id} entity={entity} />
        )
      }
    </Answered>
  );
}
