import { expect, it } from 'vitest';
import { createWalkQueue } from '../../src/graph/walk-queue.js';

/** A walk that goes on until it is told to end. */
function walkOf(name: string, begun: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end: () => {
      end();
    },
    walk: async () => {
      begun.push(name);
      await ended;
      return name;
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets so many walks go on at once, and the others in the order in which they came', async () => {
  const { inTurn } = createWalkQueue(2);
  const begun: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => walkOf(name, begun)) as [
    Walk,
    Walk,
    Walk,
    Walk,
  ];
  const found = [a, b, c, d].map(({ walk }) => inTurn(walk));
  await settled();
  expect(begun).toEqual(['a', 'b']);
  b.end();
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const { end } of [a, c, d]) end();
  expect(await Promise.all(found)).toEqual(['a', 'b', 'c', 'd']);
});

it('goes on after a walk that failed', async () => {
  const { inTurn } = createWalkQueue(1);
  const failing = inTurn(() => Promise.reject(new Error('The store is away.')));
  const next = inTurn(() => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('The store is away.');
  expect(await next).toBe('next');
  expect(await inTurn(() => Promise.resolve('later'))).toBe('later');
});

type Walk = ReturnType<typeof walkOf>;
