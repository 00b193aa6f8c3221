import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';

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

export function readDocument(file: string, text: string): SeedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  function positionAt(offset: number): Position {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  function positionOf(path: ValuePath): Position {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return positionAt(node.range[0]);
    return path.length === 0 ? positionAt(0) : positionOf(path.slice(0, -1));
  }

  function positionOfKey(path: ValuePath, key: string): Position {
    const mapping = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(mapping)
      ? mapping.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? positionAt(pair.key.range[0]) : positionOf(path);
  }

  return {
    content: contentOf(document),
    problems: document.errors.map((error) => ({
      at: positionAt(error.pos[0]),
      problem: firstLine(error.message),
    })),
    positionOf,
    positionOfKey,
  };
}

// A file that does not parse may still hold records that others refer to: what can be read is read.
function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
