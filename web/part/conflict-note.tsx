import { Link } from 'wouter';
import type { FactConflict } from './fact-group.js';
import type { Named } from './known-names.js';
import { valueInWords } from './value-words.js';
import './conflict-note.css';

interface ConflictNoteProps {
  readonly conflict: FactConflict;
  /** Entities that the value believed may name. */
  readonly names?: ReadonlyMap<string, Named> | undefined;
}

/** Says of facts that contradict each other which is believed, and why. */
export function ConflictNote({ conflict, names }: ConflictNoteProps) {
  const { slug, topic, reason, preferred } = conflict;
  return (
    <div className="conflict-note" role="note" aria-label={`Conflict: ${topic}`}>
      <p>
        <strong>Sources contradict each other: </strong>
        <Link href={conflictAddress(slug)}>{topic}</Link>. Believed is{' '}
        <q>{names?.get(preferred.value)?.name ?? valueInWords(preferred.value)}</q>. {reason}
      </p>
    </div>
  );
}

export function conflictAddress(slug: string): string {
  return `/conflicts#${encodeURIComponent(slug)}`;
}
