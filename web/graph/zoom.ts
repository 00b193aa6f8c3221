import { zoom, zoomTransform } from 'd3-zoom';
import type { ZoomBehavior } from 'd3-zoom';

const NEAREST = 4;
/** How far a hand may slip in a click. */
const SLIP = 4;
/** How much nearer a turn of the wheel comes at most, in doublings. */
const GREATEST_TURN = 0.25;

/** How readers come nearer to a picture and move it, never so far that what lies beside it is seen. */
export function pictureZoom(width: number, height: number): ZoomBehavior<SVGSVGElement, unknown> {
  return zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, NEAREST])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .clickDistance(SLIP)
    .wheelDelta(doublingsOf)
    .filter(function (this: SVGSVGElement, event: MouseEvent | TouchEvent) {
      return isForPicture(event, zoomTransform(this).k);
    });
}

/** What a gesture tells of itself. */
interface Gesture {
  readonly type: string;
  readonly ctrlKey: boolean;
  readonly button?: number;
  readonly touches?: { readonly length: number };
}

/** Whether a gesture is meant for the picture; the others scroll the page, or follow a link. */
export function isForPicture({ type, ctrlKey, button, touches }: Gesture, scale: number): boolean {
  if (type === 'wheel') return ctrlKey;
  if (touches !== undefined && touches.length > 1) return true;
  // All of it is in sight, so there is nothing to move.
  if (scale <= 1) return false;
  return !ctrlKey && (button ?? 0) === 0;
}

/** How many times nearer a turn of the wheel comes, as a power of two: touchpads tell many small turns, mice few large ones. */
export function doublingsOf({ deltaY }: { readonly deltaY: number }): number {
  return Math.min(GREATEST_TURN, Math.max(-GREATEST_TURN, -deltaY / 50));
}
