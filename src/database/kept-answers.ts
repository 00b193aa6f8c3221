import { LRUCache } from 'lru-cache';
import type { Read } from './gathered.js';

/** Under a longer key nothing is kept: clients make some of them as long as they like. */
const MOST_LETTERS = 300;

/** How many answers are kept, and how large they may be. */
export interface KeptSize<Answer> {
  readonly sizeOf: (answer: Answer) => number;
  /** Of all that are kept together. */
  readonly most: number;
  /** Of one alone: whoever asks for very much at once would leave nothing else. */
  readonly mostOfOne: number;
}

/**
 * The same read, which keeps the answers that were given last: as long as a version is read, what it holds never changes.
 * Questions of one key must have one answer. What is kept of it may be another object that tells the same.
 */
export function keptAnswers<Question, Answer extends object | number>(
  read: Read<Question, Answer>,
  keyOf: (question: Question) => string,
  { sizeOf, most, mostOfOne }: KeptSize<Answer>,
  keptOf: (answer: Answer, question: Question) => Answer = (answer) => answer,
): Read<Question, Answer> {
  const kept = new LRUCache<string, Answer>({
    maxSize: most,
    maxEntrySize: mostOfOne,
    sizeCalculation: sizeOf,
  });

  return async (questions) => {
    const keys = questions.map(keyOf);
    const answers = keys.map((key) => kept.get(key));
    const missing = [...keys.keys()].filter((place) => answers[place] === undefined);
    if (missing.length === 0) return answers as readonly Answer[];
    const found = await read(missing.map((place) => questions[place] as Question));
    for (const [index, place] of missing.entries()) {
      const answer = found[index] as Answer;
      answers[place] = answer;
      const key = keys[place] as string;
      if (key.length > MOST_LETTERS) continue;
      kept.set(key, keptOf(answer, questions[place] as Question));
    }
    return answers as readonly Answer[];
  };
}
