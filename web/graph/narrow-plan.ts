import { bend, bendBack } from './curve.js';
import { BESIDE_MARK, CHIP_HEIGHT, MARK } from './picture-plan.js';
import type { Measures, PicturePlan, PlannedGroup, ShownGroup } from './picture-plan.js';
import { cardOf, chipTextOf, chipWidth, rowsOf } from './picture-text.js';
import type { PictureMiddle } from './picture-text.js';

const MARGIN = 8;
const STEM = 20;
const CHIP_LEFT = 40;
const TWIG = 58;
const MARK_X = 92;
const ABOVE_GROUP = 16;

/** Everything stands below the entity, for screens on which there is no place beside it. */
export function narrowPlan(
  middle: PictureMiddle,
  shown: readonly ShownGroup[],
  width: number,
  measures: Measures,
): PicturePlan {
  const card = cardOf(middle, width - 2 * MARGIN, measures);
  const placed = { ...card, x: MARGIN + card.width / 2, y: MARGIN + card.height / 2 };
  const labelWidth = width - MARK_X - MARK - BESIDE_MARK - MARGIN;
  const stem = { x: STEM, y: MARGIN + card.height };
  let top = stem.y;
  const groups = shown.map((one): PlannedGroup => {
    top += ABOVE_GROUP;
    const text = chipTextOf(one);
    const chipLength = chipWidth(text, measures.chip);
    const y = top + CHIP_HEIGHT / 2;
    top += CHIP_HEIGHT + 4;
    const chip = {
      x: CHIP_LEFT + chipLength / 2,
      y,
      width: chipLength,
      height: CHIP_HEIGHT,
      lines: [text],
    };
    const foot = { x: TWIG, y: y + CHIP_HEIGHT / 2 };
    const rows = rowsOf(one, labelWidth, measures).map(({ height, ...row }) => {
      const level = top + height / 2;
      top += height;
      const end = { x: MARK_X - MARK - 4, y: level };
      const branch = one.group.way === 'IN' ? bendBack(end, foot) : bend(foot, end);
      return { ...row, x: MARK_X, y: level, isLabelLeft: false, branch };
    });
    const trunk = bend(stem, { x: CHIP_LEFT, y });
    return { group: one.group, chip, trunk, isHeadAtTrunk: false, rows };
  });
  return { width, height: top + MARGIN, card: placed, groups };
}
