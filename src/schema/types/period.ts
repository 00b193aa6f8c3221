import { cadencesImplying, findPeriodAround } from '../../graph/period.js';
import { daysIn } from '../../model/date.js';
import { horizonAround } from '../../model/horizon.js';
import { builder } from '../builder.js';
import { PeriodConnection, ReportConnection } from '../connections.js';
import { periodConnection, periodListArgs } from '../period-list.js';
import { EntityRef, PeriodRef, ReportRef } from '../refs.js';
import { reportConnection, reportListArgs } from '../report-list.js';
import { DateRangeValue } from '../values.js';

builder.node(PeriodRef, {
  description:
    'Days that a report covers, both ends included. Periods follow from the cadences of reports.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'The first day.' }),
    end: t.expose('end', { type: 'Date', description: 'The last day.' }),
    days: t.int({
      description: 'How many days it has; twelve months have 365 or 366.',
      resolve: ({ start, end }) => daysIn({ from: start, to: end }),
    }),
    reports: t.connection(
      {
        type: ReportRef,
        description:
          'The reports whose cadence has this period; none of a period beyond the horizon of today.',
        args: reportListArgs,
        resolve: async (period, args, context) =>
          reportConnection(args, context, {
            facets: [
              {
                facet: 'cadence',
                anyOf: await cadencesImplying(period, context.today, context.loaders),
              },
            ],
          }),
      },
      ReportConnection,
    ),
  }),
});

builder.objectField(ReportRef, 'periods', (t) =>
  t.connection(
    {
      type: PeriodRef,
      description:
        'The periods that its cadence has within three years of today, latest end first.',
      args: periodListArgs,
      resolve: ({ cadence }, args, { today }) => periodConnection([cadence], args, today),
    },
    PeriodConnection,
  ),
);

builder.objectField(PeriodConnection, 'horizon', (t) =>
  t.field({
    type: DateRangeValue,
    description:
      'The days that the list speaks of: that it has no period beyond them means unknown.',
    resolve: (_, _args, { today }) => horizonAround(today),
  }),
);

builder.queryFields((t) => ({
  period: t.field({
    type: PeriodRef,
    nullable: true,
    description:
      'The period of exactly these days; null where no cadence has it within three years of today.',
    args: {
      start: t.arg({ type: 'Date', description: 'The first day.' }),
      end: t.arg({ type: 'Date', description: 'The last day.' }),
    },
    resolve: (_, { start, end }, { today, loaders }) =>
      findPeriodAround(today, { from: start, to: end }, loaders),
  }),
  periods: t.connection(
    {
      type: PeriodRef,
      description: 'The periods that cadences have within three years of today, latest end first.',
      args: periodListArgs,
      resolve: async (_, args, { today, loaders }) =>
        periodConnection(await loaders.cadencePatterns(), args, today),
    },
    PeriodConnection,
  ),
}));
