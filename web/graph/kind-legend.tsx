import { KindMark } from '../part/kind-mark.js';
import type { Kind } from '../part/kind-mark.js';
import { wordsOf } from '../part/words.js';
import type { ShownGroup } from './picture-plan.js';

/** Which marks of the picture stand for which kinds. */
export function KindLegend({ shown }: { readonly shown: readonly ShownGroup[] }) {
  const kinds = new Set<Kind>();
  for (const { links } of shown) for (const { neighbor } of links) kinds.add(neighbor.__typename);
  return (
    <ul className="graph-legend" aria-label="Kinds of neighbours">
      {[...kinds].sort().map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {wordsOf(kind)}
        </li>
      ))}
    </ul>
  );
}
