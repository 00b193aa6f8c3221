import type { SearchHit } from '../../model/search.js';
import type { Slug } from '../../model/slug.js';
import { readPart } from '../table/search-part.js';
import { readTerms } from '../table/term-reader.js';
import type { Asked } from './asked.js';
import { bearersBySlug } from './bearer.js';
import type { OwnFound } from './bearer.js';
import { isHeld, joined, NO_BEARERS } from './fit.js';
import type { Fit } from './fit.js';
import { slugsOf } from './found-row.js';
import type { OwnDocuments } from './found-row.js';
import type { Vocabulary } from './vocabulary.js';

/** The hits among documents that have something of their own that was asked for. */
export interface OwnHits {
  readonly length: number;
  /** The score of the last of them; infinite where there is none. */
  readonly lowest: number;
  /** The best so many and those as good as the last of them, in any order. */
  readonly best: (most: number) => readonly SearchHit[];
}

/** Documents, and the score of each, which is below 0 where it is none of the hits. */
interface Scored {
  readonly documents: OwnDocuments;
  readonly scores: readonly number[];
}

const NO_HIT = -1;

/** Scores thousands of documents by their parts, and reads slugs only of the best. */
export function ownHits(
  found: OwnFound,
  { asked, fit }: { readonly asked: Asked; readonly fit: Fit },
  { profiles }: Vocabulary,
): OwnHits {
  const bearers = bearersBySlug(found);

  function scored(documents: OwnDocuments): Scored {
    const { parts } = documents;
    const profile = profiles.get(documents.profile);
    const heldByProfile = fit.heldOf(profile?.terms ?? []);
    const slugs = bearers.size === 0 ? [] : slugsOf(documents);
    const scores: number[] = [];
    for (let from = 0, end = 0; end < parts.length; from = end + 1) {
      end = parts.indexOf('\n', from);
      if (end === -1) end = parts.length;
      const { shape, terms } =
        profile === undefined
          ? readPart(parts.slice(from, end))
          : { shape: profile.shape, terms: readTerms(parts, from, asked.terms) };
      if (shape === null) throw new Error('A document has neither a profile nor a shape.');
      const held = asked.isWanted(shape.kind) ? joined(heldByProfile, fit.heldOf(terms)) : null;
      const isHit = held !== null && isHeld(held);
      const having = bearers.get(slugs[scores.length] ?? '') ?? NO_BEARERS;
      scores.push(isHit ? fit.scoreOf(shape, held, having) : NO_HIT);
    }
    return { documents, scores };
  }

  const all = found.documents.map(scored);
  const scores = ascendingScores(all);
  return {
    length: scores.length,
    lowest: scores[0] ?? Infinity,
    best: (most) => {
      const least = scores[Math.max(0, scores.length - most)] ?? 0;
      return all.flatMap((one) => hitsFrom(least, one));
    },
  };
}

function ascendingScores(all: readonly Scored[]): Float64Array {
  const scores = new Float64Array(all.reduce((sum, one) => sum + one.scores.length, 0));
  let length = 0;
  for (const one of all) {
    for (const score of one.scores) {
      if (score === NO_HIT) continue;
      scores[length] = score;
      length += 1;
    }
  }
  return scores.subarray(0, length).sort();
}

function hitsFrom(least: number, { documents, scores }: Scored): readonly SearchHit[] {
  let slugs: readonly Slug[] | null = null;
  const hits: SearchHit[] = [];
  for (const [place, score] of scores.entries()) {
    if (score === NO_HIT || score < least) continue;
    slugs ??= slugsOf(documents);
    hits.push({ slug: slugs[place] as Slug, score });
  }
  return hits;
}
