import { daysIn } from '../model/date.js';
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

export const DateRangeValue = builder.simpleObject(
  'DateRange',
  {
    description:
      'Days from the first to the last, both included; none where it ends before it begins.',
    fields: (t) => ({
      from: t.field({ type: 'Date', description: 'The first day.' }),
      to: t.field({ type: 'Date', description: 'The last day.' }),
    }),
  },
  (t) => ({
    days: t.int({
      description: 'How many days it has.',
      resolve: (range) => Math.max(0, daysIn(range)),
    }),
  }),
);

export const DeviationValue = builder.simpleObject('EditionDeviation', {
  description: 'How what was seen of an edition differs from what its cadence let expect.',
  fields: (t) => ({
    releaseDays: t.int({
      nullable: true,
      description:
        'Days from the release window to the release: negative when early, 0 within the window, null where no day of release was recorded.',
    }),
    projectedPeriod: t.field({
      type: DateRangeValue,
      nullable: true,
      description: 'The period that the cadence has in its place; null where it has none.',
    }),
    periodDays: t.int({
      nullable: true,
      description: 'How many days longer its period is than that one; negative when shorter.',
    }),
  }),
});
