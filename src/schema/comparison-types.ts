import type { Comparison, Holding, Sharing } from '../model/comparison.js';
import type { StoredKind } from '../model/entity.js';
import { builder } from './builder.js';
import * as refs from './refs.js';

/** The kinds of things that reports are compared by, in the words of the schema. */
const COMPARED = {
  Standard: { ref: refs.StandardRef, one: 'standard', many: 'standards' },
  Audience: { ref: refs.AudienceRef, one: 'audience', many: 'audiences' },
  TrustServicesCategory: { ref: refs.CategoryRef, one: 'category', many: 'categories' },
} as const satisfies Partial<Record<StoredKind, object>>;

export type ComparedKind = keyof typeof COMPARED;

/** The types of the entries that a comparison by one kind of thing is made of. */
export function entryTypesOf(kind: ComparedKind) {
  const { one, many } = COMPARED[kind];
  // All three are read alike; their own types would ask for three copies of the fields.
  const ref = COMPARED[kind].ref as typeof refs.AudienceRef;
  const referred = kind as 'Audience';
  const [One, Many] = [capital(one), capital(many)];

  const shared = builder.objectRef<Sharing>(`Shared${One}`).implement({
    description: `${article(One)} that more than one of the compared reports has and not all of them.`,
    fields: (t) => ({
      [one]: t.field({
        type: ref,
        description: `The ${one}.`,
        resolve: ({ item }, _, { loaders }) => loaders.referred(referred, item),
      }),
      reports: t.field({
        type: [refs.ReportRef],
        description: 'The reports that have it, in the order in which they were asked for.',
        resolve: ({ reports }, _, { loaders }) =>
          reports.map((slug) => loaders.referred('Report', slug)),
      }),
    }),
  });

  const ofReport = builder.objectRef<Holding>(`${Many}OfReport`).implement({
    description: `What one of the compared reports has of ${many} that none of the others has.`,
    fields: (t) => ({
      report: t.field({
        type: refs.ReportRef,
        description: 'The report.',
        resolve: ({ report }, _, { loaders }) => loaders.referred('Report', report),
      }),
      [many]: t.field({
        type: [ref],
        description: `The ${many} that it alone has, by slug; none where it has none, or shares them all.`,
        resolve: ({ items }, _, { loaders }) =>
          items.map((slug) => loaders.referred(referred, slug)),
      }),
    }),
  });

  return { ref, referred, many, shared, ofReport };
}

type EntryTypes = ReturnType<typeof entryTypesOf>;

/** The names and descriptions of the three lists of a comparison. */
interface ListNames {
  readonly shared: string;
  readonly sharedBySome: string;
  readonly onlyHere: string;
  /** What the lists hold, in the plural. */
  readonly things: string;
}

/** The three lists of a comparison as fields of a type that leads to one. */
export function comparisonFields<Shape>(
  t: FieldBuilder<Shape>,
  { ref, referred, shared, ofReport }: EntryTypes,
  { things, ...names }: ListNames,
  comparisonOf: (parent: Shape) => Comparison,
) {
  return {
    [names.shared]: t.field({
      type: [ref],
      description: `The ${things} that all the reports have, by slug.`,
      resolve: (parent, _, { loaders }) =>
        comparisonOf(parent).shared.map((slug) => loaders.referred(referred, slug)),
    }),
    [names.sharedBySome]: t.field({
      type: [shared],
      description: `The ${things} that more than one of the reports has and not all, by slug.`,
      resolve: (parent) => comparisonOf(parent).sharedBySome,
    }),
    [names.onlyHere]: t.field({
      type: [ofReport],
      description: `For each report, in the order asked for, the ${things} that it alone has.`,
      resolve: (parent) => comparisonOf(parent).onlyHere,
    }),
  };
}

type FieldBuilder<Shape> =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types>
    ? PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>
    : never;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function article(word: string): string {
  return `${/^[AEIOU]/.test(word) ? 'An' : 'A'} ${word.toLowerCase()}`;
}
