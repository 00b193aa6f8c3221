import { useAnswer } from '../client/use-answer.js';
import { HowAreTwoEntitiesConnectedDocument } from '../generated/graphql.js';
import { Answered } from '../part/answered.js';
import { nameInWords } from '../part/name-in-words.js';
import { Waiting } from '../part/waiting.js';
import { counted } from '../part/words.js';
import { PathChain } from './path-chain.js';
import { PathWords } from './path-words.js';
import type { Ends } from './use-names.js';

interface FoundPathProps {
  readonly from: string;
  readonly to: string;
  readonly within: number;
  readonly names: Ends;
  /** Whether what is told takes the focus where nothing else has it. */
  readonly takesFocus: boolean;
}

/** The shortest path between two entities, or that there is none. */
export function FoundPath({ from, to, within, names, takesFocus }: FoundPathProps) {
  const answer = useAnswer(HowAreTwoEntitiesConnectedDocument, { from, to, maxLength: within });
  const fromName = nameInWords(names.from?.name ?? from);
  const toName = nameInWords(names.to?.name ?? to);
  // That nothing has a name is said in place of this, as soon as the names are told.
  const isHeldBack = answer.askAgain === null && (names.from === null || names.to === null);
  // Where the question failed, what is here is the answer to the one before.
  const told = answer.fault === null ? answer : { ...answer, data: undefined };
  if (isHeldBack) return <Waiting />;
  return (
    <Answered answer={told}>
      {({ path }) => {
        if (path === null) {
          return (
            <PathWords takesFocus={takesFocus}>
              There is no path from {fromName} to {toName} of at most {counted(within, 'link')}.
            </PathWords>
          );
        }
        return (
          <>
            <PathWords takesFocus={takesFocus}>
              {path.length === 0
                ? `${fromName} is where it begins and where it ends.`
                : `${fromName} and ${toName} are ${counted(path.length, 'link')} apart. Here is one of the shortest paths.`}
            </PathWords>
            {names.from !== null && <PathChain start={names.from} steps={path.steps} />}
          </>
        );
      }}
    </Answered>
  );
}
