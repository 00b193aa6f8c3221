import { UnknownEntry } from './unknown-entry.js';
import type { OpenPoint } from './open-point.js';

/** What the sources leave open, why, and where to look next. */
export function UnknownList({ unknowns }: { readonly unknowns: readonly OpenPoint[] }) {
  return (
    <ul className="unknowns">
      {unknowns.map((unknown) => (
        <li key={unknown.field}>
          <UnknownEntry unknown={unknown} />
        </li>
      ))}
    </ul>
  );
}
