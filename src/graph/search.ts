import type { Loaders } from '../loaders/loaders.js';
import { daysUntil, FIRST_DAY, LAST_DAY } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import type { Entity, StoredEntity, StoredKind } from '../model/entity.js';
import { compareAscending, compareDescending } from '../model/page.js';
import type { PageRequest, PlacedList, SortKey } from '../model/page.js';
import type { View } from '../model/reading.js';
import { MOST_AT_HAND, NO_HITS } from '../model/search.js';
import type { SearchField, SearchHit, SearchHits } from '../model/search.js';
import { datedText } from '../model/search-day.js';
import type { DatedText } from '../model/search-day.js';
import { requireEntity } from './lookup.js';
import { editionsOn, periodsOn } from './search-day.js';
import type { Dated } from './search-day.js';

/** What a reader looks for, in entities of any kind where `kinds` is null. */
export interface SearchRequest {
  readonly text: string;
  readonly kinds: readonly Entity['kind'][] | null;
}

/** A hit; `entity` is null where it is stored and has still to be read. */
interface Match extends SearchHit {
  readonly entity: Entity | null;
  readonly fieldOf: SearchHits['fieldOf'];
}

/** What a client is told of a hit. */
export interface SearchMatch {
  readonly node: Entity;
  readonly score: number;
  readonly matchedField: SearchField;
}

/**
 * Everything that a text is found in, best first; of what is derived only what is claimed around a day. Only the
 * matches that a page needs can be asked for.
 */
export async function findMatches(
  request: SearchRequest,
  page: PageRequest,
  today: CalendarDate,
  loaders: Loaders,
): Promise<PlacedList<Match>> {
  const [found, dated] = await Promise.all([
    findStored(request, loaders),
    findDated(request, { reading: 'PREFERRED', asOf: today }, loaders),
  ]);
  const hits = isAtHand(page) ? found : await found.whole();
  const below = dated
    .map((one) => matchBelow(hits.lowest, one))
    .sort((one, other) => comparePlaces(matchPlace(one), matchPlace(other)));
  return {
    length: hits.length + below.length,
    at: (place) =>
      below[place - hits.length] ?? {
        ...hits.at(place),
        entity: null,
        fieldOf: hits.fieldOf,
      },
    keyOf: matchPlace,
    compare: comparePlaces,
  };
}

/** What a client is told of a match. */
export async function toldOf(
  { slug, score, entity, fieldOf }: Match,
  loaders: Loaders,
): Promise<SearchMatch> {
  if (entity !== null) return { node: entity, score, matchedField: 'name' };
  const node = await requireEntity(slug, loaders);
  return { node, score, matchedField: fieldOf(node as StoredEntity) };
}

/** True for a page of nothing but the first hits. */
function isAtHand({ first, after, before }: PageRequest): boolean {
  return after === null && before === null && first !== null && first <= MOST_AT_HAND;
}

async function findStored({ text, kinds }: SearchRequest, loaders: Loaders): Promise<SearchHits> {
  const stored = kinds?.filter(
    (kind): kind is StoredKind & typeof kind => kind !== 'Edition' && kind !== 'Period',
  );
  return stored?.length === 0 ? NO_HITS : loaders.search({ text, kinds: stored ?? null });
}

async function findDated(
  { text, kinds }: SearchRequest,
  view: View,
  loaders: Loaders,
): Promise<Dated[]> {
  const dated: DatedText = datedText(text);
  if (dated.days.length === 0) return [];
  const [periods, editions] = await Promise.all([
    kinds?.includes('Period') === false ? [] : periodsOn(dated, view, loaders),
    kinds?.includes('Edition') === false ? [] : editionsOn(dated, view, loaders),
  ]);
  return [...periods, ...editions];
}

/** A match by days alone, which stands below all that hold the whole text; the later it ends, the higher. */
function matchBelow(lowest: number, { entity, end }: Dated): Match {
  const lateness = daysUntil(FIRST_DAY, end) / (daysUntil(FIRST_DAY, LAST_DAY) + 1);
  return { slug: entity.slug, score: lowest * lateness, entity, fieldOf: NO_HITS.fieldOf };
}

/** The place of a match in the list: its score, written so that texts compare as the numbers do, and its slug. */
function matchPlace({ score, slug }: Match): SortKey {
  return [score.toFixed(9).padStart(20, '0'), slug];
}

function comparePlaces([score = '', slug = '']: SortKey, [other = '', otherSlug = '']: SortKey) {
  return compareDescending([score], [other]) || compareAscending([slug], [otherSlug]);
}
