import type { PageRequest } from '../model/page.js';
import { decodeCursor } from './cursor.js';
import { badInput } from './errors.js';
import { DEFAULT_PAGE_SIZE } from './page-size.js';

/** The arguments that every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** The page that a client asks for of a list; refuses sizes that no page has and cursors of other lists. */
export function pageRequestOf(args: PageArguments, list: string): PageRequest {
  const first = pageSizeOf('first', args.first);
  const last = pageSizeOf('last', args.last);
  return {
    first: first === null && last === null ? DEFAULT_PAGE_SIZE : first,
    last,
    after: args.after == null ? null : decodeCursor('after', args.after, list),
    before: args.before == null ? null : decodeCursor('before', args.before, list),
  };
}

function pageSizeOf(argument: 'first' | 'last', size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size >= 0) return size;
  throw badInput(`Argument "${argument}" must not be negative, but got ${size}.`, argument);
}
