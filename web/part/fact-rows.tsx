import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CitationList } from './citation-list.js';
import { conflictAddress, ConflictNote } from './conflict-note.js';
import type { FactGroup } from './fact-group.js';
import { FactMark } from './fact-mark.js';
import { fieldInWords } from './field-words.js';
import type { Named } from './known-names.js';
import { Value } from './value.js';

interface FactRowsProps {
  readonly group: FactGroup;
  readonly names: ReadonlyMap<string, Named> | undefined;
}

/** What is known of one field, with what is to be said of their conflicts below them. */
export function FactRows({ group, names }: FactRowsProps) {
  const { field, rows, conflicts, toldBefore } = group;
  return (
    <tbody>
      {rows.map(({ key, values, certainty, rank, rule, citations }, index) => (
        <tr key={key} className={`rank-${rank.toLowerCase()}`}>
          {index === 0 && (
            <th
              scope="rowgroup"
              rowSpan={rows.length + conflicts.length + toldBefore.length}
              title={field}
            >
              {fieldInWords(field)}
            </th>
          )}
          <td>
            <Values values={values} names={names}>
              <FactMark certainty={certainty} rank={rank} />
            </Values>
            {rule !== null && <p className="rule">{rule}</p>}
          </td>
          <td>
            <CitationList citations={citations} />
          </td>
        </tr>
      ))}
      {conflicts.map((conflict) => (
        <tr key={conflict.slug}>
          <td colSpan={2}>
            <ConflictNote conflict={conflict} names={names} />
          </td>
        </tr>
      ))}
      {toldBefore.map(({ slug, topic }) => (
        <tr key={slug}>
          <td colSpan={2} className="rule">
            See the conflict that is told above: <Link href={conflictAddress(slug)}>{topic}</Link>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

interface ValuesProps {
  readonly values: readonly string[];
  readonly names: ReadonlyMap<string, Named> | undefined;
  /** What stands after the last of them. */
  readonly children: ReactNode;
}

function Values({ values, names, children }: ValuesProps) {
  return (
    <ul className="values">
      {values.map((value, index) => (
        <li key={value}>
          <Value value={value} names={names} /> {index === values.length - 1 && children}
        </li>
      ))}
    </ul>
  );
}
