import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Kind } from '../part/kind-mark.js';
import { nameInWords } from '../part/name-in-words.js';
import { wordsOf } from '../part/words.js';
import { useWidth } from '../part/use-width.js';
import { stepOf } from './arrow-step.js';
import { fittingPlan } from './fitting-plan.js';
import type { LinkGroup } from './link-group.js';
import { ArrowHeads } from './arrow-heads.js';
import { CARD, PictureCard } from './picture-card.js';
import { PictureLines } from './picture-lines.js';
import type { PicturePlan, PlannedRow, ShownGroup } from './picture-plan.js';
import { PictureRow } from './picture-row.js';
import { useZoom } from './use-zoom.js';
import { ZoomButtons } from './zoom-buttons.js';

interface GraphPictureProps {
  readonly entity: { readonly __typename: Kind; readonly slug: string; readonly name: string };
  readonly shown: readonly ShownGroup[];
  /** The link whose evidence is shown, by its key. */
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly addressOf: (row: PlannedRow, group: LinkGroup) => string;
}

/** An entity and its neighbours as a picture. The same stands in the list beside it. */
export function GraphPicture({ entity, shown, selected, onSelect, addressOf }: GraphPictureProps) {
  const [place, width] = useWidth();
  const plan = useMemo(
    () =>
      width === 0
        ? null
        : fittingPlan({ name: entity.name, kind: wordsOf(entity.__typename) }, shown, width),
    [entity, shown, width],
  );
  return (
    <div className="graph-picture" ref={place}>
      {plan !== null && (
        <PlannedPicture {...{ entity, shown, selected, onSelect, addressOf }} plan={plan} />
      )}
    </div>
  );
}

function PlannedPicture({
  entity,
  plan,
  selected,
  onSelect,
  addressOf,
}: GraphPictureProps & { readonly plan: PicturePlan }) {
  const help = useId();
  const [current, become] = useState(CARD);
  const { picture, scale, transform, by, fit, bring } = useZoom(plan.width, plan.height);
  const rows = plan.groups.flatMap((group) => group.rows);
  const spots = [{ ...plan.card, key: CARD }, ...rows];
  const known = spots.some(({ key }) => key === current) ? current : CARD;

  function focusOn(key: string) {
    picture.current?.querySelector<SVGAElement>(`[data-spot="${CSS.escape(key)}"]`)?.focus();
  }

  const before = useRef(entity.slug);
  useEffect(() => {
    if (before.current === entity.slug) return;
    before.current = entity.slug;
    // The neighbour that had the focus is the middle now; without this, the focus would be lost.
    if (document.activeElement === document.body) focusOn(CARD);
  });

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.toLowerCase() === 'e' && rows.some((row) => row.key === known && row.link)) {
      onSelect(known);
      return;
    }
    const next = stepOf(event.key, spots, known);
    if (next === null) return;
    event.preventDefault();
    focusOn(next);
    const place = spots.find(({ key }) => key === next);
    if (place !== undefined) bring(place);
  }

  return (
    <>
      <svg
        ref={picture}
        role="group"
        aria-label={`Picture of ${nameInWords(entity.name)} and its neighbours`}
        aria-describedby={help}
        width={plan.width}
        height={plan.height}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        className={scale > 1 ? 'near' : undefined}
        onKeyDown={press}
      >
        <ArrowHeads />
        <g transform={transform}>
          {plan.groups.map((planned) => (
            <PictureLines key={planned.group.key} {...{ planned, selected, onSelect }} />
          ))}
          <PictureCard
            box={plan.card}
            entity={entity}
            isCurrent={known === CARD}
            onFocus={() => {
              become(CARD);
            }}
          />
          {plan.groups.flatMap(({ group, rows: placed }) =>
            placed.map((row) => (
              <PictureRow
                key={row.key}
                row={row}
                address={addressOf(row, group)}
                isCurrent={row.key === known}
                isSelected={row.key === selected}
                onFocus={() => {
                  become(row.key);
                }}
              />
            )),
          )}
        </g>
      </svg>
      <div className="graph-foot">
        <p id={help}>
          Arrow keys move, <kbd>Enter</kbd> puts a neighbour in the middle, <kbd>E</kbd> shows the
          evidence of its link, as a click on a line does.
        </p>
        <ZoomButtons scale={scale} onZoom={by} onFit={fit} />
      </div>
    </>
  );
}
