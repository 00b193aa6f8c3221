import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/limits.js';
import { schema } from '../src/schema/schema.js';
import { expectations } from './operations/expectations.js';
import { kebabCase, operations, OPERATIONS_FOLDER } from './support/operation.js';
import { query } from './support/server.js';

const ANSWERS = join(import.meta.dirname, 'operations/answer');

const sources = new Map(operations.map(({ question, source }) => [question, source]));

/** The names of the documents of a folder, without their ending. */
function documentsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((file) => /^(.*)\.graphql$/.exec(file)?.[1] ?? []);
}

function definitionsOf(text: string): string[] {
  return parse(text).definitions.map((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION || definition.kind === Kind.OPERATION_DEFINITION
      ? `${definition.kind} ${definition.name?.value ?? ''}`
      : definition.kind,
  );
}

describe.each(operations)('the operation for $question', ({ question, written, source }) => {
  it('begins with the question', () => {
    expect(source).toMatch(/^# [A-Z].*\?\n(?!#)/);
  });

  it('is all that stands in its file, which is named like it', () => {
    const [definition = '', ...others] = definitionsOf(written);
    expect(others).toEqual([]);
    expect(kebabCase(definition.replace('OperationDefinition ', ''))).toBe(question);
  });

  it('fits the schema', () => {
    expect(validate(schema, parse(source))).toEqual([]);
  });

  it('fits into an address, so that a page which keeps it there can be loaded again', () => {
    const address = new URL('http://localhost:4000/graphql');
    address.searchParams.set('query', source);
    expect(address.href.length).toBeLessThan(DEFAULT_LIMITS.MAX_URL_LENGTH);
  });
});

describe('the files', () => {
  const folder = join(OPERATIONS_FOLDER, 'fragment');
  const fragments = documentsIn(folder);

  it('are named in kebab-case, and each holds one of the operations', () => {
    expect(documentsIn(OPERATIONS_FOLDER).sort()).toEqual([...sources.keys()].sort());
  });

  it.each(fragments)('of fragments hold one each and are named like it: %s', (name) => {
    const [definition = '', ...others] = definitionsOf(
      readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    );
    expect(others).toEqual([]);
    expect(kebabCase(definition.replace('FragmentDefinition ', ''))).toBe(name);
  });

  it.each(fragments)('of fragments are each used: %s', (name) => {
    const users = operations.filter(({ source }) =>
      definitionsOf(source).some(
        (definition) => kebabCase(definition.replace('FragmentDefinition ', '')) === name,
      ),
    );
    expect(users).not.toEqual([]);
  });
});

describe('the operations', () => {
  const asTheyStand = expectations.filter(({ variables }) => variables === undefined);
  const filed = readdirSync(ANSWERS).map((file) => file.replace(/\.json$/, ''));

  it('all have an answer to expect as they stand, and no answer lacks its operation', () => {
    const answered = [...asTheyStand.map(({ question }) => question), ...filed];
    expect(answered.sort()).toEqual([...sources.keys()].sort());
    expect(expectations.filter(({ question }) => !sources.has(question))).toEqual([]);
  });

  it.each(expectations)(
    'answer $question with variables $variables',
    async ({ question, variables, data }) => {
      expect(await query(sources.get(question) ?? '', variables)).toEqual({ data });
    },
  );

  it.each(filed)('answer %s, for a page, with what its file has', async (question) => {
    const answer = await query(sources.get(question) ?? '');
    expect(answer).toEqual({ data: expect.anything() as unknown });
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      join(ANSWERS, `${question}.json`),
    );
  });
});
