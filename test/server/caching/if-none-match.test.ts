import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeld } from '../../../src/server/caching/if-none-match.js';

const TAG = '"abc"';

describe('a client that holds an answer', () => {
  it.each([
    '"abc"',
    'W/"abc"',
    '*',
    ' * ',
    '\t*',
    ' "abc"',
    '"abc"\t ',
    '"x", "abc"',
    '"abc", "x"',
    '"x","abc"',
    '"x" , W/"abc" , "y"',
    'W/"x", W/"abc"',
    ', "abc"',
    '"abc",',
    ',,\t, "abc" ,, ,',
    '"", "abc"',
    '"a,b", "abc"',
    '",", "abc"',
    String.raw`"\", "abc"`,
    '"W/", "abc"',
    '"*", "abc"',
    '"é", "abc"',
    '"!#$%&\'()*+-./:;<=>?@[]^_`{|}~", "abc"',
    '"abc", "abc"',
  ])('says so: %s', (header) => {
    expect(isHeld(header, TAG)).toBe(true);
  });

  it.each([
    undefined,
    null,
    '',
    ' ',
    ',',
    'abc',
    '"ABC"',
    '"abc',
    'abc"',
    '"abc" "x"',
    '"abc""x"',
    '"abc"x',
    '"abc"; q=1',
    'w/"abc"',
    'W/abc',
    'W / "abc"',
    'W/ "abc"',
    'W"abc"',
    "'abc'",
    '"abc ", "x"',
    '" abc"',
    '"abc-gzip"',
    '"xabc"',
    '"abcx"',
    '"*"',
    '**',
    '*, "x"',
    '"abc", *',
    '*, "abc"',
    'W/*',
    '"abc", x',
    '"x, "abc"',
    '"abc", "a\u0000b"',
    '"abc", "a\u007fb"',
    '"abc", "\u{1f600}"',
    '"abc"; "x"',
    '\u00a0"abc"',
    '\u00a0*',
    '"abc"\n',
    '"a,bc"',
    '"x,"abc""',
  ])('is no one who sends %j', (header) => {
    expect(isHeld(header, TAG)).toBe(false);
  });

  it('is found in a list wherever its tag stands', () => {
    const opaque = fc
      .array(fc.constantFrom('!', '#', 'a', 'z', '0', ',', '-', '*', '/', 'W', ']', '~', 'é'), {
        maxLength: 12,
      })
      .map((letters) => `"${letters.join('')}"`);
    const written = fc.tuple(fc.constantFrom('', 'W/'), opaque).map((parts) => parts.join(''));
    const space = fc.constantFrom('', ' ', '\t', '  ');
    fc.assert(
      fc.property(
        fc.array(written),
        fc.array(written),
        opaque,
        space,
        (before, after, tag, gap) => {
          const list = (tags: readonly string[]) => tags.join(`${gap},${gap}`);
          expect(isHeld(list([...before, tag, ...after]), tag)).toBe(true);
          const others = [...before, ...after].filter((other) => other.replace('W/"', '"') !== tag);
          expect(isHeld(list(others), tag)).toBe(false);
        },
      ),
    );
  });

  it('may write whatever it likes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', ',', ' ', '*', 'W/', 'abc', '"abc"', '\t'))
        .map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, (header) => {
        expect(isHeld(header, TAG)).toBeTypeOf('boolean');
      }),
    );
  });

  it.each(['"', ',', ' ', '"a",', 'W/', '"abc', ', "x"', '"",\t'])(
    'is answered as fast however it fills its header: %j',
    (part) => {
      const header = `${part.repeat(Math.ceil(16_384 / part.length))}\u0000`;
      const start = performance.now();
      for (let i = 0; i < 20; i += 1) expect(isHeld(header, TAG)).toBe(false);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
