const MOST_TOLD = 50;

/** One thing that is wrong with a list of reports, and where. */
export interface ListFault {
  readonly file: string;
  /** The report within the file, or a place in its text; null for the file as a whole. */
  readonly place: string | null;
  readonly problem: string;
  readonly expected: string;
}

/** Lists that cannot be imported. The message has a line for each fault, up to fifty. */
export class ArtifactError extends Error {
  override readonly name = 'ArtifactError';
  readonly faults: readonly ListFault[];

  constructor(faults: readonly ListFault[]) {
    const told = faults.slice(0, MOST_TOLD).map(describeFault);
    const more = faults.length - told.length;
    super([...told, ...(more > 0 ? [`… and ${more} more, at least.`] : [])].join('\n'));
    this.faults = faults;
  }
}

function describeFault({ file, place, problem, expected }: ListFault): string {
  return [file, place, `${problem}; expected ${expected}`]
    .filter((part) => part !== null)
    .join(': ')
    .replace(/[\u007f-\u009f]/g, escaped);
}

// A terminal may take what is quoted from a list for commands.
function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
