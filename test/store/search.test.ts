import { describe, expect, it } from 'vitest';
import { NO_HITS } from '../../src/model/search.js';
import { searchWords } from '../../src/model/search-word.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog } from '../support/server.js';
import { allOf, describeSearch } from './search-contract.js';

describeSearch('the memory store', createMemoryStore);

const searched = seedCatalog.entities.filter(({ kind }) => kind !== 'Edition');
const store = createMemoryStore(seedCatalog);

type Searched = (typeof searched)[number];

function calls(node: Searched): string[] {
  return [node.name, ...('code' in node ? [node.code] : [])];
}

function otherNames(node: Searched): string[] {
  return [...('title' in node ? [node.title] : []), ...node.aliases];
}

/** True when one of the short fields of an entity is the text, however it is spelled. */
function bears(node: Searched, text: string): boolean {
  const words = searchWords(text).join(' ');
  return [...calls(node), ...otherNames(node)].some((own) => searchWords(own).join(' ') === words);
}

async function found(text: string): Promise<Searched[]> {
  const [hits = NO_HITS] = await store.search([{ text, kinds: null }]);
  return allOf(hits).map(({ slug }) => searched.find((node) => node.slug === slug) as Searched);
}

describe('every entity of the seed', () => {
  it.each(searched.map((node) => [node.slug, node] as const))(
    '%s is found by each of its names, before all that have no such name',
    async (_slug, node) => {
      for (const text of [...calls(node), ...otherNames(node)]) {
        const nodes = await found(text);
        const before = nodes.slice(0, nodes.indexOf(node));
        expect([text, nodes.includes(node)]).toEqual([text, true]);
        expect([text, before.filter((other) => !bears(other, text))]).toEqual([text, []]);
      }
    },
  );
});
