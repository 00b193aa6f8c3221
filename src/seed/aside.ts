import { z } from 'zod';
import { claimOf, evidence } from './claim.js';
import * as value from './value.js';

/** A fact that no typed field holds: the graph answers it under the name that it is given. */
const looseFact = value
  .mapping({ field: value.fieldName, value: value.text, ...evidence })
  .transform(({ field, value: stated, ...rest }) => ({
    field,
    claim: claimOf(stated, null, rest),
  }));

const unknown = value
  .mapping({
    field: value.fieldName,
    reason: value.sentence,
    seeAlso: value.text.optional(),
    leads: z.array(value.slug, { error: 'a list of slugs' }).default([]),
    cite: evidence.cite,
  })
  .transform((written) => ({ ...written, seeAlso: written.seeAlso ?? null }));

/** What stands in a record beside the fields of its kind. */
export const asides = {
  cite: evidence.cite,
  facts: z.array(looseFact, { error: 'a list of facts' }).default([]),
  unknowns: z.array(unknown, { error: 'a list of unknowns' }).default([]),
};
