import { UnfitDatabase } from './unfit-database.js';

/** What people can do about the faults that they cause, by the code of PostgreSQL or of the system. */
const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'it refuses the user or the password of DATABASE_URL',
  '28000': 'it refuses the user of DATABASE_URL, or the way to it without TLS',
  '3D000': 'it has no database of the name in DATABASE_URL',
  '42501': 'the user of DATABASE_URL may not read its tables',
  '53300': 'it has no connections left: lower DATABASE_CONNECTIONS, or raise its max_connections',
  '57P03': 'it is starting or ending',
  ECONNREFUSED: 'nothing listens at the address in DATABASE_URL',
  ENOTFOUND: 'the host in DATABASE_URL is not known',
  EAI_AGAIN: 'the host in DATABASE_URL is not known at the moment',
};

/** What the driver says of faults that have no code. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['does not support SSL', 'it offers no TLS, which sslmode in DATABASE_URL asks for'],
  ['timeout expired', 'it does not answer at the address in DATABASE_URL'],
  ['Query read timeout', 'it does not answer in time'],
  ['terminated unexpectedly', 'what listens at the address in DATABASE_URL ends the connection'],
  ['SASL', 'it asks for a password, and DATABASE_URL has none that it can use'],
];

/** Why the graph of a database cannot be served, and what to do about it; without passwords, since no driver tells them. */
export function faultSentence(error: unknown): string {
  const reason =
    error instanceof UnfitDatabase
      ? error.message
      : `The database cannot be read: ${connectionFault(error)}`;
  return `${reason}. It is tried again.`;
}

/** Why a database cannot be reached, as the end of a sentence. */
export function connectionFault(error: unknown): string {
  const {
    code = '',
    syscall,
    path,
    message,
    errors,
  } = error as Error & {
    readonly code?: string;
    readonly syscall?: string;
    readonly path?: string;
    /** Where a host has several addresses, each of them has failed. */
    readonly errors?: readonly Error[];
  };
  // Of files only certificates are opened.
  if (syscall === 'open')
    return `the file ${path ?? ''}, which DATABASE_URL names for TLS, cannot be read (${code})`;
  const said = [message, errors?.[0]?.message, code, 'the connection was lost'];
  const phrase = PHRASES.find(([part]) => message.includes(part));
  return (
    REASONS[code] ?? phrase?.[1] ?? said.find((text) => text !== undefined && text !== '') ?? ''
  );
}
