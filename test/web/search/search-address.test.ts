import { describe, expect, it } from 'vitest';
import { addressOf, wantedIn } from '../../../web/search/search-address.js';

describe('the address of a search', () => {
  it('tells the text and the kinds, and is read as it was written', () => {
    const wanted = { text: 'SSAE 18', kinds: ['REPORT', 'STANDARD'] } as const;
    const address = addressOf(wanted);
    expect(address.toString()).toBe('text=SSAE+18&kinds=REPORT%2CSTANDARD');
    expect(wantedIn(address)).toEqual(wanted);
  });

  it('asks for all kinds without any, and passes over kinds that there are not', () => {
    expect(addressOf({ text: 'a', kinds: [] }).toString()).toBe('text=a');
    expect(wantedIn(new URLSearchParams('kinds=UNICORN,AUDITOR'))).toEqual({
      text: '',
      kinds: ['AUDITOR'],
    });
  });
});
