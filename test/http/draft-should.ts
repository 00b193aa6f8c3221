import { accepting, ANSWER, NAME, parameters, TWO, TYPENAME, UNPROCESSABLE } from './draft-rule.js';
import type { Rule } from './draft-rule.js';
import { GRAPHQL_TYPE, inAddress, JSON_TYPE, posted, postedBody } from './question.js';

/** What a server should refuse. */
export const refusals: readonly Rule[] = [
  { rule: 'a body that is no JSON', request: postedBody('{"query":'), status: 400 },
  { rule: 'a body that is nonsense', request: postedBody('NONSENSE'), status: 400 },
  { rule: 'an empty body', request: postedBody(''), status: 400 },
  { rule: 'a body that is a text', request: postedBody('"{ __typename }"'), status: UNPROCESSABLE },
  { rule: 'a body that is null', request: postedBody('null'), status: UNPROCESSABLE },
  {
    rule: 'a query that is misspelt',
    request: parameters({ qeury: TYPENAME }),
    status: UNPROCESSABLE,
  },
  { rule: 'a query that is no text', request: parameters({ query: 7 }), status: UNPROCESSABLE },
  {
    rule: 'variables that are a list',
    request: parameters({ query: TYPENAME, variables: [7] }),
    status: UNPROCESSABLE,
  },
  {
    rule: 'variables that are a text',
    request: parameters({ query: TYPENAME, variables: '{}' }),
    status: UNPROCESSABLE,
  },
  {
    rule: 'a name of an operation that is no text',
    request: parameters({ query: TYPENAME, operationName: 7 }),
    status: UNPROCESSABLE,
  },
  {
    rule: 'extensions that are no object',
    request: parameters({ query: TYPENAME, extensions: 'x' }),
    status: UNPROCESSABLE,
  },
  {
    rule: 'an operation that is not there',
    request: parameters({ query: TWO, operationName: 'C' }),
    status: UNPROCESSABLE,
  },
  { rule: 'one operation of several, not named', request: posted(TWO), status: UNPROCESSABLE },
  {
    rule: 'a document of fragments',
    request: posted('fragment A on Query { __typename }'),
    status: UNPROCESSABLE,
  },
  { rule: 'a variable that is missing', request: posted(NAME), status: UNPROCESSABLE },
  {
    rule: 'a variable of the wrong type',
    request: posted(NAME, { slug: { a: 1 } }),
    status: UNPROCESSABLE,
  },
  { rule: 'a Content-Type that is missing', request: { body: '{}' }, status: 415 },
  { rule: 'an Accept that nothing fits', request: accepting('image/png'), status: 406 },
  {
    rule: 'an Accept that excludes all that there is',
    request: accepting(`${JSON_TYPE};q=0, ${GRAPHQL_TYPE};q=0`),
    status: 406,
  },
  {
    rule: 'an address that is too long',
    request: inAddress({ query: TYPENAME, extensions: JSON.stringify({ x: 'x'.repeat(12_000) }) }),
    status: 414,
  },
  {
    rule: 'headers that are too long',
    request: posted(TYPENAME, undefined, { 'x-long': 'x'.repeat(40_000) }),
    status: 431,
  },
  {
    rule: 'a body that is too long',
    request: posted(`#${'x'.repeat(200_000)}\n${TYPENAME}`),
    status: 413,
  },
  ...['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'].map((method) => ({
    rule: `the method ${method}`,
    request: { method },
    status: 405,
    allow: 'GET, POST',
  })),
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/xml',
    'application/json; charset=utf-16',
  ].map((type) => ({
    rule: `a Content-Type of ${type}`,
    request: posted(TYPENAME, undefined, { 'content-type': type }),
    status: 415,
  })),
];

/** What it should do for clients that are careless or old. */
export const kindnesses: readonly Rule[] = [
  {
    rule: 'the name of a Content-Type is read in any case',
    request: posted(TYPENAME, undefined, { 'content-type': 'Application/JSON; Charset="UTF-8"' }),
    status: 200,
    data: ANSWER,
  },
  {
    rule: 'an answer to who names no type is JSON',
    request: { headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ query: TYPENAME }) },
    status: 200,
    type: `${JSON_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a client of before that sends what does not fit the schema learns so from the status',
    request: accepting(JSON_TYPE, '{ nothing }'),
    status: [200, 422],
  },
  {
    rule: 'a client of before that sends what does not parse learns so from the status',
    request: accepting(JSON_TYPE, '{'),
    status: [200, 400],
  },
  {
    rule: 'a client of before that sends the wrong variables learns so from the status',
    request: posted(NAME, {}, { accept: JSON_TYPE }),
    status: [200, 422],
  },
];
