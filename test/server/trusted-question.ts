import type { GraphServer } from '../support/server.js';
import { apolloManifest, hashOf, trustIn } from './trusting.js';

export const NAME = 'query Name($slug: String!) { report(slug: $slug) { name } }';
export const TWO =
  'query A { meta { today } }\nquery B { report(slug: "aws-soc-2") { ...R } }\nfragment R on Report { name }\n';
export const VARIABLES = { slug: 'aws-soc-1' };
export const NAMED = { data: { report: { name: 'AWS SOC 1' } } };
export const [NAME_HASH, TWO_HASH] = [hashOf(NAME), hashOf(TWO)];

const FILES = {
  'two.graphql': TWO,
  'generated.json': { [`sha256:${NAME_HASH}`]: NAME, [hashOf(NAME, 'sha1')]: NAME },
  'relay.json': { [hashOf(NAME, 'md5')]: NAME },
  'apollo.json': apolloManifest({ id: 'name-1', name: 'Name', type: 'query', body: NAME }),
};
/** Trust in two documents, beside others. */
export const trust = trustIn(FILES);
/** The same, and in no others. */
export const only = trustIn(FILES, { trustedOnly: true });

const TYPES = ['application/json', 'application/graphql-response+json'] as const;
export const METHODS = ['GET', 'POST'] as const;
export type Method = (typeof METHODS)[number];
export type Parameters = Readonly<Record<string, unknown>>;

/** How requests can be sent and answered: each method with each media type. */
export const WAYS = METHODS.flatMap((method) => TYPES.map((type) => ({ method, type })));

export interface Way {
  readonly method: Method;
  readonly type: (typeof TYPES)[number];
}

/** Asks a server and gives the whole answer, with its text as it is. */
export async function ask(server: GraphServer, parameters: Parameters, { method, type }: Way) {
  const address = 'http://graph/graphql';
  const headers = { accept: type, 'content-type': 'application/json' };
  const response =
    method === 'POST'
      ? await server.fetch(address, { method, headers, body: JSON.stringify(parameters) })
      : await server.fetch(`${address}?${inAddress(parameters)}`, { headers: { accept: type } });
  const contentType = response.headers.get('content-type');
  return { status: response.status, contentType, text: await response.text() };
}

/** Texts as they are, and all else as JSON. */
function inAddress(parameters: Parameters): string {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(texts).toString();
}

/** A document as the clients of Apollo name it. */
export function persisted(sha256Hash: unknown, version: unknown = 1): Parameters {
  return { extensions: { persistedQuery: { version, sha256Hash } } };
}

/** In an address, null would be the text "null". */
export function withoutNull(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
}
