import { compareStandards, findCompared } from '../../graph/comparison.js';
import type { ComparedReports, StandardComparison } from '../../graph/comparison.js';
import { compare, holdingsOf } from '../../model/comparison.js';
import type { Comparison, Dissection, PartsNamed } from '../../model/comparison.js';
import { builder } from '../builder.js';
import { comparisonFields, entryTypesOf } from '../comparison-types.js';
import { ReportRef, StandardRef } from '../refs.js';
import { checkCompared, knownReports } from '../report-slugs.js';

const STATED =
  'Only what sources state is compared: where a list lacks something, nobody has denied it.';

const standardTypes = entryTypesOf('Standard');
const audienceTypes = entryTypesOf('Audience');
const categoryTypes = entryTypesOf('TrustServicesCategory');

const PLAIN = { shared: 'shared', sharedBySome: 'sharedBySome', onlyHere: 'onlyHere' } as const;
const AUDIENCES = { ...PLAIN, things: 'audiences' } as const;
const CATEGORIES = { ...PLAIN, things: 'categories' } as const;
const WHOLES = { ...PLAIN, things: 'standards that stand by themselves' } as const;
const PARTS = {
  shared: 'sharedParts',
  sharedBySome: 'partsSharedBySome',
  onlyHere: 'partsOnlyHere',
  things: 'parts of standards',
} as const;

const ReportPartsRef = builder.objectRef<PartsNamed>('ReportParts').implement({
  description: 'What one of the compared reports names of a standard.',
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      description: 'The report.',
      resolve: ({ report }, _, { loaders }) => loaders.referred('Report', report),
    }),
    namesWhole: t.exposeBoolean('namesWhole', {
      description: 'True when it names the standard as such, besides or instead of parts.',
    }),
    parts: t.field({
      type: [StandardRef],
      description: 'The parts that it names, by slug; that it names none denies none.',
      resolve: ({ parts }, _, { loaders }) =>
        parts.map((slug) => loaders.referred('Standard', slug)),
    }),
  }),
});

const StandardPartsRef = builder.objectRef<Dissection>('StandardParts').implement({
  description: 'A standard of which some of the compared reports name parts.',
  fields: (t) => ({
    standard: t.field({
      type: StandardRef,
      description: 'The standard, whether or not a report names it as such.',
      resolve: ({ whole }, _, { loaders }) => loaders.referred('Standard', whole),
    }),
    namedBy: t.expose('namedBy', {
      type: [ReportPartsRef],
      description: 'What each report names of it, in the order in which they were asked for.',
    }),
  }),
});

const StandardComparisonRef = builder
  .objectRef<StandardComparison>('StandardComparison')
  .implement({
    description: `The standards that examinations are performed under, in common and apart: those that stand by themselves, and those that are a part of another, such as a section. ${STATED}`,
    fields: (t) => ({
      ...comparisonFields<StandardComparison>(t, standardTypes, WHOLES, ({ whole }) => whole),
      ...comparisonFields<StandardComparison>(t, standardTypes, PARTS, ({ parts }) => parts),
      throughParts: t.expose('throughParts', {
        type: [StandardPartsRef],
        description:
          'Each standard of which some report names a part, by slug, and which parts each report names of it.',
      }),
    }),
  });

const AudienceComparisonRef = builder.objectRef<Comparison>('AudienceComparison').implement({
  description: `The readers that reports are written for, in common and apart. ${STATED}`,
  fields: (t) => comparisonFields<Comparison>(t, audienceTypes, AUDIENCES, itself),
});

const CategoryComparisonRef = builder.objectRef<Comparison>('CategoryComparison').implement({
  description: `The trust services categories that reports address, in common and apart. ${STATED} Whether a report has none because none apply, or because nothing is stated, its \`facts\` and \`unknowns\` say.`,
  fields: (t) => comparisonFields<Comparison>(t, categoryTypes, CATEGORIES, itself),
});

const ReportComparisonRef = builder.objectRef<ComparedReports>('ReportComparison').implement({
  description: `What several reports have in common, and what each has alone. ${STATED}`,
  fields: (t) => ({
    reports: t.expose('reports', {
      type: [ReportRef],
      description: 'The compared reports, in the order in which they were asked for.',
    }),
    standards: t.field({
      type: StandardComparisonRef,
      description: 'The standards that their examinations are performed under.',
      resolve: ({ reports }, _, { loaders }) => compareStandards(reports, loaders),
    }),
    audiences: t.field({
      type: AudienceComparisonRef,
      description: 'The readers for whom they are written.',
      resolve: ({ reports }) => compare(holdingsOf(reports, ({ audiences }) => audiences)),
    }),
    categories: t.field({
      type: CategoryComparisonRef,
      description: 'The trust services categories that they address.',
      resolve: ({ reports }) => compare(holdingsOf(reports, ({ categories }) => categories)),
    }),
  }),
});

builder.queryField('compareReports', (t) =>
  t.field({
    type: ReportComparisonRef,
    description: `What reports have in common and apart: standards, audiences and categories. ${STATED}`,
    args: {
      reports: t.arg.stringList({ description: 'Slugs of reports, 2 to 100, each once.' }),
    },
    resolve: async (_, { reports }, { loaders }) =>
      knownReports(await findCompared(checkCompared(reports), loaders)),
  }),
);

function itself(comparison: Comparison): Comparison {
  return comparison;
}
