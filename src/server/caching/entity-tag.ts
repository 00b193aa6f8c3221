import { createHash } from 'node:crypto';
import type { ContentCoding } from './content-coding.js';

/** 132 bits: no two bodies will ever share them. */
const DIGEST_CHARACTERS = 22;

/**
 * The strong entity tag of a body that is sent as one type and in one coding. The body is given as it is
 * before it is coded; a text has the tag of its bytes in UTF-8.
 */
export function tagOf(
  body: string | Uint8Array,
  contentType: string,
  coding: ContentCoding | null = null,
): string {
  const digest = createHash('sha256').update(`${contentType}\n`).update(body).digest('base64url');
  return tagIn(coding, `"${digest.slice(0, DIGEST_CHARACTERS)}"`);
}

/** The tag of a body in a coding, from the tag that it has as it is. */
export function tagIn(coding: ContentCoding | null, tag: string): string {
  return coding === null ? tag : `${tag.slice(0, -1)}-${coding}"`;
}
