import { findEditionAround, reportOf, timelineAround, toldByReport } from '../../graph/edition.js';
import { editionsOfReports } from '../../graph/edition-listing.js';
import { deviationOf } from '../../model/deviation.js';
import { editionAfter, editionBefore } from '../../model/edition-choice.js';
import { periodOf } from '../../model/period.js';
import { ageInDays } from '../../model/release.js';
import { estimatedRelease, statusWithin } from '../../model/timeline.js';
import { builder } from '../builder.js';
import { costHint } from '../cost-hint.js';
import { EditionConnection } from '../connections.js';
import { allEditionsArgs, editionConnection, reportChoiceOf } from '../edition-list.js';
import { EditionRef, EntityRef, PeriodRef, ReportRef } from '../refs.js';
import { EditionBasisEnum, EditionStatusEnum, ReadingEnum } from '../time-enums.js';
import { DateRangeValue, DeviationValue } from '../values.js';
import { asOfArg, inheritedAsOfArg, viewArgs, viewOf } from '../view-argument.js';

builder.node(EditionRef, {
  description:
    'One issue of a report, for one period. Editions follow from the cadence of the report; those that somebody saw are recorded, and win.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      description: 'The report that it is an issue of.',
      resolve: (edition, _, { loaders }) => reportOf(edition, loaders),
    }),
    period: t.field({
      type: PeriodRef,
      description: 'The days that it covers.',
      resolve: ({ period, view }) => periodOf(period, view),
    }),
    asOf: t.field({
      type: 'Date',
      description:
        'The day that `status` and `ageDays` are told for: the `asOf` of the field that led here, or today.',
      resolve: ({ view }, args, context) => viewOf(args, context, view).asOf,
    }),
    status: t.field({
      type: EditionStatusEnum,
      description:
        'Where it stands on a day. Clients that keep answers by id and ask for several days give `asOf` here.',
      args: inheritedAsOfArg,
      resolve: (edition, args, context) =>
        toldByReport(edition, context.loaders, (report) =>
          statusWithin({ report, asOf: viewOf(args, context, edition.view).asOf }, edition),
        ),
    }),
    basis: t.expose('basis', { type: EditionBasisEnum, description: 'How it is known.' }),
    reading: t.expose('reading', {
      type: ReadingEnum,
      description:
        'PREFERRED for what the believed cadence has and for what somebody saw; LEGACY for what only the other cadence has.',
    }),
    releaseWindow: t.field({
      type: DateRangeValue,
      description:
        'The days on which its cadence lets it come out: an estimate, also where the day of release is known.',
      resolve: (edition, _, { loaders }) =>
        toldByReport(edition, loaders, (report) => estimatedRelease(edition, report)),
    }),
    releasedOn: t.expose('releasedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it came out; null where none was recorded.',
    }),
    seenOn: t.expose('seenOn', {
      type: 'Date',
      nullable: true,
      description: 'A day on which it was seen to be out; null where none was recorded.',
    }),
    ageDays: t.int({
      nullable: true,
      description: 'Days since the last day of its period: 0 on that day, null before it.',
      args: inheritedAsOfArg,
      resolve: ({ period, view }, args, context) =>
        ageInDays(period, viewOf(args, context, view).asOf),
    }),
    deviation: t.field({
      type: DeviationValue,
      nullable: true,
      description: 'How it differs from what was estimated; null for one that nobody saw.',
      resolve: (edition, _, { loaders }) =>
        toldByReport(edition, loaders, (report) => deviationOf(edition, report)),
    }),
    previous: t.field({
      type: EditionRef,
      nullable: true,
      description:
        'The edition of its report with the next earlier period end, in the same view: the one to fall back on if this one is not out after all. Null at the edge of the horizon and beyond.',
      extensions: costHint({ work: 10 }),
      resolve: async (edition, _, { loaders, today }) =>
        editionBefore(await timelineAround(edition, today, loaders), edition),
    }),
    next: t.field({
      type: EditionRef,
      nullable: true,
      description:
        'The edition of its report with the next later period end, in the same view; null at the edge of the horizon and beyond.',
      extensions: costHint({ work: 10 }),
      resolve: async (edition, _, { loaders, today }) =>
        editionAfter(await timelineAround(edition, today, loaders), edition),
    }),
  }),
});

builder.queryFields((t) => ({
  edition: t.field({
    type: EditionRef,
    nullable: true,
    description:
      'The edition with this slug; null where there is none. Estimated ones reach three years either side of the day asked for, observed ones are found at any distance.',
    args: {
      slug: t.arg.string({ description: 'Such as `aws-soc-1--2025-10-01--2026-09-30`.' }),
      ...asOfArg,
    },
    resolve: (_, { slug, ...args }, context) =>
      findEditionAround(slug, viewOf(args, context).asOf, context.loaders),
  }),
  editions: t.connection(
    {
      type: EditionRef,
      description:
        'The editions of all reports within three years of the day asked for, latest period end first.',
      extensions: costHint({ work: 20_000 }),
      args: { ...allEditionsArgs, ...viewArgs },
      resolve: (_, args, context) =>
        editionConnection(args.filter ?? {}, args, viewOf(args, context), (filter, view) =>
          editionsOfReports(reportChoiceOf(args.filter), filter, view, context.loaders),
        ),
    },
    EditionConnection,
  ),
}));
