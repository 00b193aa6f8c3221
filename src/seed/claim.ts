import { z } from 'zod';
import type { Predicate } from '../model/link.js';
import { citation, mapping, sentence, slug } from './value.js';
import type { Cite } from './value.js';

/** A value of the seed together with the evidence that stands beside it. */
export interface Claim<V> {
  readonly claim: true;
  readonly value: V;
  /** Where the value is a slug: the kind of link that it makes. */
  readonly predicate: Predicate | null;
  readonly cite: readonly Cite[];
  readonly rule: string | null;
  readonly conflict: string | null;
  readonly isDeprecated: boolean;
}

/** The members of a claim besides its value. */
export const evidence = {
  cite: z
    .union([citation.transform((one) => [one]), z.array(citation)], {
      error: 'a citation, written source#passage, or a list of them',
    })
    .default([]),
  rule: sentence.optional(),
  conflict: slug.optional(),
  rank: z.literal('DEPRECATED', { error: 'DEPRECATED, or no rank at all' }).optional(),
};

interface Evidence {
  readonly cite: readonly Cite[];
  readonly rule?: string | undefined;
  readonly conflict?: string | undefined;
  readonly rank?: 'DEPRECATED' | undefined;
}

export function claimOf<V>(
  value: V,
  predicate: Predicate | null,
  { cite, rule, conflict, rank }: Evidence,
): Claim<V> {
  return {
    claim: true,
    value,
    predicate,
    cite,
    rule: rule ?? null,
    conflict: conflict ?? null,
    isDeprecated: rank === 'DEPRECATED',
  };
}

/** A field that is written plain, or as `{ value, cite, rule, conflict, rank }`. */
export function claim<V extends z.ZodType>(value: V, predicate: Predicate | null = null) {
  return z.preprocess(
    (raw) => (isWrittenOut(raw) ? raw : { value: raw }),
    mapping({ value, ...evidence }).transform((written) => {
      const { value: stated, ...rest } = written as Evidence & { readonly value: z.output<V> };
      return claimOf(stated, predicate, rest);
    }),
  );
}

export function optionalClaim<V extends z.ZodType>(value: V, predicate: Predicate | null = null) {
  return claim(value, predicate)
    .optional()
    .transform((written) => written ?? null);
}

export function claims<V extends z.ZodType>(value: V, predicate: Predicate | null = null) {
  return z.array(claim(value, predicate), { error: 'a list' }).default([]);
}

export function link(predicate: Predicate) {
  return claim(slug, predicate);
}

export function optionalLink(predicate: Predicate) {
  return optionalClaim(slug, predicate);
}

export function links(predicate: Predicate) {
  return claims(slug, predicate);
}

/** What remains of a record when the evidence is taken away: values in place of claims. */
export type Plain<T> =
  T extends Claim<infer V>
    ? V
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plain<T[Key]> }
        : T;

export function plain<T>(written: T): Plain<T> {
  if (isClaim(written)) return written.value as Plain<T>;
  if (Array.isArray(written)) return written.map(plain) as Plain<T>;
  if (!isMapping(written)) return written as Plain<T>;
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, plain(value)]),
  ) as Plain<T>;
}

export function isClaim(written: unknown): written is Claim<unknown> {
  return isMapping(written) && written['claim'] === true;
}

/** True for a claim that is written with its evidence, and not as a plain value. */
export function isWrittenOut(raw: unknown): boolean {
  return isMapping(raw) && ('value' in raw || 'cite' in raw);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
