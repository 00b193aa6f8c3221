import { nameInWords } from '../part/name-in-words.js';
import { counted, wordsOf } from '../part/words.js';
import { keyOfLink } from './link-group.js';
import type { CitedLink } from './link-group.js';
import { CARD_LINE, LINE } from './picture-plan.js';
import type { Box, Measures, ShownGroup } from './picture-plan.js';
import type { Measure } from './wrapped-text.js';
import { wrappedText } from './wrapped-text.js';

const CARD_PADDING = 18;
const LEAST_WIDTH = 120;
/** The mark of the entity and the words for its kind stand above its name. */
const CARD_HEAD = 46;
const CHIP_PADDING = 11;

/** What is said of the entity in the middle: its name, and the words for its kind. */
export interface PictureMiddle {
  readonly name: string;
  readonly kind: string;
}

/** The entity in the middle, as large as its name needs. */
export function cardOf(
  { name, kind }: PictureMiddle,
  mostWidth: number,
  { name: measure, chip }: Measures,
): Box {
  const lines = wrappedText(nameInWords(name), mostWidth - 2 * CARD_PADDING, 4, measure);
  const longest = Math.max(chip(kind), ...lines.map(measure));
  const width = Math.max(LEAST_WIDTH, longest + 2 * CARD_PADDING);
  return { x: 0, y: 0, width, height: CARD_HEAD + lines.length * CARD_LINE + 12, lines };
}

/** What is said of a group: its predicate, and how many of its links are shown where some are not. */
export function chipTextOf({ group, links }: ShownGroup): string {
  const words = wordsOf(group.predicate);
  return links.length < group.total ? `${words} · ${links.length} of ${group.total}` : words;
}

export function chipWidth(text: string, measure: Measure): number {
  return measure(text) + 2 * CHIP_PADDING;
}

/** A row before it has its place. */
export interface RowText {
  readonly key: string;
  readonly link: CitedLink | null;
  readonly lines: readonly string[];
  readonly height: number;
}

/** The rows of a group, each in as many lines as it takes. */
export function rowsOf(
  { group, links }: ShownGroup,
  width: number,
  { label }: Measures,
): RowText[] {
  const rest = group.total - links.length;
  const rows = links.map((link) => ({
    key: keyOfLink(link),
    link,
    lines: wrappedText(nameInWords(link.neighbor.name), width, 3, label),
  }));
  const more = { key: `${group.key}.more`, link: null, lines: [counted(rest, 'other')] };
  return [...rows, ...(rest > 0 ? [more] : [])].map((row) => ({
    ...row,
    height: row.lines.length * LINE + 12,
  }));
}
