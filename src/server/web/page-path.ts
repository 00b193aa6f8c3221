import type { PageOf } from '../address/page-of.js';

const PAGES: readonly string[] = ['/', '/reports', '/graph', '/conflicts', '/search'];
const ENTITY = '/entity/';

/** Whether a page stands at a path. What it shows, and whether there is such a thing, the page finds out by itself. */
export function isPagePath(path: string): boolean {
  return PAGES.includes(path) || (path.startsWith(ENTITY) && path.length > ENTITY.length);
}

/** The address of the page that shows a node: conflicts stand together on one. */
export const pageOfNode: PageOf = (kind, slug) => {
  const name = encodeURIComponent(slug);
  return kind === 'Conflict' ? `/conflicts#${name}` : `${ENTITY}${name}`;
};
