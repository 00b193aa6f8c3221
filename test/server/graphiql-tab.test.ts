import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import { schema } from '../../src/schema/schema.js';
import { FIRST_QUERY } from '../../src/server/graphiql/first-query.js';
import { operations } from '../support/operation.js';
import { runningServer } from '../support/running-server.js';
import { query } from '../support/server.js';
import { serverWith } from './asking.js';

interface Tab {
  readonly query: string;
}

/** The tabs of a page that nobody has opened before. */
function tabsIn(page: string): readonly Tab[] {
  const [, options = ''] =
    /querySelector\('#root'\),\s*(\{.*\}),\s*\);\s*<\/script>/.exec(page) ?? [];
  return (JSON.parse(options) as { defaultTabs: readonly Tab[] }).defaultTabs;
}

const HTML = { headers: { accept: 'text/html' } };

async function pageOf(server: ReturnType<typeof serverWith>): Promise<string> {
  return (await server.fetch('http://graph/graphql', HTML)).text();
}

const product = await runningServer();
const tabs = tabsIn((await exchange(product.url, HTML)).body);

describe('the tabs of GraphiQL', () => {
  it('are an overview to play with, and every operation', () => {
    expect(tabs).toEqual(
      [FIRST_QUERY, ...operations.map(({ source }) => source)].map((text) => ({ query: text })),
    );
  });

  it.each(tabs)(
    'each fit the schema and answer when play is pressed: %#',
    async ({ query: text }) => {
      expect(validate(schema, parse(text))).toEqual([]);
      const { data, ...rest } = (await query(text)) as { readonly data: object };
      expect(rest).toEqual({});
      expect(Object.values(data)).not.toContain(null);
    },
  );

  it('bear the names of the operations', () => {
    // As the page looks for them: the first line that is no comment.
    const names = tabs.map(({ query: text }) => /^(?!#).*query\s+([a-zA-Z0-9_]+)/m.exec(text)?.[1]);
    expect(new Set(names).size).toBe(tabs.length);
    expect(names).not.toContain(undefined);
  });
});

describe('GraphiQL', () => {
  it('has the overview alone where no operations are offered', async () => {
    expect(tabsIn(await pageOf(serverWith({})))).toEqual([{ query: FIRST_QUERY }]);
  });

  it('is not broken by a text that would end its script', async () => {
    const text = '# Is </script><script>alert(1)</script> asked?\nquery Is { __typename }';
    const offered = { name: 'Is', question: 'Is it asked?', text };
    const page = await pageOf(serverWith({ operations: () => Promise.resolve([offered]) }));
    expect(page).not.toContain(text.slice(0, 30));
    expect(tabsIn(page).map((tab) => tab.query)).toEqual([FIRST_QUERY, text]);
  });

  it('reads the operations when it is opened first, and not before', async () => {
    let reads = 0;
    const server = serverWith({
      operations: () => {
        reads += 1;
        return Promise.resolve([]);
      },
    });
    await server.fetch('http://graph/graphql?query={meta{today}}');
    expect(reads).toBe(0);
    await pageOf(server);
    await pageOf(server);
    expect(reads).toBe(1);
  });

  it('shows the tabs as a list beside the editors', async () => {
    const page = await pageOf(serverWith({}));
    const style = page.slice(page.indexOf('<style>'), page.indexOf('</style>'));
    expect(style).toContain('.graphiql-container .graphiql-tabs {\n  flex-direction: column;');
  });
});
