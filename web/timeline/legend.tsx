import { wordsOf } from '../part/words.js';
import type { CoverageKind, EditionStatus } from '../generated/graphql.js';
import './legend.css';

const STATUSES: Readonly<Record<EditionStatus, string>> = {
  RELEASED: 'known to be out',
  PRESUMED_RELEASED: 'its window has passed, nobody recorded a release',
  DUE: 'in its release window',
  IN_PREPARATION: 'its period has ended, its window has not begun',
  IN_PROGRESS: 'its period has begun and not ended',
  PROJECTED: 'its period has not begun',
};

const KINDS: Readonly<Record<CoverageKind, string>> = {
  COVERED: 'by an edition that is out, or presumed to be',
  EXPECTED: 'only by an edition still to come',
  UNCOVERED: 'by no edition',
  UNKNOWN: 'beyond what anything is claimed of',
};

/** What the colours, patterns and marks of the picture mean, and the keys that move in it. */
export function Legend() {
  return (
    <section className="legend" aria-label="Legend">
      <h2>Editions</h2>
      <ul>
        {(Object.keys(STATUSES) as readonly EditionStatus[]).map((status) => (
          <li key={status} className={`status-${status}`} title={STATUSES[status]}>
            <span className="swatch bar" /> {wordsOf(status)}
          </li>
        ))}
        <li className="basis-OBSERVED status-RELEASED">
          <span className="swatch bar" /> observed by a source; all others estimated
        </li>
        <li className="status-DUE">
          <span className="swatch-way way" />
          <span className="swatch window" /> release window
        </li>
        <li className="status-RELEASED">
          <span className="swatch out" /> day of release
        </li>
      </ul>
      <h2>Coverage</h2>
      <ul>
        {(Object.keys(KINDS) as readonly CoverageKind[]).map((kind) => (
          <li key={kind} title={KINDS[kind]}>
            <span className={`swatch segment kind-${kind}`} /> {wordsOf(kind)}
          </li>
        ))}
      </ul>
      <details>
        <summary>What they mean, and keys</summary>
        <dl>
          {Object.entries({ ...STATUSES, ...KINDS }).map(([name, words]) => (
            <div key={name}>
              <dt>{wordsOf(name)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p>
          <kbd>Tab</kbd> reaches each report, <kbd>←</kbd> <kbd>→</kbd> its editions, <kbd>↑</kbd>{' '}
          <kbd>↓</kbd> the other reports, <kbd>Enter</kbd> the details, <kbd>Esc</kbd> closes them.{' '}
          <kbd>Shift</kbd> with <kbd>←</kbd> <kbd>→</kbd> moves through time, <kbd>+</kbd>{' '}
          <kbd>−</kbd> zoom, <kbd>0</kbd> goes back to the interval. The picture can be dragged.
        </p>
      </details>
    </section>
  );
}
