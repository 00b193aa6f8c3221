import { GraphQLError, parse } from 'graphql';
import type { DocumentNode, Source } from 'graphql';
import type { Limits } from '../../limits.js';
import { limitError } from './limit-error.js';

/** Parses a document and stops at the first token beyond the limit, however long the text. */
export function parseWithin(text: string | Source, limits: Limits): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.MAX_TOKENS });
  } catch (error) {
    // The parser tells this only by its message.
    if (
      error instanceof GraphQLError &&
      /Document contains more that \d+ tokens/.test(error.message)
    ) {
      throw limitError({ limit: 'MAX_TOKENS', limits, found: 'The document has too many tokens' });
    }
    // Only where the limit of tokens is raised far: the parser calls itself for each level.
    if (error instanceof RangeError) {
      throw limitError({ limit: 'MAX_DEPTH', limits, found: 'The document is nested without end' });
    }
    throw error;
  }
}
