import { GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it, vi } from 'vitest';
import { useErrorCode } from '../src/server/use-error-code.js';

/** A scalar whose reading of a value fails by our own fault. */
const Broken = new GraphQLScalarType({
  name: 'Broken',
  parseValue: () => {
    throw new TypeError('a secret of ours');
  },
});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      echo: {
        type: GraphQLString,
        args: { text: { type: GraphQLString }, broken: { type: Broken } },
        resolve: (_, { text }: { readonly text?: string }) => text,
      },
    },
  }),
});

async function errorsOf(query: string, variables: Readonly<Record<string, unknown>>) {
  const logged = vi.fn();
  const logging = { debug: logged, info: logged, warn: logged, error: logged };
  const yoga = createYoga({ schema, plugins: [useErrorCode()], logging });
  const response = await yoga.fetch('http://graph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { readonly errors?: unknown }).errors;
}

describe('the code of an error in variables', () => {
  it('tells that the client made a mistake', async () => {
    expect(await errorsOf('query ($text: String!) { echo(text: $text) }', {})).toMatchObject([
      {
        message: 'Variable "$text" of required type "String!" was not provided.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('does not show what went wrong by our own fault', async () => {
    const errors = await errorsOf('query ($it: Broken) { echo(broken: $it) }', { it: 1 });
    expect(errors).toMatchObject([
      { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('is not there where nothing is wrong', async () => {
    expect(await errorsOf('query ($text: String!) { echo(text: $text) }', { text: 'x' })).toBe(
      undefined,
    );
  });
});
