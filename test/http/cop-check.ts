import type { Reply, Request } from '../../bench/exchange.js';
import { times } from './attack.js';
import { answerOf, JSON_TYPE } from './question.js';
import type { Answer } from './question.js';

/** One of the twelve things that graphql-cop looks for, and how it tells that they are there. */
export interface CopCheck {
  readonly finding: string;
  readonly request: Request;
  readonly isFound: (reply: Reply) => boolean;
}

function asked(query: string): Request {
  return { headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ query }) };
}

function inAddress(query: string): Request {
  return { path: `?${new URLSearchParams({ query }).toString()}` };
}

function whereJson(isFound: (answer: Answer) => boolean): CopCheck['isFound'] {
  return (reply) =>
    (reply.headers['content-type'] ?? '').includes('json') && isFound(answerOf(reply));
}

const hasData = whereJson(({ data }) => data !== undefined && data !== null);

function hasTypename(reply: Reply): boolean {
  return hasData(reply) && reply.body.includes('"__typename":');
}

/** True when something of this name stands beside an error. */
function hasExtension(name: string): CopCheck['isFound'] {
  return (reply) => reply.body.includes(`"${name}"`);
}

export const copChecks: readonly CopCheck[] = [
  {
    finding: 'field suggestions',
    request: asked('query cop { __schema { directive } }'),
    isFound: (reply) => reply.body.includes('Did you mean'),
  },
  {
    finding: 'introspection',
    request: asked('query cop { __schema { types { name fields { name } } } }'),
    isFound: hasData,
  },
  {
    finding: 'an editor',
    request: { headers: { accept: 'text/html' } },
    isFound: ({ body }) =>
      /graphiql.min.css|GraphQL Playground|GraphiQL|graphql-playground/.test(body),
  },
  {
    finding: 'questions by GET',
    request: inAddress('query cop {__typename}'),
    isFound: hasTypename,
  },
  {
    finding: 'more than a hundred aliases',
    request: asked(`query cop { ${times(101, (index) => `alias${index}:__typename`)} }`),
    isFound: hasData,
  },
  {
    finding: 'several questions at once',
    request: {
      headers: { 'content-type': JSON_TYPE },
      body: JSON.stringify(
        Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
      ),
    },
    isFound: whereJson((answer) => Array.isArray(answer) && answer.length >= 10),
  },
  {
    finding: 'traces',
    request: asked('query cop { __typename }'),
    isFound: hasExtension('tracing'),
  },
  {
    finding: 'many directives',
    request: asked('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'),
    isFound: whereJson(({ errors }) => errors?.length === 10),
  },
  {
    finding: 'circles in the schema',
    request: asked(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ),
    isFound: hasData,
  },
  {
    finding: 'mutations by GET',
    request: inAddress('mutation cop {__typename}'),
    isFound: hasTypename,
  },
  {
    finding: 'forms of other sites',
    request: {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: 'query cop { __typename }' }).toString(),
    },
    isFound: hasTypename,
  },
  {
    finding: 'errors that nobody handled',
    request: asked('qwerty cop { abc }'),
    isFound: hasExtension('exception'),
  },
];
