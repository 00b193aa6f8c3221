import type { AccessLevel } from '../generated/graphql.js';

/** Which reports a reader wants to see, as the address tells it; null for all. */
export interface PortfolioFilter {
  readonly family: string | null;
  readonly access: AccessLevel | null;
  readonly auditor: string | null;
}

export function readFilter(address: URLSearchParams): PortfolioFilter {
  const access = address.get('access');
  return {
    family: address.get('family'),
    access: access === 'PUBLIC' || access === 'RESTRICTED' ? access : null,
    auditor: address.get('auditor'),
  };
}
