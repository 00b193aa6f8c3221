import { linkHorizontal } from 'd3-shape';

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const link = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x(({ x }) => x)
  .y(({ y }) => y);

/** A line that leaves one place and reaches another level with it, as the path of an SVG. */
export function swing(source: Point, target: Point): string {
  return link({ source, target }) ?? '';
}

const CORNER = 8;

/** A line straight down from one place and then to the right, with a round corner. */
export function bend(from: Point, to: Point): string {
  const turn = to.y - CORNER;
  return `M${from.x} ${from.y} V${turn} Q${from.x} ${to.y} ${from.x + CORNER} ${to.y} H${to.x}`;
}

/** The same the other way: to the left, and straight up. */
export function bendBack(from: Point, to: Point): string {
  const turn = from.y - CORNER;
  return `M${from.x} ${from.y} H${to.x + CORNER} Q${to.x} ${from.y} ${to.x} ${turn} V${to.y}`;
}
