import type { Loaders } from '../loaders/loaders.js';
import { daysUntil, FIRST_DAY, LAST_DAY } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import type { Entity, StoredKind } from '../model/entity.js';
import { compareAscending, compareDescending } from '../model/page.js';
import type { PlacedList, SortKey } from '../model/page.js';
import type { View } from '../model/reading.js';
import { NO_HITS } from '../model/search.js';
import type { SearchHit, SearchHits } from '../model/search.js';
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
export interface SearchMatch extends SearchHit {
  readonly entity: Entity | null;
}

/** Everything that a text is found in, best first; of what is derived only what is claimed around a day. */
export async function findMatches(
  request: SearchRequest,
  today: CalendarDate,
  loaders: Loaders,
): Promise<PlacedList<SearchMatch>> {
  const [hits, dated] = await Promise.all([
    findStored(request, loaders),
    findDated(request, { reading: 'PREFERRED', asOf: today }, loaders),
  ]);
  const lowest = hits.length === 0 ? 1 : hits.at(hits.length - 1).score;
  const below = dated
    .map((found) => matchBelow(lowest, found))
    .sort((one, other) => comparePlaces(matchPlace(one), matchPlace(other)));
  return {
    length: hits.length + below.length,
    at: (place) => below[place - hits.length] ?? { ...hits.at(place), entity: null },
    keyOf: matchPlace,
    compare: comparePlaces,
  };
}

/** The entity that a text was found in. */
export async function entityOf({ slug, entity }: SearchMatch, loaders: Loaders): Promise<Entity> {
  return entity ?? requireEntity(slug, loaders);
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
function matchBelow(lowest: number, { entity, end }: Dated): SearchMatch {
  const lateness = daysUntil(FIRST_DAY, end) / (daysUntil(FIRST_DAY, LAST_DAY) + 1);
  return { slug: entity.slug, score: lowest * lateness, matchedField: 'name', entity };
}

/** The place of a match in the list: its score, written so that texts compare as the numbers do, and its slug. */
function matchPlace({ score, slug }: SearchMatch): SortKey {
  return [score.toFixed(9).padStart(20, '0'), slug];
}

function comparePlaces([score = '', slug = '']: SortKey, [other = '', otherSlug = '']: SortKey) {
  return compareDescending([score], [other]) || compareAscending([slug], [otherSlug]);
}
