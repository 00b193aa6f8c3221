import { z } from 'zod';
import { EFFECTIVE_BASES, STANDARD_KINDS } from '../model/standard.js';
import { ACCESS_LEVELS, REPORT_TYPES } from '../model/report.js';
import { READER_NEEDS } from '../model/reader.js';
import { REPORT_USES } from '../model/report-family.js';
import { claim, claims, evidence, link, links, optionalClaim, optionalLink } from './claim.js';
import { addMonths } from '../model/date.js';
import { asides } from './aside.js';
import { cadence } from './cadence.js';
import * as value from './value.js';

/** A longer period is a slip of the pen: it would take the place of years of estimates. */
export const MAX_PERIOD_MONTHS = 36;

const dateRange = value
  .mapping({ from: value.date, to: value.date })
  .refine(({ from, to }) => from <= to && to < addMonths(from, MAX_PERIOD_MONTHS), {
    error: `"from" no later than "to", and at most ${MAX_PERIOD_MONTHS} months`,
  });

// Another name is a help for readers; it is a fact only where a source is given for it.
const aliases = claims(value.text).transform((names) =>
  names.map((name) => (name.cite.length === 0 ? name.value : name)),
);

/** A record of the seed: what every entity has that is known by a name, and the fields of its kind. */
function record<Shape extends z.ZodRawShape>(fields: Shape) {
  return value.mapping({
    slug: value.slug,
    name: claim(value.shortText),
    description: value.sentence,
    aliases,
    ...fields,
    ...asides,
  });
}

export const organization = record({ url: optionalClaim(value.webAddress) });

export const family = record({
  subject: claim(value.text),
  use: claim(value.oneOf(REPORT_USES)),
  serves: claims(value.oneOf(READER_NEEDS)),
});

export const standard = record({
  code: claim(value.text),
  title: claim(value.text),
  kind: claim(value.oneOf(STANDARD_KINDS)),
  issuer: optionalLink('ISSUED_BY'),
  board: optionalClaim(value.text),
  publishedIn: optionalClaim(value.text),
  effective: optionalClaim(
    value.mapping({ basis: value.oneOf(EFFECTIVE_BASES), date: value.date }),
  ),
  partOf: optionalLink('PART_OF'),
  supersedes: links('SUPERSEDES'),
  correspondsTo: links('CORRESPONDS_TO'),
  supplements: links('SUPPLEMENTS'),
  amends: links('AMENDS'),
  interprets: links('INTERPRETS'),
});

export const category = record({ code: claim(value.text), definedIn: link('DEFINED_IN') });

export const criterion = record({
  code: claim(value.text),
  topic: claim(value.text),
  group: claim(value.text),
  category: link('BELONGS_TO'),
  definedIn: link('DEFINED_IN'),
});

export const audience = record({ use: optionalClaim(value.text) });

export const channel = record({
  operator: link('OPERATED_BY'),
  url: optionalClaim(value.webAddress),
  selfService: claim(value.flag),
  signInThrough: optionalClaim(value.text),
  helpPage: optionalClaim(value.text),
});

export const source = record({
  publisher: claim(value.text),
  url: optionalClaim(value.webAddress),
  retrievedOn: optionalClaim(value.date),
  sha256: optionalClaim(value.sha256),
  passages: z
    .record(z.string(), value.text, { error: 'a mapping from passage to place' })
    .default({}),
});

export const report = record({
  title: claim(value.text),
  family: link('OF_FAMILY'),
  provider: link('PROVIDED_BY'),
  type: optionalClaim(value.oneOf(REPORT_TYPES)),
  contents: claims(value.text),
  purposes: claims(value.text),
  format: optionalClaim(value.text),
  standards: links('PERFORMED_UNDER'),
  audiences: links('ADDRESSED_TO'),
  categories: links('ADDRESSES'),
  auditor: optionalLink('EXAMINED_BY'),
  summarizes: optionalLink('SUMMARIZES'),
  access: value.mapping({
    level: claim(value.oneOf(ACCESS_LEVELS)),
    ndaRequired: claim(value.flag),
    customersOnly: optionalClaim(value.flag),
    conditions: claims(value.text),
    channels: links('AVAILABLE_THROUGH'),
  }),
  cadence,
  legacyCadence: cadence.optional().transform((written) => written ?? null),
});

/** An edition that somebody saw; its name and its slug follow from its report and its period. */
export const edition = value
  .mapping({
    report: link('EDITION_OF'),
    period: claim(dateRange),
    releasedOn: optionalClaim(value.date),
    seenOn: optionalClaim(value.date),
    description: value.sentence.optional().transform((written) => written ?? null),
    ...asides,
  })
  .check(({ value: { period, releasedOn, seenOn }, issues }) => {
    for (const [name, day] of Object.entries({ releasedOn, seenOn })) {
      if (day === null || day.value > period.value.to) continue;
      const message = `a day after ${period.value.to}, on which the period ends`;
      issues.push({ code: 'custom', path: [name, 'value'], input: day, message });
    }
    if (releasedOn !== null && seenOn !== null && seenOn.value < releasedOn.value) {
      const message = `a day from ${releasedOn.value} on, which is its release`;
      issues.push({ code: 'custom', path: ['seenOn', 'value'], input: seenOn, message });
    }
  });

export const conflict = value.mapping({
  slug: value.slug,
  topic: value.shortText,
  subject: value.slug,
  reason: value.sentence,
  cite: evidence.cite.refine((cite) => cite.length > 0, {
    error: 'a citation, written source#passage, or a list of them',
  }),
});
