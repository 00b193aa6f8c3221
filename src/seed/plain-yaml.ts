import { addMember, MEMBER_NAME, NotPlain, plainValue } from './plain-value.js';

/** Spaces of another kind, ends of lines other than those of Unix, spaces before them, and letters that few texts hold. */
const UNUSUAL = / \n| $|[^\S \n]|[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

const MEMBER = new RegExp(`^(${MEMBER_NAME.source}):(?: (.+))?$`, 'i');

/** The lines of a file, and the number of the next. */
interface Reader {
  readonly lines: readonly string[];
  next: number;
}

/**
 * The content of a file that is written in the plain YAML of seeds: lists and mappings by indentation, brackets on one
 * line, words without quotes and texts behind ">-". Undefined for all others, also for those with faults: it takes a reader of all of
 * YAML to say what they hold. What is answered is always what such a reader answers, many times as fast.
 */
export function plainContent(text: string): unknown {
  if (UNUSUAL.test(text)) return undefined;
  const reader = { lines: text.split('\n'), next: 0 };
  try {
    if (indentationOf(reader) !== 0) return undefined;
    const content = mappingAt(reader, 0);
    return indentationOf(reader) === -1 ? content : undefined;
  } catch (error) {
    // A file may also be nested more deeply than this way of reading can go.
    if (error instanceof NotPlain || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How far the next line that is more than a comment is indented; -1 where there is none. */
function indentationOf(reader: Reader): number {
  for (; reader.next < reader.lines.length; reader.next += 1) {
    const line = reader.lines[reader.next] as string;
    const indentation = line.search(/[^ ]/);
    if (indentation >= 0 && line[indentation] !== '#') return indentation;
  }
  return -1;
}

function blockBelow(reader: Reader, outer: number): unknown {
  const indentation = indentationOf(reader);
  if (indentation <= outer) throw new NotPlain();
  const isList = reader.lines[reader.next]?.startsWith('- ', indentation) === true;
  return isList ? listAt(reader, indentation) : mappingAt(reader, indentation);
}

function listAt(reader: Reader, indentation: number): unknown[] {
  const items: unknown[] = [];
  do {
    const line = reader.lines[reader.next] as string;
    if (!line.startsWith('- ', indentation)) throw new NotPlain();
    const written = line.slice(indentation + 2);
    if (MEMBER.test(written)) {
      items.push(mappingAt(reader, indentation + 2));
    } else {
      reader.next += 1;
      items.push(valueFrom(reader, indentation, written));
    }
  } while (continuesAt(reader, indentation));
  return items;
}

/** The mapping whose first member is on the next line, perhaps behind the hyphen of a list. */
function mappingAt(reader: Reader, indentation: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  do {
    const [, name, written] =
      MEMBER.exec(reader.lines[reader.next]?.slice(indentation) ?? '') ?? [];
    if (name === undefined) throw new NotPlain();
    reader.next += 1;
    addMember(mapping, name, memberValue(reader, indentation, written));
  } while (continuesAt(reader, indentation));
  return mapping;
}

function memberValue(reader: Reader, indentation: number, written: string | undefined): unknown {
  if (written === undefined) return blockBelow(reader, indentation);
  return written === '>-'
    ? foldedText(reader, indentation)
    : valueFrom(reader, indentation, written);
}

/** The value that begins with what is written, and may go on in lines that are indented more than `outer`. */
function valueFrom(reader: Reader, outer: number, written: string): unknown {
  let text = written;
  if (/^[A-Za-z0-9]/.test(written)) {
    for (;;) {
      const line = reader.lines[reader.next] ?? '';
      if (line.search(/[^ ]/) <= outer || !/^ *[A-Za-z0-9]/.test(line)) break;
      text += ` ${line.trimStart()}`;
      reader.next += 1;
    }
  }
  return plainValue(text);
}

/** Whether the next line belongs to the same list or mapping, and not to an outer one. */
function continuesAt(reader: Reader, indentation: number): boolean {
  const next = indentationOf(reader);
  if (next > indentation) throw new NotPlain();
  return next === indentation;
}

function foldedText(reader: Reader, outer: number): string {
  const indentation = reader.lines[reader.next]?.search(/[^ ]/) ?? -1;
  if (indentation <= outer) throw new NotPlain();
  const margin = ' '.repeat(indentation);
  const folded: string[] = [];
  while (reader.lines[reader.next]?.startsWith(margin) === true) {
    folded.push((reader.lines[reader.next] as string).slice(indentation));
    reader.next += 1;
  }
  if (folded.some((line) => line.startsWith(' '))) throw new NotPlain();
  const after = reader.lines.slice(reader.next).find((line) => line !== '') ?? '';
  // What looks like a comment there would still be text.
  if (after.search(/[^ ]/) > outer) throw new NotPlain();
  return folded.join(' ');
}
