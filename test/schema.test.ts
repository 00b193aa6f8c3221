import {
  assertValidSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PREDICATES, ruleOf } from '../src/model/link.js';
import type { Predicate } from '../src/model/link.js';
import { schemaText } from '../src/schema/schema-document.js';
import { schema } from '../src/schema/schema.js';
import { LINK_FIELDS } from './support/link-field.js';
import { fieldAt, isConnection, itemOf, namedType } from './support/schema-field.js';
import type { SchemaField } from './support/schema-field.js';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const connections = composites.filter(({ name }) => name.endsWith('Connection'));

type Composite = GraphQLObjectType | GraphQLInterfaceType;

type Described = readonly [coordinate: string, description: string | null | undefined];

interface PlacedField {
  readonly coordinate: string;
  readonly field: SchemaField;
}

function fieldsOf(type: Composite): PlacedField[] {
  return Object.values(type.getFields()).map((field) => ({
    coordinate: `${type.name}.${field.name}`,
    field,
  }));
}

const fields = composites.flatMap(fieldsOf);

describe('the schema', () => {
  it('is what schema.graphql says', async () => {
    await expect(schemaText()).toMatchFileSnapshot('../schema.graphql');
  });

  it('is valid', () => {
    expect(() => {
      assertValidSchema(schema);
    }).not.toThrow();
  });

  it('offers questions only: nothing can be changed', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('describes every type, field, argument and value in full sentences', () => {
    const descriptions = new Map(types.flatMap(describedParts));
    const undescribed = [...descriptions].filter(([, text]) => text?.endsWith('.') !== true);
    expect(undescribed).toEqual([]);
    expect([...descriptions.keys()]).toEqual(
      expect.arrayContaining([
        'Query',
        'Date',
        'Node.id',
        'Report.standards',
        'Report.standards(filter:)',
        'Report.standards(first:)',
        'ReportFilter.provider',
        'ReportType.TYPE_1',
      ]),
    );
  });

  it('answers a list, never null, and never null in it but for ids and slugs that nothing has', () => {
    const lists = fields
      .map(({ coordinate, field }) => `${coordinate}: ${String(field.type)}`)
      .filter((signature) => signature.includes('['));
    expect(lists.filter((signature) => !/: \[\w+!\]!$/.test(signature))).toEqual([
      'Query.coverage: [Coverage]!',
      'Query.nodes: [Node]!',
    ]);
  });

  it('makes everything that has an id a node', () => {
    const nodeInterface = schema.getType('Node');
    const withId = composites.filter(({ name }) => name !== 'Node').filter(hasId);
    const others = withId.filter(
      (type) => !type.getInterfaces().some((one) => one === nodeInterface),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
    expect(withId.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Report', 'Edition', 'Period', 'Conflict', 'Entity', 'Organization']),
    );
  });

  it('finds every node again by its id', () => {
    expect(['node', 'nodes'].map((name) => argumentsOf(fieldAt('Query', name)))).toEqual([
      { id: 'ID!' },
      { ids: '[ID!]!' },
    ]);
  });
});

describe('connections', () => {
  it.each(connections.map((type) => [type.name, type] as const))(
    '%s has edges, nodes, a place in its list and a count',
    (name, connection) => {
      const item = itemOf(fieldAt(name, 'nodes'));
      const edge = name.replace(/Connection$/, 'Edge');
      expect(signatureOf(connection)).toMatchObject({
        edges: `[${edge}!]!`,
        nodes: `[${item}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
      expect(signatureOf(schema.getType(edge) as Composite)).toMatchObject({
        cursor: 'String!',
        node: `${item}!`,
      });
    },
  );

  it('list nodes, but for links, which are found by their ends', () => {
    const listed = connections.map(({ name }) => itemOf(fieldAt(name, 'nodes')));
    expect(listed.filter((name) => !isNode(name))).toEqual(['Link']);
  });

  it('are paged from either end', () => {
    const paged = fields.filter(({ field }) => isConnection(field));
    const page = { first: 'Int', after: 'String', last: 'Int', before: 'String' };
    expect(paged.length).toBeGreaterThanOrEqual(connections.length);
    for (const { coordinate, field } of paged) {
      expect([coordinate, argumentsOf(field)]).toMatchObject([coordinate, page]);
      expect([coordinate, String(field.type)]).toEqual([coordinate, `${namedType(field)}!`]);
    }
  });

  it('of what is derived say in which view, and of which days they speak, and no others do', () => {
    const view = ({ name }: Composite) => {
      const { asOf, reading, horizon } = signatureOf(schema.getType(name) as Composite);
      return [name, asOf, reading, horizon];
    };
    const derived = ['EditionConnection', 'PeriodConnection'];
    expect(connections.map(view)).toEqual(
      connections.map(({ name }) =>
        derived.includes(name)
          ? [name, 'Date!', 'Reading!', 'DateRange!']
          : [name, undefined, undefined, undefined],
      ),
    );
  });

  it('of what is derived can be asked for any day, and by either reading', () => {
    const derived = fields.filter(({ field }) =>
      ['EditionConnection', 'PeriodConnection'].includes(namedType(field)),
    );
    expect(derived.map(({ coordinate }) => coordinate).sort()).toEqual([
      'Period.editions',
      'Query.editions',
      'Query.periods',
      'Report.editions',
      'Report.periods',
    ]);
    for (const { coordinate, field } of derived) {
      expect([coordinate, argumentsOf(field)]).toMatchObject([
        coordinate,
        { asOf: 'Date', reading: 'Reading' },
      ]);
    }
  });

  it('tell where a page stands', () => {
    expect(signatureOf(schema.getType('PageInfo') as Composite)).toEqual({
      endCursor: 'String',
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
    });
  });
});

describe('links', () => {
  it.each(Object.keys(PREDICATES) as Predicate[])('%s can be walked both ways', (predicate) => {
    const { from, to } = ruleOf(predicate);
    const ways = LINK_FIELDS[predicate];
    expect(ways.map((way) => [way.from, way.to])).toEqual(from.map((kind) => [kind, to]));
    for (const way of ways) {
      const forth = itemOf(fieldAt(way.from, way.forth));
      const back = itemOf(fieldAt(way.to, way.back));
      expect([forth, back]).toEqual([way.to, way.from]);
    }
  });
});

/** What every part of a type says of itself, by its coordinate. */
function describedParts(type: (typeof types)[number]): Described[] {
  const parts = isEnumType(type)
    ? type.getValues()
    : isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  const ownFields = isObjectType(type) || isInterfaceType(type) ? fieldsOf(type) : [];
  return [
    [type.name, type.description],
    ...parts.map(({ name, description }): Described => [`${type.name}.${name}`, description]),
    ...ownFields.flatMap(({ coordinate, field }): Described[] => [
      [coordinate, field.description],
      ...field.args.map(({ name, description }): Described => [
        `${coordinate}(${name}:)`,
        description,
      ]),
    ]),
  ];
}

function signatureOf(type: Composite): Record<string, string> {
  return Object.fromEntries(
    Object.values(type.getFields()).map(({ name, type }) => [name, String(type)]),
  );
}

function isNode(name: string): boolean {
  const type = composites.find((one) => one.name === name);
  return name === 'Node' || type?.getInterfaces().some((one) => one.name === 'Node') === true;
}

function hasId(type: Composite): boolean {
  return 'id' in type.getFields();
}

function argumentsOf({ args }: SchemaField): Record<string, string> {
  return Object.fromEntries(args.map(({ name, type }) => [name, String(type)]));
}
