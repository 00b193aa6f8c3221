import { NAMESPACES, PREDICATE_TERMS, vocabularyAt } from './vocabulary.js';

/** What a name in the data means, in the terms of JSON-LD 1.1. */
interface Term {
  readonly '@id'?: string;
  readonly '@type'?: string;
  readonly '@container'?: '@set';
  readonly '@context'?: Readonly<Record<string, Term>>;
}

const REFERENCE = { '@type': '@id' } as const;
const REFERENCES = { '@type': '@id', '@container': '@set' } as const;
const SET = { '@container': '@set' } as const;
const DATE = { '@type': 'xsd:date' } as const;

/** Our kinds of links that schema.org has a word for. */
const KNOWN_LINKS: Readonly<Record<string, string>> = {
  providedBy: 'schema:provider',
  addressedTo: 'schema:audience',
  issuedBy: 'schema:publisher',
  partOf: 'schema:isPartOf',
  editionOf: 'schema:exampleOfWork',
};

const LINKS: Readonly<Record<string, Term>> = Object.fromEntries(
  [...PREDICATE_TERMS.values()].map((term): [string, Term] => {
    const known = KNOWN_LINKS[term];
    return [term, { ...(known === undefined ? {} : { '@id': known }), ...REFERENCES }];
  }),
);

const TEXTS: Readonly<Record<string, Term>> = {
  name: { '@id': 'schema:name' },
  description: { '@id': 'schema:description' },
  aliases: { '@id': 'schema:alternateName', ...SET },
  url: { '@id': 'schema:url', ...REFERENCE },
  title: { '@id': 'schema:headline' },
  code: { '@id': 'schema:identifier' },
  temporalCoverage: { '@id': 'schema:temporalCoverage' },
};

const DATES: Readonly<Record<string, Term>> = {
  start: DATE,
  end: DATE,
  date: DATE,
  validFrom: DATE,
  validTo: DATE,
  releasedOn: DATE,
  seenOn: DATE,
  retrievedOn: DATE,
};

const EVIDENCE: Readonly<Record<string, Term>> = {
  facts: SET,
  unknowns: SET,
  subject: REFERENCE,
  conflict: REFERENCE,
  leads: REFERENCES,
  citations: { '@id': 'prov:qualifiedPrimarySource', ...SET },
  sources: { '@id': 'prov:hadPrimarySource', ...REFERENCES },
  source: { '@id': 'prov:entity', ...REFERENCE },
};

/** What names mean in some classes alone: the subject of a family is a text, and no entity. */
const SCOPED: Readonly<Record<string, Term>> = {
  ReportFamily: { '@context': { subject: { '@id': 'schema:about' } } },
};

const TERMS = { ...LINKS, ...TEXTS, ...DATES, ...EVIDENCE, ...SCOPED };

/** What every name in the data means, where the graph is served at an origin. */
export function jsonLdContext(origin: string) {
  return {
    '@version': 1.1,
    '@base': `${origin}/id/`,
    '@vocab': vocabularyAt(origin),
    ...NAMESPACES,
    ...TERMS,
  };
}

/** True for a name that means a property of our own vocabulary, in objects of a class. */
export function isOwnProperty(name: string, className: string): boolean {
  const scoped = SCOPED[className]?.['@context']?.[name];
  const terms: Readonly<Record<string, Term>> = TERMS;
  return (scoped ?? terms[name])?.['@id'] === undefined;
}
