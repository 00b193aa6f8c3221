import { useSearchParams } from 'wouter';
import { addressWith } from '../part/address-with.js';
import { readChoice } from './timeline-address.js';
import type { TimelineChoice } from './timeline-address.js';

/** Changes the address: null takes a value out. */
export type Choose = (values: Readonly<Record<string, string | null>>) => void;

/** What the reader chose, kept in the address. */
export function useChoice(): readonly [TimelineChoice, Choose] {
  const [address, setAddress] = useSearchParams();
  const choose: Choose = (values) => {
    setAddress((now) => addressWith(now, values), { replace: true });
  };
  return [readChoice(address), choose];
}
