import { nameInWords } from '../part/name-in-words.js';
import { wordsOf } from '../part/words.js';
import type { PlannedGroup } from './picture-plan.js';

interface PictureLinesProps {
  readonly planned: PlannedGroup;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The lines of a group, with the words on them. A click on one tells what it rests on. */
export function PictureLines({ planned, selected, onSelect }: PictureLinesProps) {
  const { chip, trunk, isHeadAtTrunk, rows, group } = planned;
  const isSelected = rows.some(({ key }) => key === selected);
  const isIn = group.way === 'IN';
  return (
    <>
      <path
        className={isSelected ? 'graph-line selected' : 'graph-line'}
        d={trunk}
        markerEnd={isHeadAtTrunk ? headOf(isSelected) : undefined}
      />
      {rows.map(({ key, branch, link }) => (
        <g
          key={key}
          className={key === selected ? 'graph-edge selected' : 'graph-edge'}
          {...(link !== null && {
            role: 'button',
            tabIndex: -1,
            'aria-label': `Evidence: ${wordsOf(link.predicate)}, ${nameInWords(link.neighbor.name)}`,
            onClick: () => {
              onSelect(key);
            },
          })}
        >
          <path className="reach" d={branch} />
          <path
            className={link === null ? 'graph-line to-rest' : 'graph-line'}
            d={branch}
            markerEnd={isIn && isHeadAtTrunk ? undefined : headOf(key === selected)}
          />
        </g>
      ))}
      <g className={isSelected ? 'graph-chip selected' : 'graph-chip'}>
        <rect
          x={chip.x - chip.width / 2}
          y={chip.y - chip.height / 2}
          width={chip.width}
          height={chip.height}
          rx={chip.height / 2}
        />
        <text x={chip.x} y={chip.y} textAnchor="middle" dominantBaseline="central">
          {chip.lines.join(' ')}
        </text>
      </g>
    </>
  );
}

function headOf(isSelected: boolean): string {
  return isSelected ? 'url(#graph-selected-head)' : 'url(#graph-head)';
}
