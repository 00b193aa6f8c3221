/** One value that the process is told from outside. */
export interface Setting<T> {
  /** The variable of the environment that holds it. */
  readonly name: string;
  /** The value where the variable is not set. */
  readonly fallback: T;
  /** What a value must be, as an expression that ends a sentence. */
  readonly expected: string;
  /** The value that a text means, or undefined where it means none. */
  readonly read: (text: string) => T | undefined;
  /** What is wrong with a text that means no value, where that may hold a password and is not shown itself. */
  readonly faultOf?: (text: string) => string | null;
}

/** A setting of its own kind. */
export function setting<T>(one: Setting<T>): Setting<T> {
  return one;
}

/** A whole number in plain digits. */
export function wholeNumber<T extends number | null>(
  name: string,
  fallback: T,
  [least, most]: readonly [number, number],
): Setting<number | T> {
  return {
    name,
    fallback,
    expected: `a whole number from ${least} to ${most}`,
    read: (text) =>
      /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most
        ? Number(text)
        : undefined,
  };
}

/** A text that is not empty. */
export function someText(name: string, fallback: string, expected: string): Setting<string> {
  return { name, fallback, expected, read: (text) => (text.trim() === '' ? undefined : text) };
}

/** One word of a few. */
export function oneOf<T extends string>(
  name: string,
  fallback: T,
  words: readonly T[],
): Setting<T> {
  return {
    name,
    fallback,
    expected: words.map((word) => `"${word}"`).join(' or '),
    read: (text) => words.find((word) => word === text),
  };
}

/** Something that is on or off. */
export function onOrOff(name: string, fallback: boolean): Setting<boolean> {
  const words = { on: true, off: false } as const;
  return {
    name,
    fallback,
    expected: '"on" or "off"',
    read: (text) => (text === 'on' || text === 'off' ? words[text] : undefined),
  };
}
