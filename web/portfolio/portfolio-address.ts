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

/** The same with one value changed; an empty one is taken out. */
export function addressWithValue(
  address: URLSearchParams,
  name: string,
  value: string,
): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (value === '') changed.delete(name);
  else changed.set(name, value);
  return changed;
}
