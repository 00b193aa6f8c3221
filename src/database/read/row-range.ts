import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { orderKey } from '../order-key.js';
import type { Order } from '../../model/selection.js';
import { sentPlace } from './kept-text.js';
import { bytesInRow } from './request-rows.js';
import type { RequestColumns, RequestRow } from './request-rows.js';
import type { Cut, Walk } from './walk.js';

/** How an index is walked: by which of its columns, in which direction, and whether it is entered or left in its middle. */
export interface RangeShape {
  readonly by: Order['by'];
  readonly isDescending: boolean;
  readonly hasLower: boolean;
  readonly hasUpper: boolean;
}

export const RANGE_COLUMNS: RequestColumns = {
  most: 'integer',
  lower_slug: 'text',
  lower_name: 'bytea',
  upper_slug: 'text',
  upper_name: 'bytea',
};

/** How a list of this order is walked. */
export function rangeShapeOf(order: Order, walk: Walk): RangeShape {
  const { lower, upper } = endsOf(order, walk);
  const isDescending = walk.isBackwards === (order.direction === 'ASC');
  return { by: order.by, isDescending, hasLower: lower !== null, hasUpper: upper !== null };
}

/** Where that begins and ends, as it stands in a row of requests. */
export function rangeInRow(order: Order, walk: Walk): RequestRow {
  const { lower, upper } = endsOf(order, walk);
  return { most: walk.most, ...place('lower', lower), ...place('upper', upper) };

  function place(end: 'lower' | 'upper', cut: Cut | null): RequestRow {
    if (cut === null) return {};
    const isByName = order.by === 'NAME';
    const [name, slug] = isByName ? cut.key : ['', ...cut.key];
    return {
      [`${end}_slug`]: sentPlace(slug ?? '', cut.isBehind === (order.direction === 'ASC')),
      ...(isByName ? { [`${end}_name`]: bytesInRow(orderKey(name ?? '')) } : {}),
    };
  }
}

/** Where a walk begins and ends in the index, which ascends whatever the order of the list. */
function endsOf({ direction }: Order, { from, to }: Walk) {
  return direction === 'ASC' ? { lower: from, upper: to } : { lower: to, upper: from };
}

/** The rows of an index within the range of the request. */
export function isWithinRange(
  { by, hasLower, hasUpper }: RangeShape,
  slug: RawBuilder<unknown>,
  name: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const isByName = by === 'NAME';
  const lower = isByName
    ? sql` and (${name}, ${slug}) >= (request.lower_name, request.lower_slug)`
    : sql` and ${slug} >= request.lower_slug`;
  const upper = isByName
    ? sql` and (${name}, ${slug}) < (request.upper_name, request.upper_slug)`
    : sql` and ${slug} < request.upper_slug`;
  return sql`${hasLower ? lower : sql``}${hasUpper ? upper : sql``}`;
}

/** In the order of the walk, as many as the request wants at most. */
export function inOrder(
  { by, isDescending }: RangeShape,
  slug: RawBuilder<unknown>,
  name: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const direction = isDescending ? sql`desc` : sql`asc`;
  const byName = by === 'NAME' ? sql`${name} ${direction}, ` : sql``;
  return sql`order by ${byName}${slug} ${direction} limit request.most`;
}
