import type { ReactNode } from 'react';
import type { Answer } from '../client/use-answer.js';
import { Fault } from './fault.js';
import { Waiting } from './waiting.js';

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows an answer once it is here, and until then, or where it fails, says so. */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  const { data, isWaiting } = answer;
  return (
    <>
      <Fault of={answer} />
      {data === undefined ? isWaiting && <Waiting /> : children(data)}
    </>
  );
}
