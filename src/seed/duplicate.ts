import type { RecordPlace } from './document.js';
import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';
import type { SeedRecord } from './parse.js';

/** What is expected of every record in its place. */
export const OWN_SLUG = 'a slug that no other record has';

/** One fault for each record whose slug an earlier one has. */
export function duplicateFaults(records: readonly SeedRecord[]): Fault[] {
  const first = new Map<string, RecordPlace>();
  return records.flatMap(({ slug, place, fields }) => {
    const earlier = slug === null ? undefined : first.get(slug);
    if (earlier === undefined) {
      if (slug !== null) first.set(slug, place);
      return [];
    }
    const { file, line } = earlier.document.positionOf([...earlier.path, 'slug']);
    const problem = `slug ${quote(slug)} is taken by ${file}:${line}`;
    // The slug of an edition is not written: the record as a whole stands for it.
    const path = fields.slug === undefined ? [] : ['slug'];
    return [faultAt(place, path, problem, OWN_SLUG)];
  });
}
