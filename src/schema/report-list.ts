import type { Context } from '../context.js';
import type { Predicate } from '../model/link.js';
import { linkedInto } from '../model/selection.js';
import type { Order, Selection } from '../model/selection.js';
import { builder } from './builder.js';
import { connectionOf } from './connection.js';
import type { SelectionOf } from './connection.js';
import { AccessLevelEnum, OrderDirectionEnum } from './enums.js';
import type { PageArguments } from './page-arguments.js';

/** Which reports a client wants to see in a list. */
const ReportFilter = builder.inputType('ReportFilter', {
  description: 'Only reports that meet every condition given. Entities are named by their slugs.',
  fields: (t) => ({
    provider: t.string({ required: false, description: 'Issued by this service organization.' }),
    family: t.string({ required: false, description: 'Of this report family, such as `soc-2`.' }),
    standard: t.string({ required: false, description: 'Performed under this standard.' }),
    audience: t.string({ required: false, description: 'Written for this audience.' }),
    auditor: t.string({ required: false, description: 'Examined by this auditor.' }),
    category: t.string({ required: false, description: 'Addresses this trust services category.' }),
    channel: t.string({ required: false, description: 'Handed out through this access channel.' }),
    access: t.field({
      type: AccessLevelEnum,
      required: false,
      description: 'Of this access level.',
    }),
  }),
});

const ReportOrderField = builder.enumType('ReportOrderField', {
  description: 'What reports can be ordered by; equal ones are ordered by slug.',
  values: {
    SLUG: { description: 'By slug: aws-soc-1 before aws-soc-2.' },
    NAME: { description: 'By name, capital letters first; equal names by slug.' },
  } as const,
});

/** In which order a client wants to see reports. */
const ReportOrder = builder.inputType('ReportOrder', {
  description: 'How a list of reports is ordered.',
  fields: (t) => ({
    field: t.field({ type: ReportOrderField, description: 'What to order by.' }),
    direction: t.field({
      type: OrderDirectionEnum,
      required: false,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
});

/** The arguments of every list of reports, besides the page. */
export const reportListArgs = builder.args((t) => ({
  filter: t.field({
    type: ReportFilter,
    required: false,
    description: 'Which reports to list; all without it.',
  }),
  orderBy: t.field({ type: ReportOrder, required: false, description: 'By slug when not given.' }),
}));

/** The page of reports that a client asks for, of those that meet the conditions of `within`. */
export function reportConnection(
  { filter, orderBy, ...page }: ReportListArguments,
  context: Context,
  within: Omit<Selection, 'kinds'> = {},
) {
  const order: Order = { by: orderBy?.field ?? 'SLUG', direction: orderBy?.direction ?? 'ASC' };
  return connectionOf(reportSelection(filter, within), page, context, order);
}

interface ReportListArguments extends PageArguments {
  readonly filter?: typeof ReportFilter.$inferInput | null | undefined;
  readonly orderBy?: typeof ReportOrder.$inferInput | null | undefined;
}

function reportSelection(
  filter: ReportListArguments['filter'],
  within: Omit<Selection, 'kinds'>,
): SelectionOf<'Report'> {
  const { provider, family, standard, audience, auditor, category, channel, access } = filter ?? {};
  const wanted: readonly [Predicate, string | null | undefined][] = [
    ['PROVIDED_BY', provider],
    ['OF_FAMILY', family],
    ['PERFORMED_UNDER', standard],
    ['ADDRESSED_TO', audience],
    ['EXAMINED_BY', auditor],
    ['ADDRESSES', category],
    ['AVAILABLE_THROUGH', channel],
  ];
  return {
    kinds: ['Report'],
    linked: [
      ...(within.linked ?? []),
      ...wanted.flatMap(([predicate, slug]) => (slug == null ? [] : [linkedInto(slug, predicate)])),
    ],
    facets: [
      ...(within.facets ?? []),
      ...(access == null ? [] : [{ facet: 'access' as const, anyOf: [access] }]),
    ],
  };
}
