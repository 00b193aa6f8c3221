import type { Context } from '../../context.js';
import { described } from '../../linked-data/described.js';
import { findIdentified } from '../../linked-data/identity.js';
import { jsonLdContext } from '../../linked-data/json-ld-context.js';
import { acceptedType } from '../address/accepted.js';
import { JSON_LD } from './json-ld-type.js';
import { cacheControl, DOCUMENT_FRESHNESS } from '../caching/cache-control.js';
import type { SecondsLeft } from '../caching/cache-control.js';
import { refusal } from '../address/answer.js';
import type { Answer } from '../address/answer.js';
import type { PageOf } from '../address/page-of.js';

const HTML = 'text/html';
// Processors of JSON-LD name this form of it, which has the context inside.
const COMPACTED = `${JSON_LD};profile="http://www.w3.org/ns/json-ld#compacted"`;
const TYPES = [JSON_LD, COMPACTED, 'application/json'];

const VARY = { vary: 'accept' };
const SHOWN_LETTERS = 60;

/** Where linked data stands, where people can look at it, and how long it may be held. */
export interface Telling {
  readonly origin: string;
  /** The address of the page that shows people a node; null where they are shown none. */
  readonly pageOf: PageOf | null;
  readonly secondsLeft: SecondsLeft;
}

/** What is known of the node that a path names: as JSON-LD for programs, on a page for people. */
export async function nodeDocument(
  name: string,
  headers: Headers,
  { origin, pageOf, secondsLeft }: Telling,
  { loaders, today }: Context,
): Promise<Answer> {
  const pages = pageOf === null ? [] : [HTML];
  const type = acceptedType(headers, [...TYPES, ...pages]);
  if (type === null) {
    const told = [JSON_LD, 'application/json', ...pages].join(' or ');
    return refusal(406, `This is told as ${told} only.`, VARY);
  }
  const slug = decoded(name);
  const node = await findIdentified(slug, loaders);
  if (node === null) {
    const shown = JSON.stringify(slug.slice(0, SHOWN_LETTERS));
    return refusal(404, `Nothing in the graph has the slug ${shown}.`, VARY);
  }
  if (pageOf !== null && type === HTML) {
    const location = pageOf(node.kind, node.slug);
    return { status: 303, body: null, headers: { location, ...VARY } };
  }
  const document = {
    '@context': jsonLdContext(origin),
    ...(await described(node, today, loaders)),
  };
  return {
    status: 200,
    body: `${JSON.stringify(document)}\n`,
    headers: {
      'content-type': type === COMPACTED ? JSON_LD : type,
      'cache-control': cacheControl(DOCUMENT_FRESHNESS, secondsLeft(today)),
      ...VARY,
    },
  };
}

/** The text that a part of a path stands for; as it is where it is not properly written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
