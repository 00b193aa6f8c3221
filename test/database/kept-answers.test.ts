import { describe, expect, it } from 'vitest';
import { keptAnswers } from '../../src/database/kept-answers.js';

/** A read that gives letters as often as it is told to, and what it was asked so far. */
function keptRead(most = 100) {
  const asked: (readonly string[])[] = [];
  const read = keptAnswers(
    (questions: readonly string[]) => {
      asked.push(questions);
      return questions.includes('bad')
        ? Promise.reject(new Error('It is gone.'))
        : Promise.resolve(questions.map((question) => Array.from(question)));
    },
    (question) => question,
    { sizeOf: ({ length }) => length, most, mostOfOne: 5 },
  );
  return { asked, read };
}

describe('answers that were given', () => {
  it('are not asked for again, and each stands in the place of its question', async () => {
    const { asked, read } = keptRead();
    const [first] = await read(['ab']);
    const answers = await read(['c', 'ab', 'd', 'c']);
    expect(answers).toEqual([['c'], ['a', 'b'], ['d'], ['c']]);
    expect(answers[1]).toBe(first);
    expect(await read(['d', 'ab'])).toEqual([['d'], ['a', 'b']]);
    expect(asked).toEqual([['ab'], ['c', 'd', 'c']]);
  });

  it('are asked for again where the read failed, and those beside them too', async () => {
    const { asked, read } = keptRead();
    await read(['ab']);
    await expect(read(['ab', 'bad', 'c'])).rejects.toThrow('It is gone.');
    expect(await read(['c', 'ab'])).toEqual([['c'], ['a', 'b']]);
    expect(asked).toEqual([['ab'], ['bad', 'c'], ['c']]);
  });

  it('are kept as they are to be kept, and first given as they are', async () => {
    const read = keptAnswers(
      (questions: readonly string[]) =>
        Promise.resolve(questions.map((question) => Array.from(question))),
      (question) => question.toLowerCase(),
      { sizeOf: ({ length }) => length, most: 100, mostOfOne: 5 },
      (answer, question) => [...answer, question],
    );
    expect(await read(['Ab'])).toEqual([['A', 'b']]);
    expect(await read(['aB', 'c'])).toEqual([['A', 'b', 'Ab'], ['c']]);
  });

  it('are not kept where the question is long', async () => {
    const { asked, read } = keptRead();
    const longWinded = keptAnswers(read, (question) => question.repeat(301), {
      sizeOf: () => 1,
      most: 10,
      mostOfOne: 1,
    });
    await longWinded(['abcdef']);
    await longWinded(['abcdef']);
    expect(asked).toEqual([['abcdef'], ['abcdef']]);
  });

  it('are not kept where they are large, and the oldest give way to new ones', async () => {
    const { asked, read } = keptRead(6);
    await read(['abcdef']);
    await read(['abcdef']);
    for (const question of ['abcd', 'e', 'fgh', 'e', 'abcd']) await read([question]);
    expect(asked).toEqual([['abcdef'], ['abcdef'], ['abcd'], ['e'], ['fgh'], ['abcd']]);
  });
});
