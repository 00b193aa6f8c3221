import type { CitedLink, LinkGroup } from './link-group.js';
import type { Measure } from './wrapped-text.js';

/** A group of links, and which of them are shown. */
export interface ShownGroup {
  readonly group: LinkGroup;
  readonly links: readonly CitedLink[];
}

/** A box in the picture; `x` and `y` are its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** Where a neighbour stands, or the way to those that are not shown, and the line that leads there. */
export interface PlannedRow {
  readonly key: string;
  /** Null for the way to those that are not shown. */
  readonly link: CitedLink | null;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly isLabelLeft: boolean;
  readonly branch: string;
}

/** Where a group stands: its words, the line from them to the middle, and its rows. */
export interface PlannedGroup {
  readonly group: LinkGroup;
  readonly chip: Box;
  readonly trunk: string;
  /** Whether the head of the arrow is at the trunk's end instead of the branches'. */
  readonly isHeadAtTrunk: boolean;
  readonly rows: readonly PlannedRow[];
}

/** Where everything stands in the picture of an entity and its neighbours. */
export interface PicturePlan {
  readonly width: number;
  readonly height: number;
  readonly card: Box;
  readonly groups: readonly PlannedGroup[];
}

/** How wide texts are in the three sizes that the picture has. */
export interface Measures {
  readonly name: Measure;
  readonly label: Measure;
  readonly chip: Measure;
}

export const LINE = 16;
export const CARD_LINE = 19;
export const CHIP_HEIGHT = 24;
/** Half of how wide a mark is, and the space between it and what stands beside it. */
export const MARK = 9;
export const BESIDE_MARK = 7;
