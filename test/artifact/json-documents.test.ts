import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArtifactError } from '../../src/artifact/artifact-error.js';
import { jsonEnd } from '../../src/artifact/json-end.js';
import { jsonDocuments } from '../../src/artifact/json-documents.js';

function faultOf(text: string): string | null {
  try {
    jsonDocuments('a.json', text);
    return null;
  } catch (error) {
    if (error instanceof ArtifactError) return error.message;
    throw error;
  }
}

function isWhole(text: string): boolean {
  const found = jsonEnd(text, 0);
  return 'end' in found && found.end === text.length;
}

const pieces = fc.string({
  unit: fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u00',
      'e',
      '-',
      '0',
      '1',
      '.',
      'true',
      'null',
      ' ',
      '\n',
      '\u0001',
      'é',
    ],
  ),
  maxLength: 30,
});

describe('JSON of several pages', () => {
  it('is each of the values that stand one after another, with or without space between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { minLength: 2 }),
        fc.constantFrom(' ', '\n', '\r\n\t'),
        (values, space) => {
          const text = values.map((value) => JSON.stringify(value)).join(space);
          expect(jsonDocuments('a.json', text)).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
    expect(jsonDocuments('a.json', '\ufeff{"a":1}[2]"x"')).toEqual([{ a: 1 }, [2], 'x']);
  });

  it('is refused exactly where it is no JSON, by a message', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        let isJson = true;
        try {
          JSON.parse(`[${text}]`);
        } catch {
          isJson = false;
        }
        expect(isWhole(`[${text}]`)).toBe(isJson);
        const fault = faultOf(`${text} []`);
        expect(fault ?? 'a.json: ').toMatch(/^a\.json: /);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [
      '{"reports": [{"id": "rep',
      'a.json: character 25 (line 1, column 25): the text ends in the middle of a value; expected whole JSON',
    ],
    [
      '{"reports": [',
      'a.json: character 14 (line 1, column 14): the text ends in the middle of a value; expected whole JSON',
    ],
    [
      '{"reports": []}\n{"reports": [,]}',
      'a.json: character 30 (line 2, column 14): found ","; expected JSON',
    ],
    ['{"a": "\\x"}', 'a.json: character 8 (line 1, column 8): found "\\\\"; expected JSON'],
    ['usage: aws', 'a.json: character 1 (line 1, column 1): found "u"; expected JSON'],
    [' \n', 'a.json: it is empty; expected the JSON that "aws artifact list-reports" prints'],
  ])('tells of %j where it ends or goes wrong', (text, message) => {
    expect(faultOf(text)).toBe(message);
  });

  it('can be nested or escaped a million times', () => {
    expect(faultOf('['.repeat(1_000_000))).toContain('character 1000001 ');
    expect(faultOf(`"${'\\n'.repeat(1_000_000)}`)).toContain('character 2000002 ');
  });
});
