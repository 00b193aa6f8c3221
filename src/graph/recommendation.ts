import type { Loaders } from '../loaders/loaders.js';
import type { Reader } from '../model/reader.js';
import { recommend } from '../model/recommendation.js';
import type { Candidate, Recommendation } from '../model/recommendation.js';
import type { Report } from '../model/report.js';
import type { ReportFamily } from '../model/report-family.js';
import { BY_SLUG, linkedInto } from '../model/selection.js';
import type { Slug } from '../model/slug.js';

/** How many reports of all providers are weighed for one answer. */
export const MAX_CANDIDATES = 100;

/** The advice for a reader, or why there can be none. */
export type Advice =
  | { readonly outcome: 'GIVEN'; readonly recommendations: readonly Recommendation[] }
  | { readonly outcome: 'UNKNOWN_PROVIDER' | 'TOO_MANY_REPORTS' };

/** Which reports a reader should read, of one provider or of all where `provider` is null. */
export async function findRecommendations(
  reader: Reader,
  provider: Slug | null,
  loaders: Loaders,
): Promise<Advice> {
  const [families, organization] = await Promise.all([
    loaders.all('ReportFamily', { facets: [{ facet: 'serves', anyOf: [reader.need] }] }),
    provider === null ? null : loaders.nodeOfKind('ServiceOrganization', provider),
  ]);
  if (provider !== null && organization === null) return { outcome: 'UNKNOWN_PROVIDER' };
  const found = await Promise.all(
    families.map(async (family) => {
      const reports = await reportsOf(family, provider, loaders);
      return reports.map((report) => ({ report, family }));
    }),
  );
  const fitting = found.flat();
  if (provider === null && fitting.length > MAX_CANDIDATES) return { outcome: 'TOO_MANY_REPORTS' };
  const candidates = await Promise.all(
    fitting.map(({ report, family }) => candidateOf(report, family, loaders)),
  );
  return { outcome: 'GIVEN', recommendations: recommend(reader, candidates) };
}

/** The facts that a family serves a need are read with those of its reports: one batch for all. */
async function candidateOf(
  report: Report,
  family: ReportFamily,
  loaders: Loaders,
): Promise<Candidate> {
  const [provider, channels, reportFacts, familyFacts] = await Promise.all([
    loaders.referred('ServiceOrganization', report.provider),
    Promise.all(report.access.channels.map((slug) => loaders.referred('AccessChannel', slug))),
    loaders.factsOf(report.slug),
    loaders.factsOf(family.slug),
  ]);
  const channelNames = channels.map(({ name }) => name);
  return { report, family, providerName: provider.name, channelNames, reportFacts, familyFacts };
}

// One more than are weighed, to see that there are too many; of one provider all are.
async function reportsOf(family: ReportFamily, provider: Slug | null, loaders: Loaders) {
  const linked = [
    linkedInto(family.slug, 'OF_FAMILY'),
    ...(provider === null ? [] : [linkedInto(provider, 'PROVIDED_BY')]),
  ];
  const first = provider === null ? MAX_CANDIDATES + 1 : null;
  const { items } = await loaders.page({
    selection: { kinds: ['Report'], linked },
    order: BY_SLUG,
    page: { first, last: null, after: null, before: null },
  });
  return items as readonly Report[];
}
