import { groupFacts } from './fact-group.js';
import type { CitedFact } from './fact-group.js';
import { FactRows } from './fact-rows.js';
import type { Named } from './known-names.js';
import './fact-table.css';

interface FactTableProps {
  readonly facts: readonly CitedFact[];
  readonly caption: string;
  /** Entities that values may name by their slugs, as `knownNames` finds them. */
  readonly names?: ReadonlyMap<string, Named> | undefined;
}

/** What is known, field by field: each value, how it is known, who says so, and who says otherwise. */
export function FactTable({ facts, caption, names }: FactTableProps) {
  return (
    <table className="facts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      {groupFacts(facts).map((group) => (
        <FactRows key={group.field} group={group} names={names} />
      ))}
    </table>
  );
}
