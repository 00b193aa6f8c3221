import { findCoverage, findCoverages } from '../../graph/coverage.js';
import { daysIn } from '../../model/date.js';
import { builder } from '../builder.js';
import { costHint } from '../cost-hint.js';
import { coverageArgs, coverageQuestionOf } from '../coverage-question.js';
import { CoverageGapRef, CoverageRef, CoverageSegmentRef, EditionRef, ReportRef } from '../refs.js';
import { CoverageKindEnum, ReadingEnum } from '../time-enums.js';
import { DateRangeValue } from '../values.js';
import { viewOf } from '../view-argument.js';

CoverageRef.implement({
  description: 'How far the editions of one report cover an interval of days.',
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      description: 'The report whose editions were held against the interval.',
      resolve: ({ timeline }) => timeline.report,
    }),
    from: t.expose('from', { type: 'Date', description: 'The first day of the interval.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day of the interval.' }),
    asOf: t.field({
      type: 'Date',
      description: 'The day that the answer was given for.',
      resolve: ({ timeline }) => timeline.asOf,
    }),
    reading: t.field({
      type: ReadingEnum,
      description: 'The reading of the sources that the answer was given by.',
      resolve: ({ timeline }) => timeline.reading,
    }),
    horizon: t.field({
      type: DateRangeValue,
      description:
        'The days that anything is claimed of; beyond them days are UNKNOWN, unless an edition reaches there.',
      resolve: ({ timeline }) => timeline.horizon,
    }),
    totalDays: t.exposeInt('totalDays', { description: 'How many days the interval has.' }),
    coveredDays: t.exposeInt('coveredDays', {
      description: 'How many of them editions cover that are out, or presumed to be.',
    }),
    segments: t.expose('segments', {
      type: [CoverageSegmentRef],
      description: 'The whole interval, oldest days first, cut where the kind of days changes.',
    }),
    gaps: t.expose('gaps', {
      type: [CoverageGapRef],
      description:
        'Every stretch of days that is not COVERED, whatever the reason; its days and the covered ones add up to all.',
    }),
    editions: t.expose('editions', {
      type: [EditionRef],
      description: 'The fewest editions that cover all the covered days, oldest first.',
    }),
    overlaps: t.expose('overlaps', {
      type: [DateRangeValue],
      description: 'The days of the interval that two of those editions cover.',
    }),
    completeBy: t.expose('completeBy', {
      type: DateRangeValue,
      nullable: true,
      description:
        'When the last edition comes out that it takes to leave no gap, at the earliest and at the latest; null where there is no gap, or nothing is known to close it.',
    }),
    caveats: t.exposeStringList('caveats', {
      description: 'What must be known to rely on the answer.',
    }),
  }),
});

CoverageSegmentRef.implement({
  description: 'Successive days of an interval of which the same is known.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    days: t.int({ description: 'How many days it has.', resolve: daysIn }),
    kind: t.expose('kind', { type: CoverageKindEnum, description: 'What is known of the days.' }),
    editions: t.expose('editions', {
      type: [EditionRef],
      description:
        'The editions that make the days what they are, latest period end first: those that are out where COVERED, those to come where EXPECTED, else none.',
    }),
  }),
});

CoverageGapRef.implement({
  description: 'Successive days of an interval that no edition covers which is out.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    days: t.int({ description: 'How many days it has.', resolve: daysIn }),
    bridgeable: t.boolean({
      description:
        'True where one bridge letter, from the day after the last covered period to the end of the gap, stays within `bridgeMonths`.',
      resolve: ({ bridgeableOn }) => bridgeableOn !== null,
    }),
    bridgeableOn: t.expose('bridgeableOn', {
      type: 'Date',
      nullable: true,
      description:
        'The first day on which a letter for all of the gap can be dated: it speaks of days that have passed. Null where it is not bridgeable.',
    }),
  }),
});

builder.objectField(ReportRef, 'coverage', (t) =>
  t.field({
    type: CoverageRef,
    description: 'How far its editions cover an interval, such as a fiscal year.',
    extensions: costHint({ work: 500 }),
    args: coverageArgs,
    resolve: (report, args, context) =>
      findCoverage(report, coverageQuestionOf(args), viewOf(args, context), context.loaders),
  }),
);

builder.queryField('coverage', (t) =>
  t.field({
    type: [CoverageRef],
    nullable: { list: false, items: true },
    description:
      'How far the editions of several reports cover one interval, in the order of their slugs; null in the place of a slug that no report has.',
    extensions: costHint({ work: 500 }),
    args: {
      reports: t.arg.stringList({ description: 'Slugs of reports, at most 100.' }),
      ...coverageArgs,
    },
    resolve: (_, { reports, ...args }, context) =>
      findCoverages(reports, coverageQuestionOf(args), viewOf(args, context), context.loaders),
  }),
);
