import { releaseCalendar } from '../../graph/release-calendar.js';
import { builder } from '../builder.js';
import { costHint } from '../cost-hint.js';
import { claimedIntervalOf } from '../date-argument.js';
import { EditionRef, ReleaseEventRef, ReportRef } from '../refs.js';
import { knownReleases } from '../report-slugs.js';
import { EditionBasisEnum } from '../time-enums.js';
import { DateRangeValue } from '../values.js';
import { viewArgs, viewOf } from '../view-argument.js';

ReleaseEventRef.implement({
  description: 'The release of an edition, as a calendar shows it.',
  fields: (t) => ({
    window: t.expose('window', {
      type: DateRangeValue,
      description:
        'The day of release where it is known, else the days on which it is or was expected.',
    }),
    report: t.expose('report', { type: ReportRef, description: 'The report that comes out.' }),
    edition: t.expose('edition', { type: EditionRef, description: 'The edition that comes out.' }),
    certainty: t.expose('certainty', {
      type: EditionBasisEnum,
      description: 'OBSERVED where the day of release was recorded, else ESTIMATED.',
    }),
  }),
});

builder.queryField('releaseCalendar', (t) =>
  t.field({
    type: [ReleaseEventRef],
    description:
      'The releases that fall within an interval, earliest first, as far as anything is claimed: three years either side of the day asked for. `/calendar.ics` gives them to calendar programs.',
    extensions: costHint({ work: 2_000 }),
    args: {
      from: t.arg({ type: 'Date', description: 'The first day.' }),
      to: t.arg({
        type: 'Date',
        description: 'The last day, less than twenty years after the first.',
      }),
      reports: t.arg.stringList({
        required: false,
        description: 'Only of the reports with these slugs, at most 100; of all without it.',
      }),
      ...viewArgs,
    },
    resolve: async (_, { from, to, reports, ...args }, context) => {
      const view = viewOf(args, context);
      const range = claimedIntervalOf({ from, to }, view.asOf);
      return knownReleases(await releaseCalendar(reports ?? null, range, view, context.loaders));
    },
  }),
);
