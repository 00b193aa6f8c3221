import { claimedPeriods, findPeriodInView, impliesInView } from '../../graph/period.js';
import { editionsOfPeriod } from '../../graph/edition-listing.js';
import { daysIn } from '../../model/date.js';
import { builder } from '../builder.js';
import { costHint } from '../cost-hint.js';
import { EditionConnection, PeriodConnection, ReportConnection } from '../connections.js';
import { editionConnection, editionListArgs } from '../edition-list.js';
import { periodConnection, periodListArgs } from '../period-list.js';
import { EditionRef, EntityRef, PeriodRef, ReportRef } from '../refs.js';
import { reportConnection, reportListArgs } from '../report-list.js';
import { inheritedViewArgs, viewArgs, viewOf } from '../view-argument.js';

builder.node(PeriodRef, {
  description:
    'Days that an edition of a report covers, both ends included. Periods follow from the cadences of reports and from the editions that somebody saw.',
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
          'The reports whose cadence has this period; none of a period beyond the horizon. What was observed and has no place in a cadence stands under `editions`.',
        args: { ...reportListArgs, ...inheritedViewArgs },
        resolve: async (period, args, context) =>
          reportConnection(
            args,
            context,
            await impliesInView(period, viewOf(args, context, period.view), context.loaders),
          ),
      },
      ReportConnection,
    ),
    editions: t.connection(
      {
        type: EditionRef,
        description: 'The editions for exactly this period, of all reports that have it.',
        args: { ...editionListArgs, ...inheritedViewArgs },
        resolve: (period, args, context) =>
          editionConnection(args, args, viewOf(args, context, period.view), (filter, view) =>
            editionsOfPeriod(period, filter, view, context.loaders),
          ),
      },
      EditionConnection,
    ),
  }),
});

builder.queryFields((t) => ({
  period: t.field({
    type: PeriodRef,
    nullable: true,
    description:
      'The period of exactly these days; null where no report has it within three years of the day asked for.',
    args: {
      start: t.arg({ type: 'Date', description: 'The first day.' }),
      end: t.arg({ type: 'Date', description: 'The last day.' }),
      ...viewArgs,
    },
    resolve: (_, { start, end, ...args }, context) =>
      findPeriodInView({ from: start, to: end }, viewOf(args, context), context.loaders),
  }),
  periods: t.connection(
    {
      type: PeriodRef,
      description:
        'The periods that cadences and observed editions have within three years of the day asked for, latest end first.',
      extensions: costHint({ work: 20_000 }),
      args: periodListArgs,
      resolve: (_, args, context) =>
        periodConnection(args, viewOf(args, context), (view) =>
          claimedPeriods(view, context.loaders),
        ),
    },
    PeriodConnection,
  ),
}));
