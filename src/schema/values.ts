import { builder } from './builder.js';
import { EffectiveBasisEnum } from './enums.js';

/** Values without identity: they belong to the one entity that shows them. */
const ReleaseLagValue = builder.simpleObject('ReleaseLag', {
  description:
    "How long after a period's end the report on it comes out, as its provider estimates.",
  fields: (t) => ({
    earliest: t.field({ type: 'Duration', description: 'The shortest time.' }),
    latest: t.field({ type: 'Duration', description: 'The longest time.' }),
  }),
});

export const CadenceValue = builder.simpleObject('Cadence', {
  description: 'The rule by which a report is issued again and again.',
  fields: (t) => ({
    periodLength: t.field({ type: 'Duration', description: 'How long each period is.' }),
    periodEnds: t.field({
      type: ['MonthDay'],
      description: 'The days of a year on which periods end.',
    }),
    editionsPerYear: t.int({ description: 'How many editions come out in a year.' }),
    releaseLag: t.field({
      type: ReleaseLagValue,
      description: "How long after a period's end its edition comes out.",
    }),
    announcedReleases: t.stringList({
      description: 'When editions come out, in the words of the provider, such as "mid-May".',
    }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which the rule held; null where no source says.',
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which the rule held; null where no source says.',
    }),
  }),
});

export const EffectiveValue = builder.simpleObject('Effective', {
  description: 'From when a standard applies.',
  fields: (t) => ({
    basis: t.field({
      type: EffectiveBasisEnum,
      description: 'Which day of a report is compared with the date.',
    }),
    date: t.field({ type: 'Date', description: 'The day it is compared with.' }),
  }),
});

export const DateRangeValue = builder.simpleObject('DateRange', {
  description: 'Days from the first to the last, both included.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
});
