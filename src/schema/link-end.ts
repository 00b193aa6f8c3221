import type { FieldNode } from 'graphql';
import type { Context } from '../context.js';
import type { WalkedLink } from '../graph/link.js';
import { entityInView } from '../graph/lookup.js';
import type { Entity } from '../model/entity.js';
import { kindAtEnd } from '../model/link.js';
import type { Slug } from '../model/slug.js';
import { askedFields } from './asked-fields.js';
import type { Asked } from './asked-fields.js';

/** What a link itself tells of the entities at its ends. */
const TOLD_BY_LINKS: ReadonlySet<string> = new Set(['__typename', 'id', 'slug']);

/** The fields of a link that lead to an entity, and those of a list of links that lead to a link. */
const ENDS = ['from', 'neighbor', 'to'];
const WAYS_TO_LINKS = [['nodes'], ['edges', 'node']];

/** The entity at one end of a link; it is not read where no more is asked than the link tells. */
export function linkEnd(
  link: WalkedLink,
  end: Slug,
  { loaders }: Context,
  asked: Asked,
): Promise<Entity> | Entity {
  const kind = kindAtEnd(link, end);
  if (kind === null || isEndRead(asked)) return entityInView(end, link.view, loaders);
  // Nobody asks for more of it.
  return { kind, slug: end } as Entity;
}

/** Whether of a list of links also the entities at their ends are asked for, with more than the links tell. */
export function areEndsRead(asked: Asked): boolean {
  return oncePerDocument(listsAsked, asked, () =>
    WAYS_TO_LINKS.some((way) => ENDS.some((end) => isMoreAsked(asked, [...way, end]))),
  );
}

function isEndRead(asked: Asked): boolean {
  return oncePerDocument(endsAsked, asked, () => isMoreAsked(asked, []));
}

function isMoreAsked(asked: Asked, path: readonly string[]): boolean {
  return [...askedFields(asked, path)].some((field) => !TOLD_BY_LINKS.has(field));
}

// Documents are kept, and one field of them is resolved for each link of a page.
const endsAsked = new WeakMap<FieldNode, boolean>();
const listsAsked = new WeakMap<FieldNode, boolean>();

function oncePerDocument(
  known: WeakMap<FieldNode, boolean>,
  { fieldNodes: [field, ...others] }: Asked,
  find: () => boolean,
): boolean {
  if (field === undefined || others.length > 0) return find();
  const found = known.get(field) ?? find();
  known.set(field, found);
  return found;
}
