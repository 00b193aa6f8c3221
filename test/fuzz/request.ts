import fc from 'fast-check';
import { buildSchema, Kind, parse, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Request } from '../../bench/exchange.js';
import { CHOICE_NUMBERS, choiceBy } from './choice.js';
import type { Choice } from './choice.js';
import { documentFor } from './document.js';
import type { Drawn } from './document.js';
import { mutated } from './mutation.js';
import { oddValue, valueFor } from './value.js';
import type { Vocabulary } from './value.js';

/** What requests are made from. */
export interface Material extends Vocabulary {
  /** The schema, as clients know it. */
  readonly sdl: string;
  /** Documents that fit it. */
  readonly documents: readonly string[];
}

const JSON_TYPE = 'application/json';
const ACCEPTS = [
  'application/graphql-response+json',
  JSON_TYPE,
  '*/*',
  'application/graphql-response+json;q=0.3, application/json;q=0.7',
  'text/html',
  'image/png',
  ';;q=,',
  'a/b;q=9',
  '',
];
const TYPES = [
  JSON_TYPE,
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=latin1',
  ';',
  '',
];
const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];

/** Requests of every kind: what fits, what hardly fails to fit, and what fits nothing. */
export function requests(material: Material): fc.Arbitrary<Request> {
  const schema = buildSchema(material.sdl);
  const choices = fc
    .noBias(fc.array(fc.integer(CHOICE_NUMBERS), { maxLength: 300, size: 'max' }))
    .map(choiceBy);
  const chosen = (make: (choice: Choice) => Request) => choices.map(make);
  const documents = material.documents.map((source) => variablesOf(source, schema));

  return fc.oneof(
    {
      weight: 45,
      arbitrary: chosen((choice) => sent(documentFor(schema, material, choice), choice)),
    },
    {
      weight: 20,
      arbitrary: chosen((choice) => {
        const query = mutated(choice.one(material.documents), choice);
        return sent({ query, variables: {} }, choice);
      }),
    },
    {
      weight: 15,
      arbitrary: chosen((choice) => {
        const { query, types } = choice.one(documents);
        const variables = Object.fromEntries(
          Object.entries(types).map(([name, type]) => [
            name,
            valueFor(type, name, material, choice),
          ]),
        );
        return sent({ query, variables }, choice);
      }),
    },
    {
      weight: 10,
      arbitrary: chosen((choice) => {
        const { query, variables } = documentFor(schema, material, choice);
        const body = mutated(JSON.stringify({ query, variables }), choice);
        return { headers: headersFor(choice), body };
      }),
    },
    { weight: 4, arbitrary: chosen(oddParameters) },
    { weight: 3, arbitrary: fc.jsonValue().map((value) => asBody(JSON.stringify(value))) },
    {
      weight: 3,
      arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => asBody(Buffer.from(bytes))),
    },
  );
}

/** A document, and the types of its variables. */
function variablesOf(query: string, schema: GraphQLSchema) {
  const types = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(
          ({ variable, type }) =>
            [variable.name.value, typeFromAST(schema, type as never) as GraphQLInputType] as const,
        )
      : [],
  );
  return { query, types: Object.fromEntries(types) };
}

function sent({ query, variables }: Drawn, choice: Choice): Request {
  if (choice.chance(0.2)) {
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
    const cut = choice.chance(0.1) ? search.slice(0, choice.below(search.length)) : search;
    // Node.js takes 16 KB of headers, of which the address is one.
    if (cut.length < 7_000) return { path: `?${cut}`, headers: { accept: acceptFor(choice) } };
  }
  const name = choice.chance(0.05)
    ? { operationName: choice.one(['Q', '', 'x', '__proto__']) }
    : {};
  return {
    ...asBody(JSON.stringify({ query, variables, ...name })),
    headers: headersFor(choice),
    ...(choice.chance(0.01) ? { method: choice.one(METHODS) } : {}),
  };
}

/** Parameters of a request that are not what they should be. */
function oddParameters(choice: Choice): Request {
  const names = ['query', 'variables', 'operationName', 'extensions', 'id'];
  const parameters = names
    .filter(() => choice.chance(0.6))
    .map((name) => [name, choice.chance(0.3) ? '{ __typename }' : oddValue(choice)]);
  if (choice.chance(0.7)) return asBody(JSON.stringify(Object.fromEntries(parameters)));
  const search = parameters.map(([name, value]) => [name, toText(value)] as [string, string]);
  return { path: `?${new URLSearchParams(search).toString().slice(0, 7_000)}` };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? Buffer.from(value).toString() : JSON.stringify(value);
}

function asBody(body: string | Buffer): Request {
  return { headers: { 'content-type': JSON_TYPE, accept: ACCEPTS[0] ?? '' }, body };
}

function headersFor(choice: Choice): Record<string, string> {
  const type = choice.chance(0.04) ? choice.one(TYPES) : JSON_TYPE;
  return { 'content-type': type, accept: acceptFor(choice) };
}

function acceptFor(choice: Choice): string {
  return choice.chance(0.15) ? choice.one(ACCEPTS) : (ACCEPTS[0] ?? '');
}
