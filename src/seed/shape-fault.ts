import type { z } from 'zod';
import { isMapping, isWrittenOut } from './claim.js';
import type { RecordPlace, ValuePath } from './document.js';
import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';

/** What zod found wrong with the shape of a record, told with its place in the file. */
export function shapeFaults(
  issue: z.core.$ZodIssue,
  content: unknown,
  place: RecordPlace,
): Fault[] {
  const path = writtenPath(issue.path, content);
  const value = valueAt(content, path);
  if (issue.code === 'invalid_union' && Array.isArray(value)) {
    const [, ofItems = []] = issue.errors;
    return ofItems.flatMap((item) =>
      shapeFaults({ ...item, path: [...issue.path, ...item.path] }, content, place),
    );
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...faultAt(place, [...path, key], 'unknown field', issue.message),
      at: place.document.positionOfKey([...place.path, ...path], key),
    }));
  }
  const problem = value === undefined ? 'missing' : `found ${quote(value)}`;
  return [faultAt(place, path, problem, issue.message)];
}

/** The way to a value as it is written: a plain claim has no member called value. */
function writtenPath(path: readonly PropertyKey[], content: unknown): ValuePath {
  const steps = path.filter((step) => typeof step !== 'symbol');
  const written: (string | number)[] = [];
  for (const step of steps) {
    const holder = valueAt(content, written);
    const isPlainClaim = step === 'value' && !isWrittenOut(holder);
    if (!isPlainClaim || steps[0] === 'facts') written.push(step);
  }
  return written;
}

function valueAt(content: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isMapping(value) ? value[step] : undefined;
  }, content);
}
