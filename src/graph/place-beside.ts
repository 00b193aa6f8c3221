import type { Slug } from '../model/slug.js';
import type { Way } from './walked-page.js';

/** A place right beside that of a slug, on the side that a walk comes from: pages leave out where they begin. */
export function placeBeside(slug: Slug, way: Way): string {
  if (way === 'BACKWARDS') return `${slug}\0`;
  const last = slug.charCodeAt(slug.length - 1);
  return `${slug.slice(0, -1)}${String.fromCharCode(Math.max(0, last - 1))}\uffff`;
}
