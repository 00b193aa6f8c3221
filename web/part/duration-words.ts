const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const DURATION = /^P(\d+)([DWMY])$/;

/** A duration of the schema in words: P12M is "12 months". What is none stays as it is. */
export function durationInWords(duration: string): string {
  const { count, unit } = partsOf(duration);
  return unit === null ? duration : `${count} ${plural(unit, count)}`;
}

/** The time from the one to the other: P6W and P7W are "6 to 7 weeks". */
export function durationsInWords(shortest: string, longest: string): string {
  if (shortest === longest) return durationInWords(shortest);
  const [from, to] = [partsOf(shortest), partsOf(longest)];
  const start =
    from.unit === to.unit && from.unit !== null ? from.count : durationInWords(shortest);
  return `${start} to ${durationInWords(longest)}`;
}

export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

function partsOf(duration: string) {
  const [, count = '', letter = ''] = DURATION.exec(duration) ?? [];
  return { count, unit: UNITS[letter] ?? null };
}

function plural(noun: string, count: string): string {
  return count === '1' ? noun : `${noun}s`;
}
