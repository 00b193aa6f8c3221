import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingFor } from '../../../src/server/caching/content-coding.js';

const LARGE = 4096;
const SMALL = 1023;

describe('the coding of a body', () => {
  it.each([
    [undefined, null],
    [null, null],
    ['', null],
    [' ', null],
    ['identity', null],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['GZIP', 'gzip'],
    ['Br', 'br'],
    ['deflate', null],
    ['zstd', null],
    ['compress, deflate', null],
    ['gzip, deflate, br, zstd', 'gzip'],
    ['br, gzip', 'gzip'],
    ['gzip,br', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip;q=0.5, br;q=1', 'br'],
    ['gzip;q=0.5, br', 'br'],
    ['gzip; q=0.5, br; q=0.501', 'br'],
    ['gzip ;q=0.5 , br ;q=0.9', 'br'],
    ['gzip;q=0', null],
    ['gzip;q=0.0, br;q=0.000', null],
    ['gzip;q=0, br', 'br'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip;Q=0', null],
    ['*', 'gzip'],
    ['*;q=0.1', 'gzip'],
    ['*;q=0', null],
    ['gzip;q=0, *', 'br'],
    ['*, gzip;q=0, br;q=0', null],
    ['br, *;q=0', 'br'],
    ['gzip, *;q=0.9', 'gzip'],
    ['gzip;q=0.2, *;q=0.9', 'br'],
    ['identity, gzip', 'gzip'],
    ['identity;q=1, gzip;q=0.5', null],
    ['identity;q=0.5, gzip', 'gzip'],
    ['identity;q=0', null],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0, *', 'gzip'],
    ['identity;q=0, br;q=0.1', 'br'],
    ['gzip;q=abc', null],
    ['gzip;q=-1', null],
    ['gzip;q=', 'gzip'],
    [',,, gzip ,,', 'gzip'],
    ['gzipped', null],
    ['x gzip', null],
    ['__proto__, constructor', null],
    [';;;', null],
    ['"gzip"', null],
  ])('is of those that a client takes the one it likes best: %j', (header, coding) => {
    expect(codingFor(header, LARGE)).toBe(coding);
    // Asked again, it is read from memory.
    expect(codingFor(header, LARGE)).toBe(coding);
  });

  it.each([
    ['gzip, br', 'br'],
    ['*', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0.9', 'gzip'],
    ['gzip;q=0.9, br', 'br'],
  ])('is ours to choose only of those that it likes alike: %j', (header, coding) => {
    expect(codingFor(header, LARGE, 'br')).toBe(coding);
  });

  it.each([
    ['gzip', null],
    ['*', null],
    ['gzip, identity;q=0.1', null],
    ['identity;q=0, br', 'br'],
    ['gzip, *;q=0', 'gzip'],
    ['identity;q=0', null],
  ])('is none for a small one, unless that is refused: %j', (header, coding) => {
    expect(codingFor(header, SMALL)).toBe(coding);
    expect(codingFor(header, SMALL + 1)).toBe(
      header === 'identity;q=0' ? null : (coding ?? 'gzip'),
    );
  });

  it('is none for a header that is longer than any that a client writes', () => {
    expect(codingFor(`${'x, '.repeat(150)}gzip;q=0.5, br`, LARGE)).toBe('br');
    expect(codingFor(`${'x, '.repeat(170)}gzip;q=0.5, br`, LARGE)).toBeNull();
  });

  it('is found for more headers than are remembered', () => {
    for (let i = 0; i < 1_000; i += 1) expect(codingFor(`x${i}, gzip`, LARGE)).toBe('gzip');
  });

  it('is never one that the client did not name, whatever it wrote', () => {
    const part = fc.constantFrom(
      'gzip',
      'br',
      '*',
      'identity',
      ';q=',
      '0',
      '1',
      '.5',
      ',',
      ' ',
      '"',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.nat(5000), (header, bytes) => {
        const coding = codingFor(header, bytes);
        expect([null, 'gzip', 'br']).toContain(coding);
        if (coding !== null) {
          expect(header.includes('*') || header.toLowerCase().includes(coding)).toBe(true);
        }
      }),
    );
  });

  it.each([
    'gzip,',
    'gzip;q=0.1,',
    ',',
    ';',
    'q=',
    ' ',
    'a;b="c",',
    '"',
    String.raw`"\"`,
    '*;q=0,',
  ])('is found as fast however a client fills its header: %j', (part) => {
    const header = part.repeat(Math.ceil(16_384 / part.length));
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) codingFor(header, LARGE);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
