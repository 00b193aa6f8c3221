/** Thrown where a text of YAML is more than plain. */
export class NotPlain extends Error {}

/** The name of a member, as far as it can be nothing but a text. */
export const MEMBER_NAME = /(?!(?:null|true|false):)[A-Za-z][A-Za-z0-9_-]{0,99}/i;

const NAME_BEFORE_VALUE = new RegExp(`(${MEMBER_NAME.source}): +`, 'iy');
const SPACES = / */y;
const SINGLE_QUOTED = /'((?:[^']|'')*)'/y;
const DOUBLE_QUOTED = /"([^"\\]*)"/y;
const PLAIN = /[A-Za-z0-9].*/y;
const PLAIN_IN_BRACKETS = /[A-Za-z0-9][^,[\]{}]*/y;

const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** What YAML reads as a number, a truth or nothing, in a form that need not be written. */
const UNUSUAL_WORD = /^(?:null|true|false|\d+(?:\.\d*)?(?:e[-+]?\d+)?|0o[0-7]+|0x[0-9a-f]+)$/i;
/** What makes a comment or another mapping of the rest. */
const MARK = / #|: |:$/;

/** A line, and how far it has been read. */
interface Line {
  readonly text: string;
  at: number;
}

/** The value that a whole text on one line stands for; throws NotPlain where it takes more rules to know. */
export function plainValue(text: string): unknown {
  const line = { text, at: 0 };
  const value = valueIn(line, PLAIN);
  if (line.at < text.length) throw new NotPlain();
  return value;
}

function valueIn(line: Line, plain: RegExp): unknown {
  switch (line.text[line.at]) {
    case '[':
      return listIn(line);
    case '{':
      return mappingIn(line);
    case "'":
      return taken(line, SINGLE_QUOTED)[1]?.replaceAll("''", "'");
    case '"':
      return taken(line, DOUBLE_QUOTED)[1];
    default:
      return wordOf(taken(line, plain)[0].trimEnd());
  }
}

function listIn(line: Line): unknown[] {
  const items: unknown[] = [];
  eachIn(line, ']', () => {
    items.push(valueIn(line, PLAIN_IN_BRACKETS));
  });
  return items;
}

function mappingIn(line: Line): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  eachIn(line, '}', () => {
    const [, name = ''] = taken(line, NAME_BEFORE_VALUE);
    addMember(mapping, name, valueIn(line, PLAIN_IN_BRACKETS));
  });
  return mapping;
}

/** Reads what stands between brackets, with commas between them. */
function eachIn(line: Line, end: string, readOne: () => void): void {
  line.at += 1;
  taken(line, SPACES);
  if (line.text[line.at] === end) {
    line.at += 1;
    return;
  }
  for (;;) {
    readOne();
    taken(line, SPACES);
    const mark = line.text[line.at];
    line.at += 1;
    if (mark === end) return;
    if (mark !== ',') throw new NotPlain();
    taken(line, SPACES);
  }
}

/** Adds a member that a mapping does not have. */
export function addMember(mapping: Record<string, unknown>, name: string, value: unknown): void {
  if (Object.hasOwn(mapping, name)) throw new NotPlain();
  mapping[name] = value;
}

function taken(line: Line, pattern: RegExp): RegExpExecArray {
  pattern.lastIndex = line.at;
  const match = pattern.exec(line.text);
  if (match === null) throw new NotPlain();
  line.at = pattern.lastIndex;
  return match;
}

function wordOf(word: string): unknown {
  if (MARK.test(word)) throw new NotPlain();
  if (WHOLE_NUMBER.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  if (UNUSUAL_WORD.test(word)) throw new NotPlain();
  return word;
}
