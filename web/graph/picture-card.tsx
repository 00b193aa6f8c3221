import { Link } from 'wouter';
import { entityAddress } from '../part/entity-link.js';
import { KindShape } from '../part/kind-mark.js';
import type { Kind } from '../part/kind-mark.js';
import { nameInWords } from '../part/name-in-words.js';
import { wordsOf } from '../part/words.js';
import { CARD_LINE } from './picture-plan.js';
import type { Box } from './picture-plan.js';
import { TextLines } from './text-lines.js';

/** The key of the entity in the middle among the spots of the picture. */
export const CARD = 'middle';

interface PictureCardProps {
  readonly box: Box;
  readonly entity: { readonly __typename: Kind; readonly slug: string; readonly name: string };
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

/** The entity in the middle; it leads to the page of all that is known of it. */
export function PictureCard({ box, entity, isCurrent, onFocus }: PictureCardProps) {
  const { x, y, width, height, lines } = box;
  const top = -height / 2;
  const kind = wordsOf(entity.__typename);
  return (
    <Link
      href={entityAddress(entity.slug)}
      className="graph-card"
      data-spot={CARD}
      aria-label={`${kind} ${nameInWords(entity.name)}: open its page`}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
    >
      <g transform={`translate(${x} ${y})`}>
        <rect x={-width / 2} y={top} width={width} height={height} rx="8" />
        <g transform={`translate(0 ${top + 19})`}>
          <KindShape kind={entity.__typename} />
        </g>
        <TextLines
          className="kind-words"
          lines={[kind]}
          x={0}
          y={top + 38}
          lineHeight={0}
          anchor="middle"
        />
        <TextLines
          className="name"
          lines={lines}
          x={0}
          y={top + 57}
          lineHeight={CARD_LINE}
          anchor="middle"
        />
      </g>
    </Link>
  );
}
