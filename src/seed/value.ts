import { z } from 'zod';
import { isCalendarDate } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { isDayDuration, isMonthDuration } from '../model/duration.js';
import type { DayDuration, MonthDuration } from '../model/duration.js';
import { isMonthDay } from '../model/month-day.js';
import type { MonthDay } from '../model/month-day.js';

/** A mapping that allows no other members; the message of a fault lists those that there are. */
export function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  const members = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `one of ${members}` : `a mapping of ${members}`,
  });
}

/** A text that a rule of the model accepts; `expected` completes the sentence "expected …". */
function textThat<T extends string>(accepts: (text: string) => text is T, expected: string) {
  return z.custom<T>((value) => typeof value === 'string' && accepts(value), { error: expected });
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

export const text = z
  .string({ error: 'a text' })
  .trim()
  .min(1, { error: 'a text that is not empty' });

export const sentence = text;

/** A name is short: lists can be ordered by it, and their cursors hold it. */
export const shortText = text.max(200, { error: 'a text of at most 200 characters' });

export const fieldName = z
  .string({ error: 'the name of a field, such as auditor' })
  .regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/, {
    error: 'the name of a field, such as auditor or cadence.periodLength',
  });

export const flag = z.boolean({ error: 'true or false' });

export const slug = z
  .string({ error: 'a slug, such as aws-soc-1' })
  .max(100, { error: 'a slug of at most 100 characters' })
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    error: 'a slug: lower-case letters and digits, with single hyphens or dots between them',
  });

/** A place in a source, as it is written: the source's slug and the key of a passage. */
export interface Cite {
  readonly source: string;
  readonly passage: string;
}

export const citation = z
  .string({ error: 'a citation, written source#passage' })
  .regex(/^[^#\s]+#[^#\s]+$/, { error: 'a citation, written source#passage' })
  .transform((written): Cite => {
    const [source = '', passage = ''] = written.split('#');
    return { source, passage };
  });

export const count = z
  .number({ error: 'a whole number above 0' })
  .int({ error: 'a whole number above 0' })
  .min(1, { error: 'a whole number above 0' });

export const webAddress = textThat(
  (value): value is string => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
  'a web address that begins with http:// or https://',
);

export const sha256 = textThat(
  (value): value is string => /^[0-9a-f]{64}$/.test(value),
  'a SHA-256 digest of 64 hexadecimal digits',
);

export const date = textThat<CalendarDate>(isCalendarDate, 'a day that exists, written YYYY-MM-DD');

export const monthDay = textThat<MonthDay>(
  isMonthDay,
  'a month and day that exist, written "--MM-DD"',
);

export const monthDuration = textThat<MonthDuration>(
  isMonthDuration,
  'a number of months, such as P12M',
);

export const dayDuration = textThat<DayDuration>(
  isDayDuration,
  'a number of weeks or days, such as P6W or P45D',
);
