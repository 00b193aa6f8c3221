import { useAnswer } from '../client/use-answer.js';
import { WhatIsFoundForATextDocument } from '../generated/graphql.js';
import { Answered } from '../part/answered.js';
import { HitList } from '../search/hit-list.js';

/** What is found for some words; for the first of them where nothing has them all. */
export function SuggestedEntities({ words }: { readonly words: readonly string[] }) {
  const answer = useAnswer(WhatIsFoundForATextDocument, { text: words.join(' '), first: 8 });
  return (
    <Answered answer={answer}>
      {({ search }) => {
        if (search.edges.length > 0) {
          return (
            <section aria-labelledby="meant">
              <h2 id="meant">Perhaps one of these was meant</h2>
              <HitList hits={search.edges} />
            </section>
          );
        }
        return words.length > 1 && <SuggestedEntities words={words.slice(0, -1)} />;
      }}
    </Answered>
  );
}
