import type { StoredKind } from '../../model/entity.js';

/** What decides how well a document fits besides the terms that it has. Numbers stand in the order of SEARCH_FIELDS. */
export interface SearchShape {
  readonly kind: StoredKind;
  /** How long each field is; 0 where there is none. */
  readonly lengths: readonly number[];
  /** Likewise of the whole texts in each field. */
  readonly wholes: readonly number[];
}

/** A term, and how often each field has it; a pair, since it is written so, and very many are read. */
export type TermCounts = readonly [term: string, counts: readonly number[]];

/** All of a document that decides how well it fits, or a part of that; the shape is null where it stands elsewhere. */
export interface SearchPart {
  readonly shape: SearchShape | null;
  readonly terms: readonly TermCounts[];
}

type WrittenShape = readonly [SearchShape['kind'], SearchShape['lengths'], SearchShape['wholes']];

export function writtenPart({ shape, terms }: SearchPart): string {
  const first: WrittenShape | null =
    shape === null ? null : [shape.kind, shape.lengths, shape.wholes];
  return JSON.stringify([first, terms]);
}

export function readPart(text: string): SearchPart {
  const [first, terms] = JSON.parse(text) as [WrittenShape | null, readonly TermCounts[]];
  return {
    shape: first === null ? null : { kind: first[0], lengths: first[1], wholes: first[2] },
    terms,
  };
}
