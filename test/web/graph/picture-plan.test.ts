import { expect, test } from 'vitest';
import type { CitedLink, Way } from '../../../web/graph/link-group.js';
import { narrowPlan } from '../../../web/graph/narrow-plan.js';
import { LINE } from '../../../web/graph/picture-plan.js';
import type { PicturePlan, ShownGroup } from '../../../web/graph/picture-plan.js';
import { widePlan } from '../../../web/graph/wide-plan.js';

const measure = (text: string) => text.length * 7;
const MEASURES = { name: measure, label: measure, chip: measure };
const MIDDLE = { name: 'AWS SOC 1', kind: 'report' };
const LONG = 'Statement on Standards for Attestation Engagements No. 18';

function group(way: Way, predicate: CitedLink['predicate'], count: number, total = count) {
  const links = Array.from({ length: count }, (_, index): CitedLink => {
    const name = index % 3 === 0 ? LONG : `Short ${index}`;
    const neighbor = { __typename: 'Standard', id: `${index}`, slug: `s-${index}`, name } as const;
    return { predicate, direction: way, neighbor, citations: [] };
  });
  const key = `${predicate}.${way}`;
  return { group: { key, predicate, way, total, links, endCursor: null }, links };
}

const SHOWN: readonly ShownGroup[] = [
  group('OUT', 'PERFORMED_UNDER', 9),
  group('OUT', 'PROVIDED_BY', 1),
  group('IN', 'EDITION_OF', 12, 28),
];

const PLANS: readonly (readonly [string, number, PicturePlan])[] = [
  ['wide', 1240, widePlan(MIDDLE, SHOWN, 1240, MEASURES)],
  ['barely wide', 940, widePlan(MIDDLE, SHOWN, 940, MEASURES)],
  ['narrow', 320, narrowPlan(MIDDLE, SHOWN, 320, MEASURES)],
];

/** The four sides of everything that has a text. */
function boxesOf({ card, groups }: PicturePlan) {
  const middles = [card, ...groups.map(({ chip }) => chip)].map(({ x, y, width, height }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));
  const rows = groups.flatMap((one) =>
    one.rows.map(({ x, y, lines, isLabelLeft }) => {
      const half = (lines.length * LINE) / 2;
      const reach = 16 + Math.max(...lines.map(measure));
      const [left, right] = isLabelLeft ? [x - reach, x + 9] : [x - 9, x + reach];
      return { left, right, top: y - half, bottom: y + half };
    }),
  );
  return [...middles, ...rows];
}

test.each(PLANS)('In a %s picture nothing overlaps', (_, __, plan) => {
  const boxes = boxesOf(plan);
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  );
  expect(overlapping).toEqual([]);
});

test.each(PLANS)('In a %s picture nothing is cut', (_, width, plan) => {
  const outside = boxesOf(plan).filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > plan.height,
  );
  expect(outside).toEqual([]);
});

test('What leads to the entity stands on its left, and what it leads to on its right', () => {
  const { card, groups } = widePlan(MIDDLE, SHOWN, 1240, MEASURES);
  const sides = groups.map(({ group: { key }, rows }) => [
    key,
    rows.every(({ x }) => x < card.x) ? 'left' : 'right',
  ]);
  expect(sides).toEqual([
    ['EDITION_OF.IN', 'left'],
    ['PERFORMED_UNDER.OUT', 'right'],
    ['PROVIDED_BY.OUT', 'right'],
  ]);
});

test('A group that is not shown as a whole says so, and leads to the others', () => {
  const { groups } = widePlan(MIDDLE, SHOWN, 1240, MEASURES);
  expect(groups[0]?.chip.lines).toEqual(['edition of · 12 of 28']);
  expect(groups[0]?.rows.at(-1)).toMatchObject({ link: null, lines: ['16 others'] });
});
