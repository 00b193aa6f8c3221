/** A calendar, or one of the things in it. */
export interface Component {
  /** In small letters, as all names. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

export interface Property {
  readonly name: string;
  readonly type: ValueType;
  /** A text without escapes, or a date or time as ISO 8601 writes it. */
  readonly value: string;
}

type ValueType = 'text' | 'date' | 'date-time';

/** Properties and the types that their values may have; the first is that of a value without VALUE. */
const TYPES: ReadonlyMap<string, readonly ValueType[]> = new Map<string, readonly ValueType[]>([
  ['version', ['text']],
  ['prodid', ['text']],
  ['calscale', ['text']],
  ['method', ['text']],
  ['uid', ['text']],
  ['summary', ['text']],
  ['description', ['text']],
  ['status', ['text']],
  ['transp', ['text']],
  ['dtstamp', ['date-time']],
  ['dtstart', ['date-time', 'date']],
  ['dtend', ['date-time', 'date']],
]);

const MAX_OCTETS = 75;

/**
 * The one component that an iCalendar text consists of. The reader shares nothing with what writes
 * such texts: it follows RFC 5545 to the letter, and throws where a forgiving program would guess.
 * It knows the properties that events of whole days have, and takes any other for a mistake.
 */
export function parseCalendar(text: string): Component {
  const lines = contentLinesOf(text);
  const [root, rest] = componentOf(lines);
  if (rest.length > 0) throw new Error(`There is more after the calendar: ${rest[0]}`);
  return root;
}

function contentLinesOf(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    // eslint-disable-next-line no-control-regex -- They are what no line may hold.
    if (/[\x00-\x08\n-\x1f\x7f]/.test(line)) throw new Error(`A control character: ${line}`);
    if (line === '') throw new Error('An empty line.');
    if (Buffer.byteLength(line) > MAX_OCTETS) throw new Error(`A line that is too long: ${line}`);
  }
  return lines
    .join('\r\n')
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n');
}

function componentOf([first = '', ...lines]: readonly string[]): [Component, readonly string[]] {
  const [, name] = /^BEGIN:([A-Z-]+)$/.exec(first) ?? [];
  if (name === undefined) throw new Error(`No component begins here: ${first}`);
  const properties: Property[] = [];
  const components: Component[] = [];
  let rest: readonly string[] = lines;
  while (rest[0] !== `END:${name}`) {
    const [line, ...others] = rest;
    if (line === undefined) throw new Error(`${name} has no end.`);
    if (line.startsWith('BEGIN:')) {
      const [component, remaining] = componentOf(rest);
      components.push(component);
      rest = remaining;
    } else {
      properties.push(propertyOf(line));
      rest = others;
    }
  }
  return [{ name: name.toLowerCase(), properties, components }, rest.slice(1)];
}

function propertyOf(line: string): Property {
  const [, upper = '', parameters = '', written = ''] =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:[^\t";:,]*|"[^"]*"))*):(.*)$/su.exec(line) ?? [];
  const name = upper.toLowerCase();
  const types = name.startsWith('x-') ? (['text'] as const) : TYPES.get(name);
  if (types === undefined) throw new Error(`No property that is known: ${line}`);
  const named = /^;VALUE=([A-Z-]+)$/.exec(parameters)?.[1]?.toLowerCase();
  if (named === undefined && parameters !== '') throw new Error(`Unknown parameters: ${line}`);
  const type = types.find((each) => each === (named ?? types[0]));
  if (type === undefined) throw new Error(`A value of another type: ${line}`);
  return { name, type, value: READERS[type](written) };
}

const READERS: Readonly<Record<ValueType, (written: string) => string>> = {
  text(written) {
    if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(written)) {
      throw new Error(`A text that is not escaped: ${written}`);
    }
    return written.replace(/\\(.)/gu, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
  },
  date: (written) => timeOf(written, /^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3', ''),
  'date-time': (written) =>
    timeOf(written, /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6', 'Z'),
};

function timeOf(written: string, form: RegExp, iso: string, zone: string): string {
  const read = written.replace(form, iso);
  const time = form.test(written) ? new Date(`${read}${zone}`) : undefined;
  if (time === undefined || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(read)) {
    throw new Error(`No time that exists: ${written}`);
  }
  return `${read}${zone}`;
}
