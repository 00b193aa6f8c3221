import type { Request } from '../../bench/exchange.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import type { LimitName } from '../../src/limits.js';

/** A request that is meant to hurt, and what it gets. */
export interface Attack {
  readonly name: string;
  readonly request: Request;
  readonly status: number;
  /** What the extensions of its first error hold, among others. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** How long it may take where that is no matter of the request alone. */
  readonly mostMilliseconds?: number;
}

/** A request that looks like an attack and does no harm, so that it is answered. */
export interface Harmless {
  readonly name: string;
  readonly request: Request;
}

/** What a refused request gets. */
export type Expectation = Pick<Attack, 'status' | 'extensions'>;

export type Variables = Readonly<Record<string, unknown>>;

/** Refused for going beyond a limit, which is named. */
export function beyond(limit: LimitName, status = 400): Expectation {
  const maximum = DEFAULT_LIMITS[limit];
  return { status, extensions: { code: 'LIMIT_EXCEEDED', limit, maximum } };
}

/** Refused for an argument whose value goes beyond a limit. */
export function argumentBeyond(argument: string, limit: LimitName): Expectation {
  const maximum = DEFAULT_LIMITS[limit];
  return { status: 400, extensions: { code: 'BAD_USER_INPUT', argument, limit, maximum } };
}

/** Refused with a code. */
export function refused(status: number, code: string): Expectation {
  return { status, extensions: { code } };
}

export const INVALID = refused(400, 'GRAPHQL_VALIDATION_FAILED');
export const BAD_INPUT = refused(400, 'BAD_USER_INPUT');
export const TOO_LONG = beyond('MAX_BODY_BYTES', 413);

/** So many texts, one after the other. */
export function times(count: number, textOf: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => textOf(index)).join(' ');
}
