import { MAX_CANDIDATES } from '../graph/recommendation.js';
import type { Advice } from '../graph/recommendation.js';
import type { Recommendation } from '../model/recommendation.js';
import type { Slug } from '../model/slug.js';
import { builder } from './builder.js';
import { ReaderNeedEnum } from './enums.js';
import { badInput, shorten } from './errors.js';

/** Who asks for advice. */
export const ReaderInput = builder.inputType('ReaderInput', {
  description: 'Someone who looks for a report: what for, and what they can show.',
  fields: (t) => ({
    need: t.field({ type: ReaderNeedEnum, description: 'What the reader needs a report for.' }),
    isCustomer: t.boolean({
      defaultValue: false,
      description: 'Whether the reader is a customer of the providers whose reports are weighed.',
    }),
    hasNda: t.boolean({
      defaultValue: false,
      description: 'Whether the reader is bound to those providers by a non-disclosure agreement.',
    }),
    provider: t.string({
      required: false,
      description:
        'The slug of a service organization, to weigh its reports alone; those of all without it.',
    }),
  }),
});

/** Hands on advice; refuses a reader for whom there can be none. */
export function givenAdvice(advice: Advice, provider: Slug | null): readonly Recommendation[] {
  switch (advice.outcome) {
    case 'GIVEN':
      return advice.recommendations;
    case 'UNKNOWN_PROVIDER':
      throw badInput(
        `Argument "reader.provider" must be the slug of a service organization, but got ${shorten(JSON.stringify(provider))}.`,
        'reader.provider',
      );
    case 'TOO_MANY_REPORTS':
      throw badInput(
        `Argument "reader" must name a provider, since more than ${MAX_CANDIDATES} reports of all providers fit the need.`,
        'reader.provider',
      );
  }
}
