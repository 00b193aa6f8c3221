import { ArtifactError } from './artifact-error.js';
import { jsonEnd } from './json-end.js';

/**
 * The values of JSON that stand in a text, one after another, as pages do that were written into one file.
 * Throws an ArtifactError that says at which character the text is none.
 */
export function jsonDocuments(file: string, text: string): readonly unknown[] {
  const content = text.replace(/^\ufeff/, '');
  try {
    return [JSON.parse(content)];
  } catch {
    return eachDocument(file, content);
  }
}

function eachDocument(file: string, text: string): readonly unknown[] {
  const documents: unknown[] = [];
  for (let at = nextValue(text, 0); at < text.length;) {
    const found = jsonEnd(text, at);
    if ('fault' in found) throw new ArtifactError([faultIn(file, text, found.fault)]);
    documents.push(JSON.parse(text.slice(at, found.end)));
    at = nextValue(text, found.end);
  }
  if (documents.length > 0) return documents;
  const expected = 'the JSON that "aws artifact list-reports" prints';
  throw new ArtifactError([{ file, place: null, problem: 'it is empty', expected }]);
}

function nextValue(text: string, from: number): number {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}

function faultIn(file: string, text: string, offset: number) {
  const isCut = offset >= text.length;
  const lines = text.slice(0, offset).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const place = `character ${offset + 1} (line ${lines.length}, column ${column})`;
  const found = JSON.stringify(text.slice(offset, offset + 1));
  return isCut
    ? { file, place, problem: 'the text ends in the middle of a value', expected: 'whole JSON' }
    : { file, place, problem: `found ${found}`, expected: 'JSON' };
}
