import { describe, expect, it } from 'vitest';
import { seedServer } from '../support/server.js';
import { serverWith, withHeaders } from './asking.js';

describe('a server that does not tell its schema', () => {
  const server = serverWith({ introspection: false });

  async function problemOf(query: string, variables = {}) {
    const response = await server.fetch('http://graph/graphql', {
      ...withHeaders({}),
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as {
      errors: readonly { message: string; extensions: object }[];
    };
    return { status: response.status, ...errors[0] };
  }

  it.each([
    ['{ __schema { types { name } } }', '__schema'],
    ['{ __type(name: "Report") { name } }', '__type'],
    ['{ ...F } fragment F on Query { a: __schema { types { name } } }', '__schema'],
  ])('refuses %s', async (query, name) => {
    expect(await problemOf(query)).toEqual({
      status: 400,
      message: `This server does not tell its schema: "${name}" is not answered.`,
      extensions: { code: 'INTROSPECTION_DISABLED' },
    });
  });

  it.each([
    ['a field', '{ raport(slug: "aws-soc-1") { name } }'],
    ['an argument', '{ report(slag: "aws-soc-1") { name } }'],
    ['a type', '{ node(id: "a") { ... on Raport { name } } }'],
    ['a value', '{ editions(filter: { status: RELEASE }) { totalCount } }'],
    ['a field of an argument', '{ editions(filter: { statu: RELEASED }) { totalCount } }'],
  ])('does not suggest the name of %s', async (_, query) => {
    const problem = await problemOf(query);
    expect(problem.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(problem.message).not.toContain('Did you mean');
    const told = await seedServer.fetch('http://graph/graphql', {
      ...withHeaders({}),
      body: JSON.stringify({ query }),
    });
    expect(await told.text()).toContain('Did you mean');
  });

  it('does not suggest the value of a variable', async () => {
    const query =
      'query ($s: EditionStatus!) { editions(filter: { status: [$s] }) { totalCount } }';
    const { message } = await problemOf(query, { s: 'RELEASE' });
    expect(message).toContain('RELEASE');
    expect(message).not.toContain('Did you mean');
  });

  it('tells the kind of a thing as ever', async () => {
    const response = await server.fetch('http://graph/graphql', {
      ...withHeaders({}),
      body: JSON.stringify({ query: '{ entity(slug: "aws") { __typename } }' }),
    });
    expect(await response.json()).toEqual({
      data: { entity: { __typename: 'ServiceOrganization' } },
    });
  });
});
