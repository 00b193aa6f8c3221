import type { Loaders } from '../loaders/loaders.js';
import { isSelected, linkPlace } from '../model/link.js';
import type { LinkSelection } from '../model/link.js';
import { compareAscending } from '../model/page.js';
import type { SortKey } from '../model/page.js';
import type { Period } from '../model/period.js';
import type { View } from '../model/reading.js';
import { FEW_RECORDS, hasManyEditions } from './edition-listing.js';
import { editionsByReport } from './edition-walk.js';
import { evidenceOfPeriod } from './evidence.js';
import type { LinkList, WalkedLink } from './link.js';
import { cadencesImplying } from './period.js';
import { pageOfWalk, WHOLE_COURSE } from './walked-page.js';
import type { Course, WalkedList } from './walked-page.js';

const PREDICATE = 'COVERS';

/** The links to a period that very many editions share, made while they are read; null where there are few. */
export async function walkedLinksOf(
  period: Period,
  selection: LinkSelection,
  view: View,
  loaders: Loaders,
  few: number = FEW_RECORDS,
): Promise<LinkList | null> {
  const { slug } = period;
  if (!isSelected({ predicate: PREDICATE, from: '', to: slug }, selection)) return null;
  if (!(await hasManyEditions(period, view, loaders, few))) return null;
  const cadences = await cadencesImplying(period, view, loaders);
  const range = { from: period.start, to: period.end };
  const walked = [{ period: range, cadences, withObserved: true }];
  const walk = { view, family: null, isWanted: null };

  async function* links({ way, from, most }: Course<SortKey>): AsyncGenerator<WalkedLink> {
    const [predicate = PREDICATE, edition = null] = from ?? [];
    const isPassed = way === 'FORWARDS' ? predicate > PREDICATE : predicate < PREDICATE;
    if (isPassed) return;
    const course = { way, from: predicate === PREDICATE ? edition : null, most };
    for await (const one of editionsByReport(walked, walk, course, loaders)) {
      const citations = () => evidenceOfPeriod(one, loaders);
      yield { predicate: PREDICATE, from: one.slug, to: slug, at: slug, view, citations };
    }
  }

  const list: WalkedList<WalkedLink> = { walk: links, keyOf: linkPlace, compare: compareAscending };
  return {
    page: (request) => pageOfWalk(list, request),
    count: async () => {
      const ends: string[] = [];
      for await (const { from } of links(WHOLE_COURSE)) ends.push(from);
      return ends.length;
    },
  };
}
