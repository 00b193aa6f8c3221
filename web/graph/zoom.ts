import type { Point } from './curve.js';

/** How near a picture is, and how far it is moved. */
export interface Zoom extends Point {
  readonly scale: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** All of the picture, as it was drawn. */
export const FITTED: Zoom = { scale: 1, x: 0, y: 0 };

const NEAREST = 4;

/** Comes nearer to a place, which stays where it is, or goes farther from it. */
export function zoomed(zoom: Zoom, factor: number, at: Point, size: Size): Zoom {
  const scale = Math.min(NEAREST, Math.max(1, zoom.scale * factor));
  const change = scale / zoom.scale;
  const x = at.x - (at.x - zoom.x) * change;
  const y = at.y - (at.y - zoom.y) * change;
  return within({ scale, x, y }, size);
}

/** Moves the picture, never so far that what lies beside it is seen. */
export function panned(zoom: Zoom, by: Point, size: Size): Zoom {
  return within({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, size);
}

/** Moves a picture that is near, so that a place stands in the middle of what is seen. */
export function centred(zoom: Zoom, { x, y }: Point, size: Size): Zoom {
  const { scale } = zoom;
  return within({ scale, x: size.width / 2 - x * scale, y: size.height / 2 - y * scale }, size);
}

function within({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  return { scale, x: clamped(x, width * (1 - scale)), y: clamped(y, height * (1 - scale)) };
}

function clamped(value: number, least: number): number {
  return Math.min(0, Math.max(least, value));
}
