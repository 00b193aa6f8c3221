import type { EntityKind } from '../generated/graphql.js';

/** What can be chosen, in the order of how often it is looked for. */
export const KINDS: readonly EntityKind[] = [
  'REPORT',
  'EDITION',
  'PERIOD',
  'STANDARD',
  'REPORT_FAMILY',
  'AUDITOR',
  'SERVICE_ORGANIZATION',
  'STANDARD_SETTER',
  'AUDIENCE',
  'ACCESS_CHANNEL',
  'TRUST_SERVICES_CATEGORY',
  'CRITERION',
  'SOURCE',
];

export interface Wanted {
  readonly text: string;
  /** Only of these kinds; of all kinds where there is none. */
  readonly kinds: readonly EntityKind[];
}

/** What an address asks for; kinds that there are not are passed over. */
export function wantedIn(address: URLSearchParams): Wanted {
  const named = (address.get('kinds') ?? '').split(',');
  return { text: address.get('text') ?? '', kinds: KINDS.filter((kind) => named.includes(kind)) };
}

/** The address that asks for it. */
export function addressOf({ text, kinds }: Wanted): URLSearchParams {
  const address = new URLSearchParams({ text });
  if (kinds.length > 0) address.set('kinds', kinds.join(','));
  return address;
}
