import { useState } from 'react';
import { Day } from '../part/day.js';
import { EditionPages } from './edition-pages.js';

const OUT_OR_UNDER_WAY = [
  'RELEASED',
  'PRESUMED_RELEASED',
  'DUE',
  'IN_PREPARATION',
  'IN_PROGRESS',
] as const;
const PROJECTED = ['PROJECTED'] as const;

/** The editions of a report: those that are out or under way, and when asked those whose periods are still to begin. */
export function EditionList({ report }: { readonly report: string }) {
  const [isProjectedShown, showProjected] = useState(false);
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">Editions</h2>
      <EditionPages
        report={report}
        status={OUT_OR_UNDER_WAY}
        caption="Editions of this report"
        what="editions"
      >
        {({ asOf, horizon }) => (
          <>
            Those that are out or under way, newest first, as of <Day day={asOf} />. Of periods that
            ended before <Day day={horizon.from} />, nothing is claimed.
          </>
        )}
      </EditionPages>
      <button
        type="button"
        aria-expanded={isProjectedShown}
        onClick={() => {
          showProjected(!isProjectedShown);
        }}
      >
        {isProjectedShown ? 'Hide projected editions' : 'Show projected editions'}
      </button>
      {isProjectedShown && (
        <EditionPages
          report={report}
          status={PROJECTED}
          caption="Projected editions of this report"
          what="projected editions"
        >
          {({ horizon }) => (
            <>
              Those whose periods are still to begin, newest first. Of periods that begin after{' '}
              <Day day={horizon.to} />, nothing is claimed.
            </>
          )}
        </EditionPages>
      )}
    </section>
  );
}
