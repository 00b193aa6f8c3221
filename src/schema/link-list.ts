import type { Context } from '../context.js';
import { linksOf, viewAround } from '../graph/link.js';
import type { CalendarDate } from '../model/date.js';
import type { Entity } from '../model/entity.js';
import { linkPlace } from '../model/link.js';
import type { LinkDirection, Predicate } from '../model/link.js';
import type { Reading } from '../model/reading.js';
import type { Asked } from './asked-fields.js';
import { builder } from './builder.js';
import { connectionThrough } from './connection.js';
import { areEndsRead } from './link-end.js';
import { LinkDirectionEnum, PredicateEnum } from './link-enums.js';
import type { PageArguments } from './page-arguments.js';
import { inheritedViewArgs, viewOf } from './view-argument.js';

/** The arguments of every list of links, besides the page. */
export const linkArgs = {
  ...builder.args((t) => ({
    predicates: t.field({
      type: [PredicateEnum],
      required: false,
      description: 'Only links of these kinds; of all kinds without it.',
    }),
    direction: t.field({
      type: LinkDirectionEnum,
      required: false,
      defaultValue: 'BOTH',
      description: 'Only links that begin here, or that end here; both by default.',
    }),
  })),
  ...inheritedViewArgs,
};

interface LinkArguments extends PageArguments {
  readonly predicates?: readonly Predicate[] | null | undefined;
  readonly direction?: LinkDirection | 'BOTH' | null | undefined;
  readonly asOf?: CalendarDate | null | undefined;
  readonly reading?: Reading | null | undefined;
}

/** The page of links at an entity that a client asks for. */
export function linkConnection(
  entity: Entity,
  { predicates, direction, asOf, reading, ...page }: LinkArguments,
  context: Context,
  asked: Asked,
) {
  const view = viewOf({ asOf, reading }, context, viewAround(entity, context.today));
  const choice = {
    predicates: predicates ?? null,
    direction: direction ?? 'BOTH',
    withEnds: areEndsRead(asked),
  };
  const links = linksOf(entity, choice, view, context.loaders);
  return connectionThrough('Link by predicate,from,to', page, linkPlace, links);
}
