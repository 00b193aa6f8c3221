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
function describeFault({ at, record, field, problem, expected }: Fault): string {
  const place = [at.file, at.line, at.column].filter((part) => part !== null).join(':');
  const subject = [record, field].filter((part) => part !== null).join(', field ');
  const sentence = `${problem}; expected ${expected}`;
  return [place, subject, sentence].filter((part) => part !== '').join(': ');
}

/** A fault that is about no record, but about a file or folder. */
export function wholeFault(at: Position, problem: string, expected: string): Fault {
  return { at, record: null, field: null, problem, expected };
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
    field: fieldAt(path),
    problem,
    expected,
  };
}

/** The name of a field as people write it: `access.channels[0]`; null for the record itself. */
function fieldAt(path: ValuePath): string | null {
  // The value of a claim goes by the name of the claim; only a further fact has no name of its own.
  const steps = path[0] === 'facts' ? path : path.filter((step) => step !== 'value');
  const name = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${nameOf(step)}`));
  return name.length === 0 ? null : name.join('').replace(/^\./, '');
}

function nameOf(step: string): string {
  return /^[\w.-]+$/.test(step) ? step : quote(step);
}

/** Shows a value of the seed in a message, short and on one line. */
export function quote(value: unknown): string {
  const text = jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function jsonOf(value: unknown): string {
  try {
    return value === undefined ? 'nothing' : JSON.stringify(value);
  } catch {
    return 'a value that holds itself';
  }
}
