import { narrowPlan } from './narrow-plan.js';
import type { PicturePlan, ShownGroup } from './picture-plan.js';
import type { PictureMiddle } from './picture-text.js';
import { textMeasure } from './text-measure.js';
import { widePlan } from './wide-plan.js';

const NARROWEST_WIDE = 940;

/** The picture that a place of a width has room for. */
export function fittingPlan(
  middle: PictureMiddle,
  shown: readonly ShownGroup[],
  width: number,
): PicturePlan {
  const measures = { name: textMeasure(14, 650), label: textMeasure(13), chip: textMeasure(12) };
  return width < NARROWEST_WIDE
    ? narrowPlan(middle, shown, width, measures)
    : widePlan(middle, shown, width, measures);
}
