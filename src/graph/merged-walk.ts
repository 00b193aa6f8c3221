/** Items of several ordered lists as one ordered list. No more is read of any than it takes to tell the next. */
export async function* mergedWalk<T>(
  lists: readonly AsyncIterable<T>[],
  compare: (one: T, other: T) => number,
): AsyncGenerator<T, void, undefined> {
  const iterators = lists.map((list) => list[Symbol.asyncIterator]());
  const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
  for (;;) {
    let best = -1;
    for (const [index, head] of heads.entries()) {
      const other = heads[best];
      if (head.done === true) continue;
      if (other === undefined || compare(head.value, other.value as T) < 0) best = index;
    }
    const head = heads[best];
    const iterator = iterators[best];
    if (head === undefined || iterator === undefined) return;
    yield head.value as T;
    heads[best] = await iterator.next();
  }
}
