import type { Context } from '../context.js';
import { linkedInto } from '../model/selection.js';
import type { LinkedTo } from '../model/selection.js';
import { builder } from './builder.js';
import { connectionOf } from './connection.js';
import type { SelectionOf } from './connection.js';
import { StandardKindEnum } from './enums.js';
import type { PageArguments } from './page-arguments.js';

/** Which standards a client wants to see in a list. */
const StandardFilter = builder.inputType('StandardFilter', {
  description: 'Only standards that meet every condition given. Entities are named by their slugs.',
  fields: (t) => ({
    kind: t.field({ type: StandardKindEnum, required: false, description: 'Of this kind.' }),
    issuer: t.string({ required: false, description: 'Issued by this standard setter.' }),
    partOf: t.string({ required: false, description: 'A part of this standard.' }),
  }),
});

/** The arguments of every list of standards, besides the page. */
export const standardListArgs = builder.args((t) => ({
  filter: t.field({
    type: StandardFilter,
    required: false,
    description: 'Which standards to list; all without it.',
  }),
}));

/** The page of standards that a client asks for, of those that `linked` leads to. */
export function standardConnection(
  { filter, ...page }: StandardListArguments,
  context: Context,
  linked: readonly LinkedTo[] = [],
) {
  const { kind, issuer, partOf } = filter ?? {};
  const selection: SelectionOf<'Standard'> = {
    kinds: ['Standard'],
    linked: [
      ...linked,
      ...(issuer == null ? [] : [linkedInto(issuer, 'ISSUED_BY')]),
      ...(partOf == null ? [] : [linkedInto(partOf, 'PART_OF')]),
    ],
    facets: kind == null ? [] : [{ facet: 'standardKind', anyOf: [kind] }],
  };
  return connectionOf(selection, page, context);
}

interface StandardListArguments extends PageArguments {
  readonly filter?: typeof StandardFilter.$inferInput | null | undefined;
}
