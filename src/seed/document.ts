import { plainContent } from './plain-yaml.js';
import { contentOf } from './syntax.js';
import { yaml } from './yaml.js';

/** A place in the seed; the line and column are null where a whole file or folder is meant. */
export interface Position {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The way to a value inside a file, from its top. */
export type ValuePath = readonly (string | number)[];

/** A YAML file, its content as plain data, and the place of each value in it. */
export interface SeedDocument {
  readonly content: unknown;
  readonly problems: readonly { readonly at: Position; readonly problem: string }[];
  /** True when the text could not be read as it was meant; the content is then what was left of it. */
  readonly isBroken: boolean;
  /** The position of a value, or of its nearest ancestor that exists. */
  positionOf(path: ValuePath): Position;
  /** The position of a key in the mapping at `path`. */
  positionOfKey(path: ValuePath, key: string): Position;
}

/** A record's own place: its document and the way to it from the document's top. */
export interface RecordPlace {
  readonly document: SeedDocument;
  readonly path: ValuePath;
  readonly label: string;
}

/** Reads the text of a file. What is wrong with it as YAML becomes problems; the rest is content. */
export function readDocument(file: string, text: string): SeedDocument {
  const content = plainContent(text);
  if (content === undefined) return readWithPlaces(file, text);
  // Places are asked for only by faults, and most seeds have none.
  let withPlaces: SeedDocument | undefined;
  const places = () => (withPlaces ??= readWithPlaces(file, text));
  return {
    content,
    problems: [],
    isBroken: false,
    positionOf: (path) => places().positionOf(path),
    positionOfKey: (path, key) => places().positionOfKey(path, key),
  };
}

/** Reads all of YAML, and keeps the place of each value. */
function readWithPlaces(file: string, text: string): SeedDocument {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  function positionAt(offset: number): Position {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  function nodeAt(path: ValuePath): unknown {
    return path.length === 0 ? document.contents : document.getIn(path, true);
  }

  function positionOf(path: ValuePath): Position {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return positionAt(node.range[0]);
    return path.length === 0 ? positionAt(0) : positionOf(path.slice(0, -1));
  }

  function positionOfKey(path: ValuePath, key: string): Position {
    const mapping = nodeAt(path);
    const pair = isMap(mapping)
      ? mapping.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? positionAt(pair.key.range[0]) : positionOf(path);
  }

  const { content, problems, isBroken } = contentOf(document);
  return {
    content,
    problems: problems.map(({ offset, problem }) => ({ at: positionAt(offset), problem })),
    isBroken,
    positionOf,
    positionOfKey,
  };
}
