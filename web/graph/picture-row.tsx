import { Link } from 'wouter';
import { KindShape } from '../part/kind-mark.js';
import { nameInWords } from '../part/name-in-words.js';
import { counted, wordsOf } from '../part/words.js';
import { BESIDE_MARK, LINE, MARK } from './picture-plan.js';
import type { PlannedRow } from './picture-plan.js';
import { TextLines } from './text-lines.js';

interface PictureRowProps {
  readonly row: PlannedRow;
  /** Where a click leads. */
  readonly address: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onFocus: () => void;
}

/** A neighbour in the picture, or the way to those that are not shown. */
export function PictureRow({ row, address, isCurrent, isSelected, onFocus }: PictureRowProps) {
  const { x, y, lines, isLabelLeft, link } = row;
  const labelX = (MARK + BESIDE_MARK) * (isLabelLeft ? -1 : 1);
  return (
    <Link
      href={address}
      className={isSelected ? 'graph-spot selected' : 'graph-spot'}
      data-spot={row.key}
      aria-label={nameOfRow(row)}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
    >
      <g transform={`translate(${x} ${y})`}>
        {link === null ? (
          <path className="rest" d="M-6 0h0M0 0h0M6 0h0" />
        ) : (
          <KindShape kind={link.neighbor.__typename} />
        )}
        <TextLines
          lines={lines}
          x={labelX}
          y={-((lines.length - 1) * LINE) / 2}
          lineHeight={LINE}
          anchor={isLabelLeft ? 'end' : 'start'}
        />
      </g>
    </Link>
  );
}

function nameOfRow({ link, lines }: PlannedRow): string {
  if (link === null) return `Show ${lines.join(' ')}`;
  const { neighbor, predicate, direction, citations } = link;
  const way = direction === 'OUT' ? 'from here to it' : 'from it to here';
  const evidence = counted(citations.length, 'citation');
  const kind = wordsOf(neighbor.__typename);
  return `${nameInWords(neighbor.name)}, ${kind}, ${wordsOf(predicate)}, ${way}, ${evidence}`;
}
