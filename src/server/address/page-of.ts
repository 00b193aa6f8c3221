import type { NodeKind } from '../../model/entity.js';
import type { Slug } from '../../model/slug.js';

/** The address of the page that shows people a node. */
export type PageOf = (kind: NodeKind, slug: Slug) => string;
