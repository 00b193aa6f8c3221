import { GraphQLError } from 'graphql';
import type { ASTNode } from 'graphql';
import type { LimitName, Limits } from '../../limits.js';

/** What went beyond a limit. */
interface Excess {
  readonly limit: LimitName;
  readonly limits: Limits;
  /** What there is too much of, as the first half of a sentence: `The document has 31 aliases`. */
  readonly found: string;
  /** The argument whose value is too much; none where it is the request as a whole. */
  readonly argument?: string;
  readonly status?: number;
  /** Where in the document it stands. */
  readonly node?: ASTNode;
}

/** Refuses what goes beyond a limit, and names the limit as it is named in the settings. */
export function limitError({ limit, limits, found, argument, status = 400, node }: Excess) {
  const maximum = limits[limit];
  return new GraphQLError(`${found}; the limit is ${maximum} (${limit}).`, {
    nodes: node ?? null,
    extensions: {
      ...(argument === undefined
        ? { code: 'LIMIT_EXCEEDED' }
        : { code: 'BAD_USER_INPUT', argument }),
      limit,
      maximum,
      http: { status, spec: false },
    },
  });
}
