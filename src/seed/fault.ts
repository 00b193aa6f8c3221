import type { Position, RecordPlace, ValuePath } from './document.js';

/** One thing that is wrong with a seed, and where. */
export interface Fault {
  readonly at: Position;
  /** The slug of the record, or its place where it has none; null for the file as a whole. */
  readonly record: string | null;
  readonly field: string | null;
  readonly problem: string;
  readonly expected: string;
}

/** A seed that cannot be served, with every fault that was found in it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.faults = faults;
  }
}

/** One line: `file:line:column: record, field: what is wrong; expected what`. */
export function describeFault({ at, record, field, problem, expected }: Fault): string {
  const place = [at.file, at.line, at.column].filter((part) => part !== null).join(':');
  const subject = [record, field].filter((part) => part !== null).join(', field ');
  const sentence = `${problem}; expected ${expected}`;
  return [place, subject, sentence].filter((part) => part !== '').join(': ');
}

/** A fault at a field of a record. */
export function faultAt(
  place: RecordPlace,
  path: ValuePath,
  problem: string,
  expected: string,
): Fault {
  return {
    at: place.document.positionOf([...place.path, ...path]),
    record: place.label,
    field: path.filter((step) => typeof step === 'string').join('.'),
    problem,
    expected,
  };
}

/** Shows a value of the seed in a message, short and on one line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
