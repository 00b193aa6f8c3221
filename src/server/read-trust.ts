import { GraphQLError } from 'graphql';
import type { Limits } from '../limits.js';
import { schema } from '../schema/schema.js';
import { documentFaults } from './document-fault.js';
import { documentExcess } from './limit/document-limit.js';
import { parseWithin } from './limit/document-text.js';
import type { Trust, TrustedDocuments } from './trusted/trust.js';
import { readTrustedDocuments } from './trusted/trusted-documents.js';

interface TrustSettings {
  /** The file or folder of the trusted documents; null for none. */
  readonly trustedDocuments: string | null;
  readonly trustedOnly: boolean;
  readonly introspection: boolean;
  readonly limits: Limits;
}

/** A trust in documents that were read. */
interface ReadTrust extends Trust {
  readonly documents: TrustedDocuments;
}

/** Reads the documents that the settings trust; throws a TrustedDocumentsError where one could never be answered. */
export function readTrust(settings: TrustSettings): ReadTrust | null {
  const { trustedDocuments, trustedOnly, ...rules } = settings;
  if (trustedDocuments === null) return null;
  const documents = readTrustedDocuments(trustedDocuments, (text) =>
    faultsOf(text, rules).map(sentenceOf),
  );
  return { documents, only: trustedOnly };
}

type Rules = Pick<TrustSettings, 'introspection' | 'limits'>;

function faultsOf(text: string, { introspection, limits }: Rules): readonly GraphQLError[] {
  try {
    const document = parseWithin(text, limits);
    const excess = documentExcess(document, limits);
    return excess === null ? documentFaults(schema, document, { introspection }) : [excess];
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function sentenceOf({ message, locations = [] }: GraphQLError): string {
  const places = locations.map(({ line, column }) => `line ${line}, column ${column}`);
  return places.length === 0 ? message : `${message} (${places.join('; ')})`;
}
