import { listingOf } from '../../graph/edition-listing.js';
import { candidateEdition, currentEdition, nextEdition } from '../../model/edition-choice.js';
import { builder } from '../builder.js';
import { EditionConnection, PeriodConnection } from '../connections.js';
import { editionConnection, editionListArgs } from '../edition-list.js';
import { periodConnection, periodListArgs } from '../period-list.js';
import { EditionRef, PeriodRef, ReportRef } from '../refs.js';
import { viewArgs, viewOf } from '../view-argument.js';

builder.objectFields(ReportRef, (t) => ({
  editions: t.connection(
    {
      type: EditionRef,
      description: 'Its editions within three years of the day asked for, latest period end first.',
      args: { ...editionListArgs, ...viewArgs },
      resolve: (report, args, context) =>
        editionConnection(args, args, viewOf(args, context), async (filter, view) =>
          listingOf([await context.loaders.timeline(report, view)], filter, view),
        ),
    },
    EditionConnection,
  ),
  periods: t.connection(
    {
      type: PeriodRef,
      description:
        'The periods of its editions within three years of the day asked for, latest end first.',
      args: periodListArgs,
      resolve: (report, args, context) =>
        periodConnection(args, viewOf(args, context), async (view) => {
          const { editions, horizon } = await context.loaders.timeline(report, view);
          return { ranges: editions.map(({ period }) => period), horizon };
        }),
    },
    PeriodConnection,
  ),
}));

/** The editions of a report that readers ask for by what they are. */
const CHOICES = [
  [
    'currentEdition',
    currentEdition,
    'Of the editions that are released or presumed to be, the one with the latest period end; `previous` is what to fall back on. Null where nothing is known.',
  ],
  [
    'candidateEdition',
    candidateEdition,
    'The edition that is in its release window: it may be out already, and be the current one. Null where none is.',
  ],
  [
    'nextEdition',
    nextEdition,
    'Of the editions that are not out yet, the one with the earliest period end. Null where nothing is known.',
  ],
] as const;

for (const [name, choose, description] of CHOICES) {
  builder.objectField(ReportRef, name, (t) =>
    t.field({
      type: EditionRef,
      nullable: true,
      description,
      args: viewArgs,
      resolve: async (report, args, context) =>
        choose(await context.loaders.timeline(report, viewOf(args, context))),
    }),
  );
}
