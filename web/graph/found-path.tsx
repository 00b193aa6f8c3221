import { useAnswer } from '../client/use-answer.js';
import { HowAreTwoEntitiesConnectedDocument } from '../generated/graphql.js';
import { Answered } from '../part/answered.js';
import { nameInWords } from '../part/name-in-words.js';
import { counted } from '../part/words.js';
import { PathChain } from './path-chain.js';
import type { Ends } from './use-names.js';

interface FoundPathProps {
  readonly from: string;
  readonly to: string;
  readonly within: number;
  readonly names: Ends;
}

/** The shortest path between two entities, or that there is none. */
export function FoundPath({ from, to, within, names }: FoundPathProps) {
  const answer = useAnswer(HowAreTwoEntitiesConnectedDocument, { from, to, maxLength: within });
  const fromName = nameInWords(names.from?.name ?? from);
  const toName = nameInWords(names.to?.name ?? to);
  // Where the question failed, what is here is the answer to the one before.
  const told = answer.fault === null ? answer : { ...answer, data: undefined };
  return (
    <Answered answer={told}>
      {({ path }) => {
        if (path === null) {
          return (
            <p role="status">
              There is no path from {fromName} to {toName} of at most {counted(within, 'link')}.
            </p>
          );
        }
        return (
          <>
            <p role="status">
              {path.length === 0
                ? `${fromName} is where it begins and where it ends.`
                : `${fromName} and ${toName} are ${counted(path.length, 'link')} apart.`}
            </p>
            {names.from !== null && <PathChain start={names.from} steps={path.steps} />}
          </>
        );
      }}
    </Answered>
  );
}
