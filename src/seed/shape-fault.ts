import type { z } from 'zod';
import { isMapping } from './claim.js';
import type { RecordPlace, ValuePath } from './document.js';
import { quote } from './fault.js';
import type { Fault } from './fault.js';

/** What zod found wrong with the shape of a record, told with its place in the file. */
export function shapeFaults(
  issue: z.core.$ZodIssue,
  content: unknown,
  place: RecordPlace,
): Fault[] {
  const { document, label: record } = place;
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const at = document.positionOf([...place.path, ...path]);
  const field = fieldAt(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: document.positionOfKey([...place.path, ...path], key),
      record,
      field: fieldAt([...path, key]),
      problem: 'unknown field',
      expected: issue.message,
    }));
  }
  const value = valueAt(content, path);
  const problem = value === undefined ? 'missing' : `found ${quote(value)}`;
  return [{ at, record, field, problem, expected: issue.message }];
}

/** The name of a field as people write it: `access.channels[0]`; null for the record itself. */
function fieldAt(path: ValuePath): string | null {
  const steps = path.at(-1) === 'value' ? path.slice(0, -1) : path;
  const name = steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return name === '' ? null : name;
}

// A plain claim has no member called value: its value is the field itself.
function valueAt(content: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    if (isMapping(value)) return step === 'value' && !('value' in value) ? value : value[step];
    return step === 'value' ? value : undefined;
  }, content);
}
