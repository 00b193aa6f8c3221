import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/schema/schema.js';
import { expectations } from './operations/expectations.js';
import { operationName, operations } from './support/operation.js';
import { query } from './support/server.js';

const sources = new Map(operations.map(({ question, source }) => [question, source]));

describe.each(operations)('the operation for $question', ({ question, source }) => {
  it('is in a file named in kebab-case', () => {
    expect(question).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('begins with the question', () => {
    expect(source).toMatch(/^# [A-Z].*\?\n(?!#)/);
  });

  it('is the only one of its file and named like it', () => {
    const names = parse(source).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
    expect(names).toEqual([operationName(question)]);
  });

  it('fits the schema', () => {
    expect(validate(schema, parse(source))).toEqual([]);
  });
});

describe('the operations', () => {
  it('all have an answer to expect as they stand, and no answer lacks its operation', () => {
    const asTheyStand = expectations.filter(({ variables }) => variables === undefined);
    expect(asTheyStand.map(({ question }) => question).sort()).toEqual([...sources.keys()].sort());
    expect(expectations.filter(({ question }) => !sources.has(question))).toEqual([]);
  });

  it.each(expectations)(
    'answer $question with variables $variables',
    async ({ question, variables, data }) => {
      expect(await query(sources.get(question) ?? '', variables)).toEqual({ data });
    },
  );
});
