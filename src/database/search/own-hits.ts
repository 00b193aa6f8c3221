import type { SearchHit } from '../../model/search.js';
import { SEARCH_FIELDS } from '../../model/search.js';
import { readPart } from '../table/search-part.js';
import type { Asked } from './asked.js';
import { isHeld, joined, NO_BEARERS } from './fit.js';
import type { Fit, HeldByWord } from './fit.js';
import type { OwnDocument } from './found-row.js';
import type { Vocabulary } from './vocabulary.js';

/** The hits among documents that have something of their own that was asked for. */
export function ownHits(
  documents: readonly OwnDocument[],
  { asked, fit }: { readonly asked: Asked; readonly fit: Fit },
  { profiles }: Vocabulary,
): readonly SearchHit[] {
  const bearers = SEARCH_FIELDS.map(
    (_, place) => documents.filter(({ wholes }) => isWholeAt(wholes, place)).length,
  );
  const heldByProfile = new Map<string, HeldByWord>();

  function heldBy(key: string): HeldByWord {
    const known = heldByProfile.get(key);
    if (known !== undefined) return known;
    const made = fit.heldOf(profiles.get(key)?.terms ?? []);
    heldByProfile.set(key, made);
    return made;
  }

  return documents.flatMap(({ slug, profile, wholes, part }): SearchHit | [] => {
    const { shape: own, terms } = readPart(part);
    const shape = own ?? profiles.get(profile)?.shape;
    if (shape === undefined) throw new Error(`The document ${slug} has no profile.`);
    if (!asked.isWanted(shape.kind)) return [];
    const held = joined(heldBy(profile), fit.heldOf(terms));
    if (!isHeld(held)) return [];
    const bearersOf =
      wholes === 0
        ? NO_BEARERS
        : bearers.map((having, place) => (isWholeAt(wholes, place) ? having : 0));
    return { slug, score: fit.scoreOf(shape, held, bearersOf) };
  });
}

function isWholeAt(wholes: number, place: number): boolean {
  return (wholes & (2 ** place)) !== 0;
}
