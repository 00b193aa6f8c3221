import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, manyByKey, oneByKey } from '../../src/loaders/batch.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';

interface Harbour {
  readonly name: string;
  readonly country: string;
}

const HARBOURS: readonly Harbour[] = [
  { name: 'Bergen', country: 'Norway' },
  { name: 'Bilbao', country: 'Spain' },
  { name: 'Narvik', country: 'Norway' },
  { name: 'Rijeka', country: 'Croatia' },
];

/** A read over some values that keeps the keys of each time it is asked. */
function recorded<K, V>(answer: (keys: readonly K[]) => readonly V[]) {
  const reads: (readonly K[])[] = [];
  const read = async (keys: readonly K[]): Promise<readonly V[]> => {
    reads.push(keys);
    return answer(keys);
  };
  return { reads, read };
}

function harboursNamed(names: readonly string[]): Harbour[] {
  return HARBOURS.filter(({ name }) => names.includes(name));
}

function harboursOf(countries: readonly string[]): Harbour[] {
  return HARBOURS.filter(({ country }) => countries.includes(country));
}

describe('one value by its key', () => {
  it('is given to whoever asks, in whatever order the values come, and null where there is none', async () => {
    const { read, reads } = recorded(harboursNamed);
    const loader = oneByKey(read, ({ name }) => name);
    expect(await loader.loadMany(['Rijeka', 'Ur', 'Bergen'])).toEqual([
      { name: 'Rijeka', country: 'Croatia' },
      null,
      { name: 'Bergen', country: 'Norway' },
    ]);
    expect(reads).toEqual([['Rijeka', 'Ur', 'Bergen']]);
  });

  it('is read with all others of one moment, each key once', async () => {
    const { read, reads } = recorded(harboursNamed);
    const loader = oneByKey(read, ({ name }) => name);
    const names = ['Bilbao', 'Narvik', 'Bilbao'];
    expect(await Promise.all(names.map((name) => loader.load(name)))).toEqual([
      { name: 'Bilbao', country: 'Spain' },
      { name: 'Narvik', country: 'Norway' },
      { name: 'Bilbao', country: 'Spain' },
    ]);
    expect(reads).toEqual([['Bilbao', 'Narvik']]);
  });

  it('is read once, and so is the lack of it', async () => {
    const { read, reads } = recorded(harboursNamed);
    const loader = oneByKey(read, ({ name }) => name);
    const known = await loader.loadMany(['Bergen', 'Ur']);
    expect(await loader.loadMany(['Bergen', 'Ur', 'Narvik'])).toEqual([
      ...known,
      { name: 'Narvik', country: 'Norway' },
    ]);
    expect(reads).toEqual([['Bergen', 'Ur'], ['Narvik']]);
  });

  it('is refused to all who ask when the read fails', async () => {
    const loader = oneByKey(
      async (): Promise<Harbour[]> => {
        throw new Error('The store is closed.');
      },
      ({ name }) => name,
    );
    const outcomes = await Promise.allSettled([loader.load('Bergen'), loader.load('Ur')]);
    const refusal = { status: 'rejected', reason: new Error('The store is closed.') };
    expect(outcomes).toEqual([refusal, refusal]);
  });

  it('is refused alone when it alone cannot be read', async () => {
    const { read, reads } = recorded((names: readonly string[]) => {
      if (names.includes('Narvik')) throw new Error('The record is damaged.');
      return harboursNamed(names);
    });
    const loader = oneByKey(read, ({ name }) => name);
    const names = ['Bergen', 'Narvik', 'Ur'];
    expect(await Promise.allSettled(names.map((name) => loader.load(name)))).toEqual([
      { status: 'fulfilled', value: { name: 'Bergen', country: 'Norway' } },
      { status: 'rejected', reason: new Error('The record is damaged.') },
      { status: 'fulfilled', value: null },
    ]);
    expect(reads).toEqual([names, ['Bergen', 'Narvik'], ['Ur'], ['Bergen'], ['Narvik']]);
  });

  it('is not looked for one by one where nothing can be read', async () => {
    const { read, reads } = recorded((): Harbour[] => {
      throw new Error('The store is closed.');
    });
    const loader = oneByKey(read, ({ name }) => name);
    const names = Array.from({ length: 100 }, (_, index) => `Harbour ${index}`);
    const outcomes = await Promise.allSettled(names.map((name) => loader.load(name)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(100);
    expect(reads).toHaveLength(3);
  });
});

describe('a store that cannot be read', () => {
  it('is asked no second time', async () => {
    const { read, reads } = recorded<string, Harbour>(() => {
      throw new StoreUnavailable('DATABASE_TIMEOUT');
    });
    const loader = oneByKey(read, ({ name }) => name);
    const results = await loader.loadMany(['Bergen', 'Bilbao', 'Narvik', 'Rijeka']);
    expect(results).toEqual(Array(4).fill(new StoreUnavailable('DATABASE_TIMEOUT')));
    expect(reads).toHaveLength(1);
  });
});

describe('many values by their key', () => {
  it('are given in the order of the read, and none where there are none', async () => {
    const { read, reads } = recorded(harboursOf);
    const loader = manyByKey(read, ({ country }) => country);
    const countries = ['Croatia', 'Sumer', 'Norway', 'Croatia'];
    expect(await Promise.all(countries.map((country) => loader.load(country)))).toEqual([
      [{ name: 'Rijeka', country: 'Croatia' }],
      [],
      [
        { name: 'Bergen', country: 'Norway' },
        { name: 'Narvik', country: 'Norway' },
      ],
      [{ name: 'Rijeka', country: 'Croatia' }],
    ]);
    expect(reads).toEqual([['Croatia', 'Sumer', 'Norway']]);
  });

  it('leave out what nobody asked for', async () => {
    const { read } = recorded<string, Harbour>(() => HARBOURS);
    const loader = manyByKey(read, ({ country }) => country);
    expect(await loader.load('Spain')).toEqual([{ name: 'Bilbao', country: 'Spain' }]);
  });
});

describe('values by their keys', () => {
  it('stand where their keys stand, whatever the order of keys and values', async () => {
    const anyName = fc.constantFrom('Bergen', 'Bilbao', 'Narvik', 'Rijeka', 'Ur', 'Ys');
    const anyOrder = fc.shuffledSubarray([...HARBOURS], { minLength: HARBOURS.length });
    await fc.assert(
      fc.asyncProperty(fc.array(anyName), anyOrder, async (names, harbours) => {
        const read = async (wanted: readonly string[]) =>
          harbours.filter(({ name }) => wanted.includes(name));
        const one = oneByKey(read, ({ name }) => name);
        const many = manyByKey(read, ({ name }) => name);
        const found = names.map((wanted) => HARBOURS.find(({ name }) => name === wanted));
        expect(await one.loadMany(names)).toEqual(found.map((harbour) => harbour ?? null));
        expect(await many.loadMany(names)).toEqual(
          found.map((harbour) => (harbour === undefined ? [] : [harbour])),
        );
      }),
    );
  });
});

describe('the answer to a question', () => {
  interface Sum {
    readonly terms: readonly number[];
    readonly negated?: boolean;
  }

  function answersOf(sums: readonly Sum[]): number[] {
    return sums.map(({ terms, negated = false }) => {
      const total = terms.reduce((sum, term) => sum + term, 0);
      return negated ? -total : total;
    });
  }

  it('is the same for every question of the same content, and read once', async () => {
    const { read, reads } = recorded(answersOf);
    const loader = answerTo(read);
    const sums: Sum[] = [{ terms: [1, 2] }, { terms: [2, 1] }, { terms: [1, 2] }];
    expect(await Promise.all(sums.map((sum) => loader.load(sum)))).toEqual([3, 3, 3]);
    expect(await loader.load({ terms: [1, 2] })).toBe(3);
    expect(reads).toEqual([[{ terms: [1, 2] }, { terms: [2, 1] }]]);
  });

  it('differs where the content does', async () => {
    const { read, reads } = recorded(answersOf);
    const loader = answerTo(read);
    const sums: Sum[] = [{ terms: [1] }, { terms: [1], negated: true }, { terms: [] }];
    expect(await loader.loadMany(sums)).toEqual([1, -1, 0]);
    expect(reads).toEqual([sums]);
  });

  it('is refused when the read gives fewer answers than questions', async () => {
    const loader = answerTo(async (sums: readonly Sum[]) => answersOf(sums.slice(1)));
    await expect(loader.load({ terms: [1] })).rejects.toThrow(TypeError);
  });
});
