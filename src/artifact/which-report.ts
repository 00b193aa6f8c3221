import type { Catalog } from '../model/catalog.js';
import { ofKind } from '../model/entity.js';
import type { NodeOfKind, StoredEntity } from '../model/entity.js';
import { searchWords } from '../model/search-word.js';
import type { Slug } from '../model/slug.js';
import type { ListedReport } from './listed-report.js';
import { isSame, namesOf, standsIn } from './name-words.js';
import type { NameWords } from './name-words.js';
import { candidateOf, objectionTo } from './report-objection.js';

/** The report that a listed one is an edition of, or why none is found, as a part of a sentence. */
export type WhichReport = { readonly report: Slug } | { readonly reason: string };

type Naming = Pick<ListedReport, 'companyName' | 'name' | 'productName'>;

/** Endings of company names that tell no company from another. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc llc ltd limited corp corporation co'.split(' '),
);

/** Finds the one report of a catalog that the company and the name of a listed report name; guesses nothing. */
export function reportFinder(catalog: Catalog): (listed: Naming) => WhichReport {
  const providers = allOfKind(catalog, 'ServiceOrganization').map(withNames);
  const families = allOfKind(catalog, 'ReportFamily').map(withNames);
  const categories = allOfKind(catalog, 'TrustServicesCategory');
  const candidates = allOfKind(catalog, 'Report').map((report) => {
    const family = families.find(({ entity }) => entity.slug === report.family);
    const provider = providers.find(({ entity }) => entity.slug === report.provider);
    return candidateOf(report, family?.names ?? [], provider?.names ?? []);
  });

  function find({ name, companyName, productName }: Naming): WhichReport {
    const words = searchWords(name ?? '');
    const company = companyName ?? productName;
    const named = providers.filter(({ names }) =>
      company === null
        ? names.some((provider) => standsIn(provider, words))
        : isNamed(names, company),
    );
    const [provider] = named;
    if (provider === undefined || named.length > 1) {
      const who = company === null ? 'its name, and no company beside it,' : `"${company}"`;
      return { reason: `${who} names ${several(named)} provider of the graph` };
    }
    const said = families.filter(({ names }) => names.some((family) => standsIn(family, words)));
    const [family] = said;
    if (family === undefined || said.length > 1) {
      return { reason: `its name says ${several(said)} family of reports` };
    }
    const ofBoth = candidates.filter(
      ({ report }) =>
        report.provider === provider.entity.slug && report.family === family.entity.slug,
    );
    const objections = ofBoth.map((candidate) => objectionTo(candidate, words, categories));
    const fitting = ofBoth.filter((_, index) => objections[index] === null);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { report: only.report.slug };
    const kind = `${family.entity.name} report of ${provider.entity.name}`;
    if (fitting.length > 1) return { reason: `its name fits more than one ${kind}` };
    const [objection = null] = objections;
    return { reason: objection === null ? `the graph has no ${kind}` : `its name ${objection}` };
  }

  const found = new Map<string, WhichReport>();
  return (listed) => {
    const key = JSON.stringify([listed.name, listed.companyName, listed.productName]);
    const known = found.get(key) ?? find(listed);
    found.set(key, known);
    return known;
  };
}

interface Named<T> {
  readonly entity: T;
  readonly names: readonly NameWords[];
}

function withNames<T extends StoredEntity>(entity: T): Named<T> {
  return { entity, names: namesOf(entity) };
}

function allOfKind<K extends StoredEntity['kind']>({ entities }: Catalog, kind: K) {
  return entities.flatMap((entity): NodeOfKind<K> | [] => ofKind(kind, entity) ?? []);
}

/** Whether a company is one of these names, or one of them with another in parentheses behind it. */
function isNamed(names: readonly NameWords[], company: string): boolean {
  const [, name = company, alias = name] = /^([^()]+)\(([^()]+)\)$/.exec(company) ?? [];
  return [name, alias].every((part) =>
    names.some((provider) => isSame(provider, companyWords(part))),
  );
}

function companyWords(company: string): NameWords {
  const words = searchWords(company);
  const end = words.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return words.slice(0, end + 1);
}

function several(found: readonly unknown[]): string {
  return found.length === 0 ? 'no' : 'more than one';
}
