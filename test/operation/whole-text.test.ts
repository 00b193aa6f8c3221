import { describe, expect, it } from 'vitest';
import { sharedFragments } from '../../src/operation/fragment.js';
import { wholeText } from '../../src/operation/whole-text.js';

const NAME = 'fragment Name on Report {\n  name\n}';
const CITED = 'fragment Cited on Report {\n  facts {\n    ...Place\n  }\n  ...Name\n}';
const PLACE = 'fragment Place on Fact {\n  field\n}';

function whole(text: string, ...fragments: readonly string[]) {
  const files = fragments.map((fragment, index) => ({ file: `${index}.graphql`, text: fragment }));
  return wholeText(text, sharedFragments(files));
}

describe('a document', () => {
  it('that reaches no fragment stays as it is, letter by letter', () => {
    const text = '# A?\n\nquery A { a }   \n\n\n';
    expect(whole(text, NAME)).toEqual({ text, missing: [] });
  });

  it('is followed by the fragments that it reaches, those that it names first', () => {
    const text = 'query A {\n  a {\n    ...Cited\n    ...Name\n  }\n}\n';
    expect(whole(text, NAME, PLACE, CITED)).toEqual({
      text: [text, CITED, '', NAME, '', PLACE, ''].join('\n'),
      missing: [],
    });
  });

  it('takes of a file with several fragments those that it reaches', () => {
    const file = `# Of reports.\n${NAME}\n\n# Of facts.\n${PLACE}\n`;
    expect(whole('{ a { ...Place } }', file).text).toBe(`{ a { ...Place } }\n\n${PLACE}\n`);
  });

  it('keeps a fragment of its own where others share one of that name', () => {
    const text = '{ a { ...Name } }\nfragment Name on Report { title }';
    expect(whole(text, NAME)).toEqual({ text, missing: [] });
  });

  it('tells which fragments nobody defines, its own or those of others', () => {
    const text = '{ a { ...Cited ...Lost } }';
    expect(whole(text, CITED).missing).toEqual(['Lost', 'Place', 'Name']);
  });

  it('may reach fragments that reach each other: whoever validates says that they may not', () => {
    const [one, other] = ['fragment A on T { ...B }', 'fragment B on T { ...A }'];
    expect(whole('{ ...A }', one, other).text).toBe(`{ ...A }\n\n${one}\n\n${other}\n`);
  });

  it('that cannot be read stays as it is', () => {
    expect(whole('{ ...Name', NAME)).toEqual({ text: '{ ...Name', missing: [] });
  });
});
