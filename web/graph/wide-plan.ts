import { swing } from './curve.js';
import type { Way } from './link-group.js';
import { BESIDE_MARK, CHIP_HEIGHT, MARK } from './picture-plan.js';
import type { Box, Measures, PicturePlan, PlannedGroup, ShownGroup } from './picture-plan.js';
import { cardOf, chipTextOf, chipWidth, rowsOf } from './picture-text.js';
import type { PictureMiddle } from './picture-text.js';

const MARGIN = 16;
const CARD_TO_CHIP = 56;
const CHIP_TO_MARK = 72;
const BETWEEN_GROUPS = 16;
const WIDEST_LABEL = 280;

/** One side of the picture, before it is known how far down it begins. */
interface Side {
  readonly chipsWidth: number;
  readonly groups: readonly {
    readonly shown: ShownGroup;
    readonly rows: ReturnType<typeof rowsOf>;
  }[];
  readonly height: number;
}

/** What leads to the entity stands on its left, and what it leads to on its right. */
export function widePlan(
  middle: PictureMiddle,
  shown: readonly ShownGroup[],
  width: number,
  measures: Measures,
): PicturePlan {
  const card = cardOf(middle, 220, measures);
  const sideOf = (way: Way) => plannedSide(shown, way, width, card.width, measures);
  const [left, right] = [sideOf('IN'), sideOf('OUT')];
  const height = Math.max(left.height, right.height, card.height) + 2 * MARGIN;
  // With one side alone, the card moves over, so that both together stand in the middle.
  const shift = (width - card.width) / 4;
  const x = width / 2 + (right.height === 0 ? shift : 0) - (left.height === 0 ? shift : 0);
  const placed: Box = { ...card, x, y: height / 2 };
  return {
    width,
    height,
    card: placed,
    groups: [
      ...placedGroups(left, 'IN', placed, measures),
      ...placedGroups(right, 'OUT', placed, measures),
    ],
  };
}

function plannedSide(
  all: readonly ShownGroup[],
  way: Way,
  width: number,
  cardWidth: number,
  measures: Measures,
): Side {
  const shown = all.filter(({ group }) => group.way === way);
  const chipsWidth = Math.max(0, ...shown.map((one) => chipWidth(chipTextOf(one), measures.chip)));
  const taken =
    cardWidth / 2 + CARD_TO_CHIP + chipsWidth + CHIP_TO_MARK + MARK + BESIDE_MARK + MARGIN;
  const labelWidth = Math.min(WIDEST_LABEL, width / 2 - taken);
  const groups = shown.map((one) => ({ shown: one, rows: rowsOf(one, labelWidth, measures) }));
  const heights = groups.flatMap(({ rows }) => rows.map((row) => row.height));
  const height = heights.reduce((sum, one) => sum + one, 0) + BETWEEN_GROUPS * (groups.length - 1);
  return { chipsWidth, groups, height: Math.max(0, height) };
}

function placedGroups(side: Side, way: Way, card: Box, { chip }: Measures): PlannedGroup[] {
  const sign = way === 'IN' ? -1 : 1;
  const edge = card.x + (sign * card.width) / 2;
  const chipX = edge + sign * (CARD_TO_CHIP + side.chipsWidth / 2);
  const markX = edge + sign * (CARD_TO_CHIP + side.chipsWidth + CHIP_TO_MARK);
  let top = card.y - side.height / 2;
  return side.groups.map(({ shown, rows }) => {
    const text = chipTextOf(shown);
    const middle = top + rows.reduce((sum, { height }) => sum + height, 0) / 2;
    const width = chipWidth(text, chip);
    const box: Box = { x: chipX, y: middle, width, height: CHIP_HEIGHT, lines: [text] };
    const inner = { x: chipX - (sign * width) / 2, y: middle };
    const outer = { x: chipX + (sign * width) / 2, y: middle };
    const port = { x: edge, y: card.y };
    const placed = rows.map(({ height, ...row }) => {
      const y = top + height / 2;
      top += height;
      const end = { x: markX - sign * (MARK + 4), y };
      const branch = way === 'IN' ? swing(end, outer) : swing(outer, end);
      return { ...row, x: markX, y, isLabelLeft: way === 'IN', branch };
    });
    top += BETWEEN_GROUPS;
    const trunk = way === 'IN' ? swing(inner, port) : swing(port, inner);
    return { group: shown.group, chip: box, trunk, isHeadAtTrunk: way === 'IN', rows: placed };
  });
}
