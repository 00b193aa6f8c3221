import { EntityLink } from '../part/entity-link.js';
import { fieldWithin } from '../part/field-words.js';
import { KindMark } from '../part/kind-mark.js';
import type { Kind } from '../part/kind-mark.js';
import { titleOf } from '../part/words.js';
import './hit-list.css';

interface HitListProps {
  readonly hits: readonly {
    readonly matchedField: string;
    readonly node: {
      readonly __typename: Kind;
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly description: string | null;
    };
  }[];
}

/** Entities that were found, each with its kind and where the words stand in it. */
export function HitList({ hits }: HitListProps) {
  return (
    <ol className="hits">
      {hits.map(({ node, matchedField }) => (
        <li key={node.id}>
          <p>
            <KindMark kind={node.__typename} /> <EntityLink slug={node.slug} name={node.name} />{' '}
            <span className="mark">{titleOf(node.__typename)}</span>{' '}
            <span className="quiet">found in: {fieldWithin(matchedField)}</span>
          </p>
          {node.description !== null && <p className="quiet">{node.description}</p>}
        </li>
      ))}
    </ol>
  );
}
