/** Something in a picture that can have the focus. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const TOWARDS = {
  ArrowLeft: ([x, y]: Offset) => [-x, y],
  ArrowRight: ([x, y]: Offset) => [x, y],
  ArrowUp: ([x, y]: Offset) => [-y, x],
  ArrowDown: ([x, y]: Offset) => [y, x],
} as const;

type Offset = readonly [x: number, y: number];

/** The spot that a key leads to: the nearest that way, the first or the last one; null where there is none. */
export function stepOf(key: string, spots: readonly Spot[], current: string): string | null {
  if (key === 'Home') return spots[0]?.key ?? null;
  if (key === 'End') return spots.at(-1)?.key ?? null;
  const here = spots.find((spot) => spot.key === current);
  if (here === undefined || !(key in TOWARDS)) return null;
  const towards = TOWARDS[key as keyof typeof TOWARDS];
  let nearest: string | null = null;
  let least = Infinity;
  for (const { key: other, x, y } of spots) {
    const [along = 0, aside = 0] = towards([x - here.x, y - here.y]);
    // To go aside is thrice as far: up and down stay in a column for as long as it goes on.
    const distance = along + 3 * Math.abs(aside);
    if (along <= 1 || distance >= least) continue;
    nearest = other;
    least = distance;
  }
  return nearest;
}
