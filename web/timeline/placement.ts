/** Where a stretch of days is drawn, and which of its ends lie beyond the picture. */
export interface Placement {
  readonly left: number;
  readonly width: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Cuts a stretch to what is in the picture, so that its text is where the reader looks; null where none of it is. */
export function placementOf(left: number, right: number, width: number): Placement | null {
  if (right <= 0 || left >= width) return null;
  const first = Math.max(0, left);
  return {
    left: first,
    width: Math.min(width, right) - first,
    isCutBefore: left < 0,
    isCutAfter: right > width,
  };
}
