import type { Context } from '../context.js';
import { described } from '../linked-data/described.js';
import { findIdentified } from '../linked-data/identity.js';
import { jsonLdContext } from '../linked-data/json-ld-context.js';
import { acceptedType } from './accepted.js';
import { graphiqlAddress } from './entity-query.js';
import { JSON_LD } from './json-ld-type.js';
import { refusal } from './refusal.js';
import type { Answer } from './refusal.js';

const HTML = 'text/html';
// Processors of JSON-LD name this form of it, which has the context inside.
const COMPACTED = `${JSON_LD};profile="http://www.w3.org/ns/json-ld#compacted"`;
const TYPES = [JSON_LD, COMPACTED, 'application/json', HTML];

const VARY = { vary: 'accept' };
const SHOWN_LETTERS = 60;

/** Where linked data stands, and where people can ask. */
export interface Addresses {
  readonly origin: string;
  readonly endpoint: string;
}

/** What is known of the node that a path names: as JSON-LD for programs, in GraphiQL for people. */
export async function nodeDocument(
  name: string,
  headers: Headers,
  { origin, endpoint }: Addresses,
  { loaders, today }: Context,
): Promise<Answer> {
  const type = acceptedType(headers, TYPES);
  if (type === null) {
    return refusal(406, `This is told as ${JSON_LD}, application/json and ${HTML} only.`, VARY);
  }
  const slug = decoded(name);
  const node = await findIdentified(slug, loaders);
  if (node === null) {
    const shown = JSON.stringify(slug.slice(0, SHOWN_LETTERS));
    return refusal(404, `Nothing in the graph has the slug ${shown}.`, VARY);
  }
  if (type === HTML) {
    const location = graphiqlAddress(endpoint, node.kind, node.slug);
    return { status: 303, body: '', headers: { location, ...VARY } };
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
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
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
