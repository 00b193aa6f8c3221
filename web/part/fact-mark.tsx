import type { CitedFact } from './fact-group.js';
import './fact-mark.css';

const CERTAINTY = {
  STATED: { word: 'Stated', tip: 'A source says it.' },
  DERIVED: { word: 'Derived', tip: 'It follows from what sources say.' },
  CONFLICT: { word: 'Disputed', tip: 'Sources contradict each other, or can be read in two ways.' },
} as const;

const RANK = {
  NORMAL: null,
  PREFERRED: { word: '✓ Believed', tip: 'The one to believe in a conflict.' },
  DEPRECATED: { word: '✗ Not believed', tip: 'It lost a conflict, and is kept to be seen.' },
} as const;

/** How a fact is known, and whether to believe it. */
export function FactMark({ certainty, rank }: Pick<CitedFact, 'certainty' | 'rank'>) {
  const known = CERTAINTY[certainty];
  const believed = certainty === 'CONFLICT' ? RANK[rank] : null;
  return (
    <span className="fact-marks">
      <span className={`mark certainty-${certainty.toLowerCase()}`} title={known.tip}>
        {known.word}
      </span>
      {believed !== null && (
        <span className={`mark rank-${rank.toLowerCase()}`} title={believed.tip}>
          {believed.word}
        </span>
      )}
    </span>
  );
}
