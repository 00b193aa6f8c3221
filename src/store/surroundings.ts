import type { BareLink, Surroundings, SurroundingsRequest } from '../model/link.js';
import type { LinkTable } from './link-table.js';
import type { Ranking } from './ranking.js';

/** What is around an entity. */
export function surroundingsOf(
  { slug, most }: SurroundingsRequest,
  { rankOf }: Ranking,
  { allNumbersAt, bareLinkAt, loopsAt }: LinkTable,
): Surroundings {
  const rank = rankOf(slug);
  if (rank === -1) return { count: 0, links: () => [] };
  const beginning = allNumbersAt(rank, 'OUT');
  const ending = allNumbersAt(rank, 'IN');
  const count = beginning.length + ending.length - loopsAt(rank);
  if (count > most) return { count, links: null };
  return {
    count,
    links: () => {
      const links: BareLink[] = [];
      for (const number of beginning) links.push(bareLinkAt(number));
      for (const number of ending) {
        const link = bareLinkAt(number);
        // What begins here too was met as it begins.
        if (link.from !== slug) links.push(link);
      }
      return links;
    },
  };
}
