import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/database/gathered.js';

/** A read that answers when it is told to, and what it was asked so far. */
function heldRead(mostTogether = 100) {
  const asked: (readonly string[])[] = [];
  const held: { readonly answer: () => void; readonly fail: (error: Error) => void }[] = [];
  const read = gathered<string, string>(
    (questions) =>
      new Promise((resolve, reject) => {
        asked.push(questions);
        held.push({
          answer: () => {
            resolve(questions.map((question) => question.toUpperCase()));
          },
          fail: reject,
        });
      }),
    (question) => (question.startsWith('alone') ? null : (question[0] ?? '')),
    { mostUnderWay: 2, mostTogether },
  );
  return { read, asked, held };
}

/** Lets all that is ready go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('reads of different requests', () => {
  it('go on at once where nobody is before them', () => {
    const { read, asked } = heldRead();
    void read(['a1']);
    void read(['a2', 'a3']);
    expect(asked).toEqual([['a1'], ['a2', 'a3']]);
  });

  it('go together when others are under way, and each gets its own answers', async () => {
    const { read, asked, held } = heldRead();
    void read(['a1']);
    void read(['a2']);
    const answers = Promise.all([read(['a3', 'a4']), read(['a5']), read(['a3'])]);
    expect(asked).toHaveLength(2);
    held[0]?.answer();
    await settled();
    expect(asked.slice(2)).toEqual([['a3', 'a4', 'a5', 'a3']]);
    held[2]?.answer();
    expect(await answers).toEqual([['A3', 'A4'], ['A5'], ['A3']]);
  });

  it('go one by one, in the order in which they came, where no two may go together', async () => {
    const { read, asked, held } = heldRead(1);
    const answers = ['a1', 'a2', 'a3', 'a4'].map((question) => read([question]));
    expect(asked).toEqual([['a1'], ['a2']]);
    held[1]?.answer();
    await settled();
    expect(asked).toEqual([['a1'], ['a2'], ['a3']]);
    for (const next of [0, 2, 3]) {
      held[next]?.answer();
      await settled();
    }
    expect(await Promise.all(answers)).toEqual([['A1'], ['A2'], ['A3'], ['A4']]);
  });

  it('wait for none of another form, and never for one that may be long', () => {
    const { read, asked } = heldRead();
    for (const question of ['a1', 'a2', 'b1', 'alone 1', 'alone 2', 'alone 3'])
      void read([question]);
    void read(['a3', 'b2']);
    expect(asked.map((questions) => questions.join())).toEqual([
      'a1',
      'a2',
      'b1',
      'alone 1',
      'alone 2',
      'alone 3',
      'a3,b2',
    ]);
  });

  it('fail together, and those that come later do not', async () => {
    const { read, asked, held } = heldRead();
    void read(['a1']);
    void read(['a2']);
    const outcomes = Promise.allSettled([read(['a3']), read(['a4'])]);
    held[0]?.answer();
    await settled();
    held[2]?.fail(new Error('It is gone.'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const later = read(['a5']);
    expect(asked.at(-1)).toEqual(['a5']);
    held[3]?.answer();
    expect(await later).toEqual(['A5']);
  });

  it('go by no more than a hundred questions at a time, where one alone has not more', async () => {
    const { read, asked, held } = heldRead();
    const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
    void read(['a1']);
    void read(['a2']);
    for (const count of [60, 30, 60, 150, 1]) void read(many(count));
    held[0]?.answer();
    await settled();
    held[1]?.answer();
    await settled();
    held[2]?.answer();
    await settled();
    held[3]?.answer();
    await settled();
    expect(asked.slice(2).map(({ length }) => length)).toEqual([90, 60, 150, 1]);
  });
});
