import type { Predicate } from '../../model/link.js';
import { linkedFrom, linkedInto } from '../../model/selection.js';
import type { LinkedTo } from '../../model/selection.js';
import { builder } from '../builder.js';
import { nodesOf } from '../connection.js';
import { StandardRef } from '../refs.js';

type Relation = readonly [(slug: string, predicate: Predicate) => LinkedTo, Predicate, string];

/** How standards relate to each other: short lists, each link from both of its ends. */
const RELATIONS = {
  correspondsTo: [
    linkedFrom,
    'CORRESPONDS_TO',
    'Standards of other issuers on the same subject; not equal, and not replaced by it.',
  ],
  supersedes: [linkedFrom, 'SUPERSEDES', 'Standards that it replaced.'],
  supersededBy: [linkedInto, 'SUPERSEDES', 'Standards that replaced it.'],
  supplements: [linkedFrom, 'SUPPLEMENTS', 'Standards that it builds on and is applied with.'],
  supplementedBy: [linkedInto, 'SUPPLEMENTS', 'Standards that build on it.'],
  amends: [linkedFrom, 'AMENDS', 'Standards that it changes without replacing them.'],
  amendedBy: [linkedInto, 'AMENDS', 'Standards that change it without replacing it.'],
  interprets: [linkedFrom, 'INTERPRETS', 'Standards that it explains, for a guide.'],
  interpretedBy: [linkedInto, 'INTERPRETS', 'Guides that explain it.'],
} as const satisfies Record<string, Relation>;

for (const [name, [linked, predicate, description]] of Object.entries(RELATIONS)) {
  builder.objectField(StandardRef, name, (t) =>
    t.field({
      type: [StandardRef],
      description,
      resolve: ({ slug }, _, context) =>
        nodesOf({ kinds: ['Standard'], linked: [linked(slug, predicate)] }, context),
    }),
  );
}
