/** What of the graph somebody looks at, as it stands in the address. */
export interface GraphView {
  /** The entity in the middle, by its slug; null where none is chosen. */
  readonly at: string | null;
  /** The groups of links that are shown, by their keys; null for all of them. */
  readonly only: readonly string[] | null;
  /** After which link of the one chosen group the shown ones begin. */
  readonly after: string | null;
  /** The link whose evidence is shown, by its key. */
  readonly link: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** How many links a path may have at most. */
  readonly within: number;
}

/** How far the ends of a path may lie apart, where nothing else is chosen. */
export const USUAL_LENGTH = 6;

/** The longest path that the server looks for. */
export const GREATEST_LENGTH = 12;

export function viewOf(parameters: URLSearchParams): GraphView {
  const only = parameters.get('only');
  return {
    at: textOf(parameters, 'at'),
    only: only === null ? null : only.split(',').filter((key) => key !== ''),
    after: textOf(parameters, 'after'),
    link: textOf(parameters, 'link'),
    from: textOf(parameters, 'from'),
    to: textOf(parameters, 'to'),
    within: lengthOf(parameters.get('within')),
  };
}

const NOTHING: GraphView = viewOf(new URLSearchParams());

/** The address at which a part of the graph is seen. What is not told is as usual. */
export function graphAddress(told: Partial<GraphView>): string {
  const { at, only, after, link, from, to, within } = { ...NOTHING, ...told };
  const parameters = Object.entries({
    at,
    only: only?.join(',') ?? null,
    after,
    link,
    from,
    to,
    within: within === USUAL_LENGTH ? null : String(within),
  }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return parameters.length === 0
    ? '/graph'
    : `/graph?${new URLSearchParams(parameters).toString()}`;
}

function textOf(parameters: URLSearchParams, name: string): string | null {
  const text = parameters.get(name)?.trim() ?? '';
  return text === '' ? null : text;
}

function lengthOf(text: string | null): number {
  const length = Number(text ?? USUAL_LENGTH);
  const isLength = Number.isInteger(length) && length >= 1 && length <= GREATEST_LENGTH;
  return isLength ? length : USUAL_LENGTH;
}
