import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import type { StoredEntity } from '../../src/model/entity.js';
import { createGradual } from '../../src/store/gradual.js';
import type { Steps } from '../../src/store/gradual.js';
import { createSearchIndex } from '../../src/store/search-index.js';
import { allOf } from './search-contract.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Three steps that write down when they are taken. */
function* threeSteps(taken: string[]): Steps<string> {
  taken.push('one');
  yield;
  taken.push('two');
  yield;
  taken.push('three');
  return 'made';
}

describe('what is made gradually', () => {
  it('is not begun by itself', () => {
    const taken: string[] = [];
    createGradual(threeSteps(taken));
    vi.runAllTimers();
    expect(taken).toEqual([]);
  });

  it('is made step by step, with others let in between', () => {
    const taken: string[] = [];
    const { begin, finished } = createGradual(threeSteps(taken));
    begin();
    expect(taken).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(taken).toEqual(['one']);
    vi.advanceTimersToNextTimer();
    expect(taken).toEqual(['one', 'two']);
    vi.runAllTimers();
    expect(taken).toEqual(['one', 'two', 'three']);
    expect(finished()).toBe('made');
  });

  it('is finished at once when it is asked for, each step taken once', () => {
    const taken: string[] = [];
    const { begin, finished } = createGradual(threeSteps(taken));
    begin();
    vi.advanceTimersToNextTimer();
    expect([finished(), finished()]).toEqual(['made', 'made']);
    vi.runAllTimers();
    expect(taken).toEqual(['one', 'two', 'three']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps no process alive', () => {
    vi.useRealTimers();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
    const before = timers().length;
    const { begin, finished } = createGradual(threeSteps([]));
    begin();
    expect(timers()).toHaveLength(before);
    finished();
  });
});

describe('an index of very many texts', () => {
  const nodes = generatedCatalog({ entities: 2_000, seed: 3 }).entities.toSorted((one, other) =>
    one.slug < other.slug ? -1 : 1,
  );
  const { name } = nodes.find(({ kind }) => kind === 'Report') as StoredEntity;
  const question = { text: name, kinds: null };
  const expected = allOf(createSearchIndex(nodes)(question));

  it('answers as one that was made at once: asked before it is made, and after', () => {
    const index = createSearchIndex(nodes, 0);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersToNextTimer();
    expect(allOf(index(question))).toEqual(expected);
    const other = createSearchIndex(nodes, 0);
    vi.runAllTimers();
    expect(allOf(other(question))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('leaves nothing to be made later where there are few', () => {
    createSearchIndex(nodes);
    expect(vi.getTimerCount()).toBe(0);
  });
});
