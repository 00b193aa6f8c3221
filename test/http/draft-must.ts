import { accepting, ANSWER, NAME, parameters, TWO, TYPENAME, UNPROCESSABLE } from './draft-rule.js';
import type { Rule } from './draft-rule.js';
import { GRAPHQL_TYPE, inAddress, JSON_TYPE, posted } from './question.js';

const NAMED = { report: { name: 'AWS SOC 1' } };
const SLUG = { slug: 'aws-soc-1' };
const PARTIAL = '{ __typename path(from: "aws", to: "aicpa", maxLength: 99) { length } }';
const PARTIAL_DATA = { ...ANSWER, path: null };

/** What a server must do with requests of any kind. */
export const requests: readonly Rule[] = [
  {
    rule: 'a POST in JSON is answered, in the type made for it',
    request: posted(NAME, SLUG),
    status: 200,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
    data: NAMED,
  },
  {
    rule: 'a POST that says it is in UTF-8 is answered',
    request: posted(NAME, SLUG, { 'content-type': 'application/json; charset=utf-8' }),
    status: 200,
    data: NAMED,
  },
  {
    rule: 'what has no encoding is read as UTF-8',
    request: posted('query ($text: String!) { __typename search(text: $text) { totalCount } }', {
      text: 'Überprüfung 審査',
    }),
    status: 200,
    data: { ...ANSWER, search: { totalCount: 0 } },
  },
  {
    rule: 'null for what is optional is nothing',
    request: parameters({
      query: TYPENAME,
      variables: null,
      operationName: null,
      extensions: null,
    }),
    status: 200,
    data: ANSWER,
  },
  {
    rule: 'an extension that the server does not know is ignored',
    request: parameters({ query: TYPENAME, extensions: { persisted: { sha: 'x' } } }),
    status: 200,
    data: ANSWER,
  },
  {
    rule: 'a property that the server does not know is ignored',
    request: parameters({ query: TYPENAME, id: 'x', documentId: 7, 'a b': [] }),
    status: 200,
    data: ANSWER,
  },
  {
    rule: 'operationName chooses',
    request: parameters({ query: TWO, operationName: 'B' }),
    status: 200,
    data: { b: 'Query' },
  },
  {
    rule: 'the highest weight in Accept decides',
    request: accepting(`${JSON_TYPE};q=0.5, ${GRAPHQL_TYPE};q=0.9`),
    status: 200,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
  },
  {
    rule: 'the highest weight in Accept decides, whichever type stands first',
    request: accepting(`${GRAPHQL_TYPE};q=0.5, ${JSON_TYPE};q=0.9`),
    status: 200,
    type: `${JSON_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a weight of 0 in Accept excludes a type',
    request: accepting(`${JSON_TYPE};q=0, */*;q=0.1`),
    status: 200,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a wildcard in Accept weighs less than a name',
    request: accepting(`${JSON_TYPE};q=0.1, application/*`),
    status: 200,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a client of before is answered in JSON',
    request: accepting(JSON_TYPE),
    status: 200,
    type: `${JSON_TYPE}; charset=utf-8`,
    data: ANSWER,
  },
  {
    rule: 'names of media types in Accept are read in any case',
    request: accepting('Application/GraphQL-Response+JSON'),
    status: 200,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a mutation is not run by GET',
    request: inAddress({ query: 'mutation { __typename }' }),
    status: 405,
    allow: 'POST',
  },
  {
    rule: 'a mutation that operationName chooses is not run by GET',
    request: inAddress({
      query: 'query A { __typename } mutation B { __typename }',
      operationName: 'B',
    }),
    status: 405,
    allow: 'POST',
  },
  {
    rule: 'data comes with a status of success, also beside errors',
    request: posted(PARTIAL),
    status: [200, 294],
    data: PARTIAL_DATA,
  },
  {
    rule: 'a document that does not parse is a fault of the client',
    request: posted('{'),
    status: 400,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a document that does not fit the schema is a fault of the client',
    request: posted('{ nothing }'),
    status: UNPROCESSABLE,
    type: `${GRAPHQL_TYPE}; charset=utf-8`,
  },
  {
    rule: 'a GET without a question is a fault of the client',
    request: inAddress({}),
    status: UNPROCESSABLE,
  },
];

/** What it must do with questions in addresses. */
export const addresses: readonly Rule[] = [
  {
    rule: 'a GET is answered',
    request: inAddress({ query: NAME, variables: JSON.stringify(SLUG), operationName: 'Name' }),
    status: 200,
    data: NAMED,
  },
  {
    rule: 'an empty text in the address is nothing',
    request: inAddress({ query: TYPENAME, variables: '', operationName: '', extensions: '' }),
    status: 200,
    data: ANSWER,
  },
  {
    rule: 'the name "null" in the address is a name',
    request: inAddress({
      query: 'query null { __typename } query B { b: __typename }',
      operationName: 'null',
    }),
    status: 200,
    data: ANSWER,
  },
  {
    rule: 'variables in the address that do not parse are a fault of the client',
    request: inAddress({ query: TYPENAME, variables: '{bad' }),
    status: UNPROCESSABLE,
  },
  {
    rule: 'variables in the address that are no object are a fault of the client',
    request: inAddress({ query: TYPENAME, variables: '[7]' }),
    status: UNPROCESSABLE,
  },
  {
    rule: 'extensions in the address that do not parse are a fault of the client',
    request: inAddress({ query: TYPENAME, extensions: 'x' }),
    status: UNPROCESSABLE,
  },
];
