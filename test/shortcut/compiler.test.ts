import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/context.js';
import { schema } from '../../src/schema/schema.js';
import { compiledSize } from '../../src/server/shortcut/compiled-size.js';
import { createCompiler } from '../../src/server/shortcut/compiler.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog, TODAY } from '../support/server.js';

function operationIn(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has no operation.');
  return { document, operation };
}

const compile = createCompiler(schema);

async function compiled(query: string) {
  const { operation, document } = operationIn(query);
  return compile(operation, document);
}

async function answerTo(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const answer = await compiled(query);
  return answer?.(createContext(createMemoryStore(seedCatalog), TODAY), variables);
}

describe('the size of a compiled operation', () => {
  it.each([
    ['{ meta { today } }', 2],
    ['{ a: meta { today } b: meta { today } }', 4],
    ['{ meta { ...M } } fragment M on Meta { today dataVersion }', 3],
    ['{ ...Q ...Q } fragment Q on Query { meta { today } }', 4],
    ['{ __typename }', 1],
  ])('of %s is %i', (query, size) => {
    const { operation, document } = operationIn(query);
    expect(compiledSize(operation, document, schema)).toBe(size);
  });

  it('counts what is asked of an interface for each of its types', () => {
    const { operation, document } = operationIn('{ entity(slug: "x") { slug } }');
    const types = schema.getPossibleTypes(schema.getType('Entity') as never).length;
    expect(compiledSize(operation, document, schema)).toBe(1 + types);
  });

  it('is found at once where fragments double at every level', () => {
    const levels = Array.from({ length: 19 }, (_, level) => {
      const inner =
        level === 18 ? 'slug' : `a: previous { ...L${level + 1} } b: previous { ...L${level + 1} }`;
      return `fragment L${level} on Edition { ${inner} }`;
    });
    const { operation, document } = operationIn(
      `{ report(slug: "aws-soc-1") { currentEdition { ...L0 } } } ${levels.join(' ')}`,
    );
    expect(compiledSize(operation, document, schema)).toBeGreaterThan(500_000);
  });
});

describe('the compiler', () => {
  it('leaves alone what would become too large', async () => {
    const nested = 'subject { facts { '.repeat(4) + 'value' + ' } }'.repeat(4);
    expect(await compiled(`{ report(slug: "aws-soc-1") { facts { ${nested} } } }`)).toBeNull();
  });

  it('gives the same function for the same operation', async () => {
    const { operation, document } = operationIn('{ meta { today } }');
    const first = await compile(operation, document);
    expect(first).toBeTypeOf('function');
    expect(await compile(operation, document)).toBe(first);
  });

  it('takes values of enums and input objects as clients send them', async () => {
    const kinds =
      'query Kinds($kinds: [EntityKind!]) { search(text: "soc", kinds: $kinds, first: 1) { nodes { __typename } } }';
    expect(await answerTo(kinds, { kinds: ['STANDARD'] })).toEqual(
      await answerTo(
        '{ search(text: "soc", kinds: [STANDARD], first: 1) { nodes { __typename } } }',
      ),
    );
    const advice = (argument: string, declared = '') =>
      `query Advice${declared} { recommend(reader: ${argument}) { report { slug } } }`;
    const need = 'INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING';
    const byVariable = await answerTo(advice('$reader', '($reader: ReaderInput!)'), {
      reader: { need },
    });
    expect(byVariable).toEqual(await answerTo(advice(`{ need: ${need} }`)));
    expect(byVariable?.errors).toBeUndefined();
  });

  it.each(['@include(if: true)', '@skip(if: $no)'])(
    'leaves alone what has a condition: %s',
    async (condition) => {
      expect(
        await compiled(
          `query Some($no: Boolean!) { ...F ...F ${condition} } fragment F on Query { meta { today } }`,
        ),
      ).toBeNull();
    },
  );

  it('leaves alone null in place of a default, which may come to a place that allows none', async () => {
    const query =
      'query Kinds($kind: EntityKind = REPORT) { search(text: "soc", kinds: [$kind]) { totalCount } }';
    expect(await answerTo(query, { kind: null })).toEqual({ errors: [] });
    expect(await answerTo(query, {})).toEqual({ data: { search: { totalCount: 3 } } });
  });

  it('refuses what graphql-js refuses, so that the whole way can say so', async () => {
    const query = 'query Page($first: Int!) { reports(first: $first) { totalCount } }';
    for (const first of ['1', 1.5, null, 2 ** 40, true]) {
      expect((await answerTo(query, { first }))?.errors, String(first)).toHaveLength(1);
    }
    expect((await answerTo(query, {}))?.errors).toHaveLength(1);
  });
});
