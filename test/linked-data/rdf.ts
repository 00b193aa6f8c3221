import jsonld from 'jsonld';

/** One statement; an object in angle brackets is an address, in quotes a text, and else a blank node. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

const VALUE = /(<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>)?)/.source;
const LINE = new RegExp(`^${VALUE} <([^>]*)> ${VALUE} \\.$`);

/** What a document of JSON-LD states; nothing is loaded for it from anywhere. */
export async function triplesOf(document: unknown): Promise<Triple[]> {
  const quads = (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      format: 'application/n-quads',
      safe: true,
      documentLoader: (url: string) =>
        Promise.reject(new Error(`Nothing is to be loaded: ${url}.`)),
    } as object,
  )) as unknown as string;
  return quads
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, subject, predicate, object] = LINE.exec(line) ?? [];
      if (subject === undefined || predicate === undefined || object === undefined) {
        throw new Error(`This is no statement: ${line}`);
      }
      return { subject: bare(subject), predicate, object };
    });
}

/** The objects of a subject by a predicate, in order. */
export function objectsOf(triples: readonly Triple[], subject: string, predicate: string) {
  return triples
    .filter((triple) => triple.subject === subject && triple.predicate === predicate)
    .map(({ object }) => object)
    .sort();
}

/** An address or the name of a blank node, without brackets. */
export function bare(value: string): string {
  return value.startsWith('<') ? value.slice(1, -1) : value;
}
