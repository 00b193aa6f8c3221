import { useEffect, useRef } from 'react';
import { useAnswer } from '../client/use-answer.js';
import { WhatIsKnownOfAnEditionDocument } from '../generated/graphql.js';
import { Answered } from '../part/answered.js';
import { nameInWords } from '../part/name-in-words.js';
import { EditionEvidence } from './edition-evidence.js';
import { EditionFigures } from './edition-figures.js';
import type { TimelineReport } from './timeline-data.js';
import './edition-details.css';

interface EditionDetailsProps {
  readonly slug: string;
  readonly asOf: string;
  /** The report that shows it in the picture; undefined where none does. */
  readonly report: TimelineReport | undefined;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** All that is known of one edition, and who says so, beside the picture. */
export function EditionDetails({ slug, asOf, report, takesFocus, onClose }: EditionDetailsProps) {
  const answer = useAnswer(WhatIsKnownOfAnEditionDocument, { edition: slug, asOf });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
      return undefined;
    }
    // The picture above is drawn once its width is measured.
    const frame = requestAnimationFrame(() => {
      bringIntoSight(heading.current);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [takesFocus]);
  const name = report?.editions.nodes.find((edition) => edition.slug === slug)?.name;
  return (
    <aside
      className="edition-details"
      aria-labelledby="edition-details"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <button type="button" className="close sign" aria-label="Close the details" onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
      <h2 id="edition-details" ref={heading} tabIndex={-1}>
        {nameInWords(name ?? answer.data?.edition?.name ?? 'Edition')}
      </h2>
      <Answered answer={answer}>
        {({ edition }) =>
          edition === null ? (
            <p>The graph knows no edition by the name “{slug}”.</p>
          ) : (
            <>
              <EditionFigures edition={edition} coverage={report?.coverage} />
              <EditionEvidence edition={edition} />
            </>
          )
        }
      </Answered>
    </aside>
  );
}

/** Pixels of it that must be in sight, so that it is noticed. */
const ENOUGH = 160;

// On narrow screens the details stand below the picture: who follows an address to them must see them.
function bringIntoSight(heading: HTMLElement | null): void {
  if (heading === null || heading.getBoundingClientRect().top + ENOUGH <= innerHeight) return;
  heading.parentElement?.scrollIntoView({ block: 'start' });
}
