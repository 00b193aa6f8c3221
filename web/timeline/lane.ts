/** What takes a stretch of a lane, from one place to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Puts each stretch in the first lane that has room for it, with a space behind it, so that none lies over another. */
export function lanesOf<Item extends Stretch>(
  items: readonly Item[],
  space: number,
): readonly (readonly Item[])[] {
  const lanes: Item[][] = [];
  const sorted = [...items].sort((one, other) => one.from - other.from || one.to - other.to);
  for (const item of sorted) {
    const free = lanes.find((lane) => (lane.at(-1) as Item).to + space < item.from);
    if (free === undefined) lanes.push([item]);
    else free.push(item);
  }
  return lanes;
}
