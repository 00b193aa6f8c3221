import { CitationList } from '../part/citation-list.js';
import { ConflictNote } from '../part/conflict-note.js';
import { conflictsOf } from '../part/fact-group.js';
import { FactMark } from '../part/fact-mark.js';
import { fieldInWords } from '../part/field-words.js';
import { knownNames } from '../part/known-names.js';
import { UnknownList } from '../part/unknown-list.js';
import { Value } from '../part/value.js';
import type { KnownEdition } from './edition-figures.js';

/** What is claimed of an edition, by which rule and which sources, and what nobody knows. */
export function EditionEvidence({ edition }: { readonly edition: KnownEdition }) {
  const names = knownNames(edition);
  return (
    <>
      <h3>Evidence</h3>
      <ul className="evidence">
        {edition.facts.map(({ field, value, certainty, rank, rule, citations }) => (
          <li key={`${field} ${value}`}>
            <p>
              <strong>{fieldInWords(field)}: </strong>
              <Value value={value} names={names} /> <FactMark certainty={certainty} rank={rank} />
            </p>
            {rule !== null && <p className="rule">{rule}</p>}
            <CitationList citations={citations} />
          </li>
        ))}
      </ul>
      {conflictsOf(edition.facts).map((conflict) => (
        <ConflictNote key={conflict.slug} conflict={conflict} names={names} />
      ))}
      {edition.unknowns.length > 0 && (
        <>
          <h3>Not known</h3>
          <UnknownList unknowns={edition.unknowns} />
        </>
      )}
    </>
  );
}
